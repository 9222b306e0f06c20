import type { Quantity } from "./quantity";
import { scaleLength, scaleOf } from "./satisfaction";
import type { Located, Promised, Target, TargetSet } from "./target-set";

/** The bound of a promise: what was named, and on which side. */
export interface PromisedBound {
  readonly key: "at_least" | "at_most";
  readonly bound: Located<Quantity>;
}

/** What was last measured of a promised metric. */
export interface LastMeasured {
  readonly target: Target;
  readonly baseline: Located<Quantity>;
  /** How far the promise lies beyond the baseline, in their unit; not above 0 where it is reached. */
  readonly beyond: number;
  /** What the values lie on: 1 for a share, 9 on 1-10. */
  readonly length: number;
}

export function boundOf({ atLeast, atMost }: Promised): PromisedBound | null {
  if (atLeast) return { key: "at_least", bound: atLeast };
  return atMost ? { key: "at_most", bound: atMost } : null;
}

/** The targets for all contacts that follow the promised metric. */
export function followersOf({ targets }: TargetSet, { metric }: Promised): Target[] {
  return targets.filter(target => metric && target.metric?.id === metric.id && target.appliesTo.length === 0);
}

/** What the first target that follows the metric last measured; null where none can be held against the promise. */
export function lastMeasured(set: TargetSet, promise: Promised): LastMeasured | null {
  const promised = boundOf(promise);
  const target = followersOf(set, promise).find(each => each.baseline);
  if (!promised || !target) return null;
  const { value } = promised.bound;
  const baseline = target.baseline!;
  const scale = scaleOf(promise.scale ? promise : target);
  const own = scaleOf(target);
  const isAlike = scale?.lowest === own?.lowest && scale?.highest === own?.highest;
  const length = isAlike && value.unit === baseline.value.unit ? scaleLength(target, value) : null;
  if (length === null) return null;
  const rise = value.amount - baseline.value.amount;
  return { target, baseline, beyond: promised.key === "at_least" ? rise : -rise, length };
}
