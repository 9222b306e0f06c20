import { type Threshold, thresholdOf } from "./bounds";
import { type Margin, marginOf } from "./margin";
import type { Quantity } from "./quantity";
import { stakesOf, type Target } from "./target-set";

/** Fewest points of a history that show how a metric swings from one to the next. */
const fewestPoints = 6;

/** Mean difference between two neighbours in standard deviations: d2 for pairs, as in the individuals chart of Shewhart. */
const rangeOfPairs = 1.128;

/** Decimal fractions do not subtract exactly. */
const noise = 1e-9;

/** 95% of a normal distribution lies within so many standard deviations. */
const nineteenInTwenty = 1.96;

/** How far a result moves by chance: what its sample allows, else what its history shows. */
export type Chance =
  | (Margin & { readonly from: "sample" })
  /** `halfWidth` in the unit of the target's bound. */
  | { readonly from: "history"; readonly halfWidth: number; readonly points: number };

/** A single threshold, what was last measured, and how far chance moves that; the distance is not negative. */
export interface NearThreshold {
  readonly threshold: Threshold;
  readonly measured: Quantity;
  readonly distance: number;
  readonly chance: Chance;
}

/** Where chance alone can carry the last result over a target's only threshold; null where it cannot or nothing tells. */
export function nearThreshold(target: Target): NearThreshold | null {
  const threshold = thresholdOf(target);
  const measured = (target.baseline ?? target.history.at(-1))?.value;
  const chance = chanceOf(target);
  if (!threshold || !chance || measured?.unit !== threshold.value.unit) return null;
  const distance = Math.abs(threshold.value.amount - measured.amount);
  return distance < chance.halfWidth - noise ? { threshold, measured, distance, chance } : null;
}

function chanceOf(target: Target): Chance | null {
  const margin = marginOf(target);
  return margin ? { ...margin, from: "sample" } : swingOf(target);
}

/** From the differences between neighbours, so that a trend does not count as chance. */
function swingOf({ history, atLeast, atMost }: Target): Chance | null {
  const unit = (atLeast ?? atMost)?.value.unit;
  const values = history.map(({ value }) => value);
  if (values.length < fewestPoints || values.some(value => value.unit !== unit)) return null;
  const steps = values.slice(1).map((value, index) => Math.abs(value.amount - values[index]!.amount));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return { from: "history", halfWidth: (nineteenInTwenty * mean) / rangeOfPairs, points: values.length };
}

/** How wide amber is beside a target's only threshold, or beside green where that has its own; null without amber. */
export function amberWidth(target: Target): number | null {
  const bound = thresholdOf(target)?.bound;
  if (!bound) return null;
  const side = bound === "at_least" ? "atLeast" : "atMost";
  const [green, amber] = ["green", "amber"].map(colour => target.bands.find(band => band.colour === colour)?.[side]);
  const edge = green ?? target[side];
  if (!amber || amber.value.unit !== edge?.value.unit) return null;
  return Math.abs(edge.value.amount - amber.value.amount);
}

const onOneNumber: readonly string[] = ["bonus", "pay", "penalty"];

/** Money on a single threshold that chance can carry the result over, with no amber wide enough to catch it. */
export function cliffOf(target: Target): NearThreshold | null {
  if (!onOneNumber.includes(stakesOf(target))) return null;
  const near = nearThreshold(target);
  return near && (amberWidth(target) ?? 0) < near.chance.halfWidth - noise ? near : null;
}

/**
 * Whether the last result is within the threshold by more than one standard error: chance alone then turns it red less than
 * one period in six, and nobody has to see a difference.
 */
function hasRoom({ threshold: { bound, value }, measured, distance, chance }: NearThreshold): boolean {
  const isMet = bound === "at_least" ? measured.amount > value.amount : measured.amount < value.amount;
  return isMet && distance > chance.halfWidth / nineteenInTwenty;
}

/** A difference that a target makes much of and its sample cannot show. */
export interface Drowned {
  /** What was last measured, where the difference is from there to the target; null where it is from green to amber. */
  readonly measured: Quantity | null;
  readonly distance: number;
  readonly margin: Margin;
}

/** The smallest difference of a target that drowns in its sample; null where an amber as wide as chance catches what it does. */
export function drownedIn(target: Target): Drowned | null {
  const margin = marginOf(target);
  const amber = amberWidth(target);
  if (!margin || (amber !== null && amber >= margin.halfWidth - noise)) return null;
  const near = nearThreshold(target);
  const isNear = near !== null && !hasRoom(near) && near.distance > noise && !(amber !== null && amber < near.distance);
  if (isNear) return { measured: near.measured, distance: near.distance, margin };
  return amber !== null && amber > noise ? { measured: null, distance: amber, margin } : null;
}
