import { oncePerSet } from "./once-per-set";
import type { ContactClass, Recovery, Target, TargetSet } from "./target-set";

/** A class whose share and handle time are declared. */
export interface MeasuredClass {
  readonly contactClass: ContactClass;
  /** Share of all contacts of the mix, 0..1; those of a whole mix add up to 1. */
  readonly share: number;
  /** Seconds that full attention takes, wrap-up included, recovery not. */
  readonly handleTime: number;
}

/** The mix with its shares brought to a sum of 1; null where there is none, or a class lacks its share or handle time. */
export const measuredMix = oncePerSet((set): readonly MeasuredClass[] | null => {
  const mix = set.demand?.mix ?? [];
  const total = mix.reduce((sum, each) => sum + (each.share?.value.amount ?? Number.NaN), 0);
  if (mix.length === 0 || !(total > 0)) return null;
  const measured: MeasuredClass[] = [];
  for (const contactClass of mix) {
    const handleTime = contactClass.handleTime?.value;
    if (handleTime?.unit !== "seconds") return null;
    measured.push({ contactClass, share: contactClass.share!.value.amount / total, handleTime: handleTime.amount });
  }
  return measured;
});

/** What a target file has to declare before `measuredMix` can tell; empty where it can. */
export function undeclaredInMix(set: TargetSet): string[] {
  const mix = set.demand?.mix ?? [];
  if (mix.length === 0) return ["demand.mix"];
  const lacking: string[] = [];
  if (mix.some(each => each.share === undefined)) lacking.push("demand.mix[].share");
  if (mix.some(each => each.handleTime?.value.unit !== "seconds")) lacking.push("demand.mix[].handle_time");
  return lacking;
}

/** Whether a word of `applies_to`, `exclude` or `after` names this class or its tone. */
export function names(word: string, contactClass: ContactClass): boolean {
  return word === contactClass.name || word === contactClass.tone;
}

/** The classes a target looks at: those it applies to, less those it excludes by name or tone. */
export function populationOf<T>(target: Target, classes: readonly T[], contactClassOf: (each: T) => ContactClass): T[] {
  const excluded = target.measured?.exclude ?? [];
  return classes.filter(each => {
    const contactClass = contactClassOf(each);
    const applies = target.appliesTo.length === 0 || target.appliesTo.some(word => names(word.value, contactClass));
    return applies && !excluded.some(word => names(word.value, contactClass));
  });
}

/** What a person calls a class. */
export function titleOf({ title, name }: ContactClass): string {
  return title?.value ?? name;
}

/** Seconds that a contact of this class takes with full attention; undefined where the file does not say. */
export function secondsOf({ handleTime }: ContactClass): number | undefined {
  return handleTime?.value.unit === "seconds" ? handleTime.value.amount : undefined;
}

/** The declared classes that a target looks at, measured or not. */
export function classesOf(set: TargetSet, target: Target): ContactClass[] {
  return populationOf(target, set.demand?.mix ?? [], each => each);
}

/** Whether recovery is called for after contacts of this class. */
export function callsForRecovery(recovery: Recovery | undefined, contactClass: ContactClass): boolean {
  return recovery?.after.some(word => names(word.value, contactClass)) ?? false;
}

export interface HandleTimeNeed {
  /** Mean handle time in seconds of an honest day, recovery counted as wrap-up included. */
  readonly seconds: number;
  /** The part of `seconds` that is recovery. */
  readonly recovery: number;
  /** What it is the mean over, the slowest first. */
  readonly classes: readonly MeasuredClass[];
}

/** The mean handle time that the contacts of a target need; null where the mix does not tell. */
export function handleTimeNeed(set: TargetSet, target: Target): HandleTimeNeed | null {
  const mix = measuredMix(set);
  if (!mix) return null;
  const classes = populationOf(target, mix, each => each.contactClass);
  const total = classes.reduce((sum, each) => sum + each.share, 0);
  if (!(total > 0)) return null;
  const recovery = recoveryTime(set, classes, "wrap_up") / total;
  const handling = classes.reduce((sum, each) => sum + each.share * each.handleTime, 0) / total;
  return {
    seconds: handling + recovery,
    recovery,
    classes: [...classes].sort((a, b) => b.handleTime - a.handleTime),
  };
}

/** Mean seconds that an agent has between two contacts at an occupancy of 0..1; null where nobody is occupied, or always. */
export function secondsBetweenContacts(handleTime: number, occupancy: number): number | null {
  return occupancy > 0 && occupancy < 1 ? (handleTime * (1 - occupancy)) / occupancy : null;
}

/** Seconds of recovery, where it is counted as `countedAs`, that `classes` call for, per contact of the whole mix. */
export function recoveryTime(
  set: TargetSet,
  classes: readonly MeasuredClass[],
  countedAs: "wrap_up" | "aux" | "break",
): number {
  const recovery = set.people?.recovery;
  if (recovery?.countedAs?.value !== countedAs || recovery.time?.value.unit !== "seconds") return 0;
  const share = classes
    .filter(each => callsForRecovery(recovery, each.contactClass))
    .reduce((sum, each) => sum + each.share, 0);
  return share * recovery.time.value.amount;
}
