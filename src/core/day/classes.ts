import { callsForRecovery, measuredMix, undeclaredInMix } from "../model/mix";
import { oncePerSet } from "../model/once-per-set";
import type { ContactClass, TargetSet, Tone } from "../model/target-set";
import type { Assumptions } from "./assumptions";
import type { FullAttention } from "./ways";

/** A class of the mix with contacts in it, as the file declares it. */
export interface DeclaredClass {
  readonly contactClass: ContactClass;
  readonly tone: Tone;
  /** Of all contacts, 0..1; together 1. */
  readonly share: number;
  /** Seconds that full attention takes. */
  readonly handleTime: number;
  /** Whether recovery is called for. */
  readonly recovers: boolean;
}

/** The same as the honest day has it. */
export interface HonestClass extends DeclaredClass, FullAttention {}

/** Time to recover after contacts that call for it. */
export interface RecoveryTime {
  readonly seconds: number;
  readonly countedAs: "wrap_up" | "aux" | "break" | null;
}

/** Longest time that is taken for one, in seconds: a thousand years. */
const longestTime = 3.2e10;

/** The recovery that `people.recovery` names; null without it, or without its time. */
export function recoveryTimeOf(set: TargetSet): RecoveryTime | null {
  const recovery = set.people?.recovery;
  const time = recovery?.time?.value;
  if (!recovery || time?.unit !== "seconds" || time.amount > longestTime) return null;
  return { seconds: time.amount, countedAs: recovery.countedAs?.value ?? null };
}

/** Classes that have contacts; null where the mix does not tell. */
export const declaredClasses = oncePerSet((set): readonly DeclaredClass[] | null => {
  const mix = measuredMix(set);
  if (!mix || mix.some(each => each.handleTime > longestTime)) return null;
  const recovery = recoveryTimeOf(set) ? set.people?.recovery : undefined;
  return mix
    .filter(each => each.share > 0)
    .map(each => ({
      ...each,
      tone: each.contactClass.tone,
      recovers: callsForRecovery(recovery, each.contactClass),
    }));
});

/** A class at what its own figures and else the assumptions give. */
export function assumedClass(declared: DeclaredClass, assumptions: Assumptions): HonestClass {
  const { contactClass, tone, share, handleTime, recovers } = declared;
  const { resolved, satisfaction, dissatisfied } = contactClass;
  return {
    contactClass,
    tone,
    share,
    handleTime,
    recovers,
    resolved: resolved?.value.amount ?? assumptions[`resolved.${tone}`],
    satisfaction: satisfaction?.value.amount ?? assumptions[`satisfaction.${tone}`],
    dissatisfied: dissatisfied?.value.amount ?? assumptions[`dissatisfied.${tone}`],
    quality: assumptions.monitored_quality,
  };
}

/** Keys to declare before `declaredClasses` can tell. */
export function undeclaredInClasses(set: TargetSet): string[] {
  const undeclared = undeclaredInMix(set);
  if (undeclared.length > 0) return undeclared;
  return measuredMix(set) ? ["demand.mix[].handle_time"] : ["demand.mix[].share"];
}
