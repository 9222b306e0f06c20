import { countsResolution } from "./guard";
import { populationOf } from "./mix";
import { oncePerSet } from "./once-per-set";
import type { ContactClass, Target, TargetSet, Tone } from "./target-set";

/** Share of contacts truly helped at first contact when each gets the attention it needs: judgments, by tone. */
const usualResolved: Readonly<Record<Tone, number>> = { routine: 0.9, complex: 0.8, emotional: 0.8, heated: 0.7 };

/**
 * Share of the contacts of `classes`, 0..1, that honest work helps at first contact. A class's own `resolved` comes first,
 * then the file's assumption for its tone, then the usual by tone. All are brought to what was last measured where a
 * resolution target that nobody can tick says so in its baseline.
 */
export function honestResolution(set: TargetSet, classes: readonly ContactClass[]): number {
  return meanOf(classes, resolvedByClass(set));
}

const resolvedByClass = oncePerSet((set): ReadonlyMap<ContactClass, number> => {
  const mix = set.demand?.mix ?? [];
  const resolved = new Map(mix.map(each => [each, ownResolved(set, each)]));
  for (const target of inOrderOfReach(set.targets.filter(countsResolution))) {
    const level = measuredLevel(target);
    if (level === null) continue;
    const population = populationOf(target, mix, each => each);
    const mean = meanOf(population, resolved);
    for (const each of population) resolved.set(each, moved(resolved.get(each)!, mean, level));
  }
  return resolved;
});

function ownResolved(set: TargetSet, { resolved, tone }: ContactClass): number {
  const assumed = set.assumptions.find(each => each.name === `resolved.${tone}`);
  return resolved?.value.amount ?? assumed?.value.amount ?? usualResolved[tone];
}

/** Those for all contacts first: a target for a few says more about those few. */
function inOrderOfReach(targets: readonly Target[]): Target[] {
  return [...targets].sort((a, b) => Number(a.appliesTo.length > 0) - Number(b.appliesTo.length > 0));
}

/** The baseline as a share helped, where everybody or a random sample was looked at and nothing left out. */
function measuredLevel({ metric, baseline, measured }: Target): number | null {
  const method = measured?.sample?.method?.value ?? "all";
  if ((method !== "all" && method !== "random") || (measured && measured.exclude.length > 0)) return null;
  if (baseline?.value.unit !== "share" || baseline.value.amount > 1) return null;
  return metric?.id === "repeat_contact_rate" ? 1 - baseline.value.amount : baseline.value.amount;
}

/** Downward every value is multiplied by one factor, upward every distance to 1 is, so that none leaves 0..1. */
function moved(value: number, mean: number, level: number): number {
  if (level < mean) return (value * level) / mean;
  return mean < 1 ? 1 - ((1 - value) * (1 - level)) / (1 - mean) : value;
}

/** Weighted by share; all count alike where a share is not declared. */
function meanOf(classes: readonly ContactClass[], values: ReadonlyMap<ContactClass, number>): number {
  const declared = classes.map(each => each.share?.value.amount ?? 0);
  const weights = declared.every(share => share > 0) ? declared : classes.map(() => 1);
  const total = weights.reduce((sum, each) => sum + each, 0);
  return classes.reduce((sum, each, index) => sum + weights[index]! * values.get(each)!, 0) / total;
}
