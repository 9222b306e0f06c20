import { trendOf } from "../statistics/trend";
import { betterWay, isWithin } from "./bounds";
import type { Quantity } from "./quantity";
import type { Target } from "./target-set";

/** What has been measured, the oldest first: the history, and the baseline where that is no repeat of its last point. */
export function resultsOf({ history, baseline }: Target): Quantity[] {
  const results = history.map(({ value }) => value);
  const last = results.at(-1);
  const isNew = baseline && !(last?.amount === baseline.value.amount && last.unit === baseline.value.unit);
  return isNew ? [...results, baseline.value] : results;
}

/** Whether what was last measured is within the bounds. */
export function isGreen(target: Target): boolean {
  const last = (target.baseline ?? target.history.at(-1))?.value;
  return last !== undefined && isWithin(target, last);
}

/** What the last `points` of a history do, by its rank correlation with time; null where chance would do as much, or nothing tells. */
export function courseOf(target: Target, points: number): "better" | "worse" | null {
  const values = target.history.slice(-points).map(({ value }) => value);
  const way = betterWay(target);
  if (way === null || values.some(({ unit }) => unit !== values[0]!.unit)) return null;
  const trend = trendOf(values.map(({ amount }) => amount));
  if (trend === null) return null;
  return (trend === "rising") === (way === "up") ? "better" : "worse";
}
