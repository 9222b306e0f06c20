import { canTurnRed } from "./guard";
import { oncePerSet } from "./once-per-set";
import type { Target, TargetSet } from "./target-set";

/** Where the score is green in a file that does not say: the format's own default, a judgment. */
const usualGreenAt = 0.8;

/** How far from 100% weights may add up, so that rounded ones pass. */
const rounding = 0.005;

/** Decimal fractions do not add up exactly. */
export const noise = 1e-9;

/** What a target adds to the composite score while it is green and no red target is among its guardrails. */
export interface Part {
  readonly target: Target;
  /** Of the sum of all weights, 0..1. */
  readonly share: number;
  /** Ids of targets that must be green for this one to count. */
  readonly guardrails: readonly string[];
}

export interface Score {
  readonly parts: readonly Part[];
  /** Share of the weights from which the score is green, 0..1. */
  readonly greenAt: number;
}

/** Weights as they are written. */
export interface Weights {
  readonly weighted: readonly Target[];
  /** Targets that turn red without taking anything off the score: no weight, and no guardrail of one that has it. */
  readonly weightless: readonly Target[];
  /** 0..1 and beyond. */
  readonly sum: number;
}

/** Null where no target has a weight, or one cannot be read: then nobody knows what they add up to. */
export const weightsOf = oncePerSet((set): Weights | null => {
  const weighted = set.targets.filter(target => target.weight);
  if (weighted.length === 0 || set.troubles.some(({ path }) => isWeight(path))) return null;
  const guarding = new Set(weighted.flatMap(target => target.guardrails.map(id => id.value)));
  return {
    weighted,
    weightless: set.targets.filter(target => !target.weight && !guarding.has(target.id)),
    sum: weighted.reduce((sum, target) => sum + target.weight!.value.amount, 0),
  };
});

export function isAboveWhole({ sum }: Weights): boolean {
  return sum > 1 + rounding + noise;
}

export function isBelowWhole({ sum }: Weights): boolean {
  return sum < 1 - rounding - noise;
}

/**
 * The composite score, its weights brought to a sum of 1. Null where the weights do not tell: none, unreadable, all of
 * them nothing, or the rest of them kept in another part of the set.
 */
export const scoreOf = oncePerSet((set): Score | null => {
  const weights = weightsOf(set);
  if (!weights || !(weights.sum > 0) || set.troubles.some(({ path }) => path.at(-1) === "green_at")) return null;
  if (set.partOf && isBelowWhole(weights)) return null;
  return {
    parts: weights.weighted.map(target => ({
      target,
      share: target.weight!.value.amount / weights.sum,
      guardrails: target.guardrails.map(id => id.value),
    })),
    greenAt: greenAtOf(set),
  };
});

/** Share of the weights from which the score is green, 0..1. */
export function greenAtOf({ scoreGreenAt }: TargetSet): number {
  return scoreGreenAt?.value.amount ?? usualGreenAt;
}

/** What a green score leaves out of sight. */
export interface HiddenRed {
  /** Each customer or employee target that may be red by itself, and what the score then shows. */
  readonly alone: readonly { readonly target: Target; readonly shown: number }[];
  /** Many of them that may be red at once, found from the lightest up, and what the score then shows. */
  readonly together: { readonly targets: readonly Target[]; readonly shown: number };
}

/** The customer and employee targets that may be red while the score is green; null where there are none. */
export function hiddenRed(set: TargetSet, { parts, greenAt }: Score): HiddenRed | null {
  const guarded = new Map<string, Part[]>();
  for (const part of parts) {
    for (const id of part.guardrails) {
      const those = guarded.get(id);
      if (those) those.push(part);
      else guarded.set(id, [part]);
    }
  }
  const lostWith = (part: Part): Part[] => [part, ...(guarded.get(part.target.id) ?? [])];
  const isGreen = (shown: number): boolean => shown >= greenAt - noise;

  const alone = parts
    .filter(({ target }) => isAboutPeople(target) && canTurnRed(set, target))
    .map(part => ({ part, shown: 1 - shareOf(new Set(lostWith(part))) }))
    .filter(({ shown }) => isGreen(shown));
  if (alone.length === 0) return null;

  const lost = new Set<Part>();
  const red: Target[] = [];
  let shown = 1;
  for (const { part } of [...alone].sort((a, b) => b.shown - a.shown)) {
    const more = lostWith(part).filter(each => !lost.has(each));
    const left = shown - shareOf(new Set(more));
    if (!isGreen(left)) continue;
    for (const each of more) lost.add(each);
    red.push(part.target);
    shown = left;
  }
  return {
    alone: alone.map(({ part: { target }, shown }) => ({ target, shown })),
    together: { targets: red, shown },
  };
}

export function isEfficient({ target }: Part): boolean {
  return target.metric?.facet === "efficiency";
}

function isAboutPeople({ metric }: Target): boolean {
  return metric?.facet === "customer" || metric?.facet === "employee";
}

function shareOf(parts: ReadonlySet<Part>): number {
  let sum = 0;
  for (const { share } of parts) sum += share;
  return sum;
}

function isWeight(path: readonly (string | number)[]): boolean {
  return path.at(-3) === "targets" && path.at(-1) === "weight";
}
