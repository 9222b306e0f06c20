import type { Quantity } from "./quantity";
import type { Bounds, Located, Target } from "./target-set";

/** Decimal fractions do not subtract exactly. */
const noise = 1e-9;

/** Which way a target's metric gets better: its own direction, else away from its only bound; null where neither tells. */
export function betterWay({ metric, atLeast, atMost }: Target): "up" | "down" | null {
  if (metric?.direction === "up" || metric?.direction === "down") return metric.direction;
  if (atLeast && !atMost) return "up";
  return atMost && !atLeast ? "down" : null;
}

/** A single bound, and the side of it that is green. */
export interface Threshold extends Located<Quantity> {
  readonly bound: "at_least" | "at_most";
}

/** The one bound of a target that has no other; null where it has both or none. */
export function thresholdOf({ atLeast, atMost }: Bounds): Threshold | null {
  if (atLeast && !atMost) return { value: atLeast.value, path: atLeast.path, bound: "at_least" };
  return atMost && !atLeast ? { value: atMost.value, path: atMost.path, bound: "at_most" } : null;
}

/** How far a value lies on the good side of its nearest bound, negative where it misses one; null without a bound in its unit. */
export function roomWithin({ atLeast, atMost }: Bounds, { amount, unit }: Quantity): number | null {
  const rooms: number[] = [];
  if (atLeast?.value.unit === unit) rooms.push(amount - atLeast.value.amount);
  if (atMost?.value.unit === unit) rooms.push(atMost.value.amount - amount);
  return rooms.length > 0 ? Math.min(...rooms) : null;
}

/** Whether a value is within the bounds, a value right on one included. */
export function isWithin(bounds: Bounds, value: Quantity): boolean {
  const room = roomWithin(bounds, value);
  return room !== null && room >= -noise;
}
