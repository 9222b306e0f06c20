import { type Threshold, thresholdOf } from "./bounds";
import type { Quantity } from "./quantity";
import { isOnScale, scaleLength, scaleOf } from "./satisfaction";
import type { Bounds, Located, Target } from "./target-set";

/** Decimal fractions do not subtract exactly. */
const noise = 1e-9;

/** The only threshold of a target, or of its green where it has no bound of its own; null where there are two or none. */
export function greenEdgeOf(target: Target): Threshold | null {
  if (target.atLeast || target.atMost) return thresholdOf(target);
  return thresholdOf(bandOf(target, "green") ?? {});
}

/** The length that a room of 10% is of: that of the scale, of 100% for a share, and of the threshold itself for other units. */
export function lengthAt(target: Target, value: Quantity): number | null {
  const isOnScale = value.unit === "share" || (value.unit === "number" && target.metric?.unit === "score");
  return isOnScale ? scaleLength(target, value) : Math.abs(value.amount);
}

/** A colour that no value has, and the edge that makes it so. */
export interface Unreachable {
  readonly colour: "amber" | "red";
  readonly edge: Located<Quantity>;
}

/** Amber that begins where green does or before, or red beyond the end of what can occur; null where both can be reached. */
export function unreachableIn(target: Target): Unreachable | null {
  const green = greenEdgeOf(target);
  if (!green) return null;
  const amber = sideOf(bandOf(target, "amber") ?? {}, green);
  const edge = amber ?? green;
  const end = endBehind(target, green);
  if (end !== null && leadsTo(edge.value.amount, end, green)) return { colour: "red", edge };
  const near = sideOf(bandOf(target, "green") ?? {}, green) ?? green;
  if (!amber || amber.value.unit !== near.value.unit || !isOnScale(target, amber.value)) return null;
  return leadsTo(near.value.amount, amber.value.amount, green) ? { colour: "amber", edge: amber } : null;
}

/** An end of green that lets through what misses the target; null where green is as the target is, or narrower. */
export function greenBeyond(target: Target): { readonly edge: Located<Quantity>; readonly bound: Threshold } | null {
  const bound = thresholdOf(target);
  const edge = bound && sideOf(bandOf(target, "green") ?? {}, bound);
  if (!edge || edge.value.unit !== bound.value.unit) return null;
  const beyond =
    bound.bound === "at_least" ? bound.value.amount - edge.value.amount : edge.value.amount - bound.value.amount;
  return beyond > noise ? { edge, bound } : null;
}

function bandOf(target: Target, colour: string): Bounds | undefined {
  return target.bands.find(band => band.colour === colour);
}

function sideOf({ atLeast, atMost }: Bounds, { bound }: Threshold): Located<Quantity> | undefined {
  return bound === "at_least" ? atLeast : atMost;
}

/** The end of what can occur on the red side; null where it has none. Attendance and the like may go beyond 100%. */
function endBehind(target: Target, { bound, value }: Threshold): number | null {
  const { metric } = target;
  const scale = scaleOf(target);
  if (value.unit === "share") return bound === "at_least" ? 0 : metric?.direction === "down" ? 1 : null;
  if (metric?.unit === "score") return scale && (bound === "at_least" ? scale.lowest : scale.highest);
  return bound === "at_least" ? 0 : null;
}

/** Whether an edge lies at `end` or beyond it, as seen from green. */
function leadsTo(edge: number, end: number, { bound }: Threshold): boolean {
  return bound === "at_least" ? edge <= end + noise : edge >= end - noise;
}
