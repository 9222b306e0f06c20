import type { Direction } from "../metrics/metric";
import type { Quantity } from "../model/quantity";
import type { RelativeTold } from "../source/shaped";

/** A bound that a phrase comes to once the level is known that it is told from. */
export interface Counted {
  readonly direction: "at_least" | "at_most";
  /** The likeliest first: a part of that level, then points on it. */
  readonly amounts: readonly string[];
}

/** `5% better than last year` counted from what was last measured; null where it is not known which way is better, or what to count in. */
export function countedFrom(baseline: Quantity, told: RelativeTold, good: Direction | undefined): Counted | null {
  const sign = signOf(told, good);
  if (sign === 0) return null;
  const { unit, value } = told;
  const part = unit === "share" ? [baseline.amount * (1 + sign * value)] : [];
  const points = unitOf(baseline) === unit ? [baseline.amount + sign * value] : [];
  const amounts = [...part, ...points]
    .filter(amount => isPossible(amount, baseline))
    .map(amount => said(amount, baseline));
  const isLeast = told.isMost ? sign < 0 : sign > 0;
  const direction = isLeast ? "at_least" : "at_most";
  return amounts.length === 0 ? null : { direction, amounts: [...new Set(amounts)] };
}

/** Which way it lies from the level; 0 where nobody can tell. */
function signOf({ way }: RelativeTold, good: Direction | undefined): 1 | -1 | 0 {
  if (way === "up" || way === "down") return way === "up" ? 1 : -1;
  if (good !== "up" && good !== "down") return 0;
  return (good === "up") === (way === "better") ? 1 : -1;
}

function unitOf({ unit, currency }: Quantity): string {
  if (unit === "seconds") return "s";
  if (unit === "business_days") return "business_day";
  return unit === "money" ? (currency ?? "") : unit;
}

function isPossible(amount: number, { unit }: Quantity): boolean {
  return amount >= 0 && !(unit === "share" && amount > 1);
}

function said(amount: number, { unit, currency }: Quantity): string {
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  if (unit === "share") return `${short(amount * 100)}%`;
  if (unit === "seconds") return `${short(amount)} s`;
  if (unit === "business_days") return `${short(amount)} business days`;
  return unit === "money" ? `${short(amount)} ${currency ?? ""}`.trim() : short(amount);
}
