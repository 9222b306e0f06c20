import type { Assessment } from "../day";
import type { Quantity } from "../model/quantity";
import { metricSpot, type Target, type TargetSet } from "../model/target-set";
import { message } from "../words/message";
import type { Report } from "./rule";

/** A target of the set beside its value on the honest day: null where it has none, as with a queue without end. */
export interface BesideHonest {
  readonly target: Target;
  readonly honest: Quantity | null;
}

/** The targets with these ids that the model takes, in file order. */
export function besideHonest({ targets }: TargetSet, { detail }: Assessment, ids: readonly string[]): BesideHonest[] {
  return targets.flatMap(target => {
    const assessed = ids.includes(target.id) && detail.targets.find(each => each.target === target.id);
    const bound = (target.atLeast ?? target.atMost)?.value;
    if (!assessed || !bound) return [];
    return [{ target, honest: assessed.honest === null ? null : { amount: assessed.honest, unit: bound.unit } }];
  });
}

/** What stands beside a finding about the whole set: what honest work gives on some of its targets. */
export function relatedTo(values: readonly BesideHonest[]): NonNullable<Report["related"]> {
  return values.map(({ target, honest }) => ({
    at: metricSpot(target),
    message: message("day/honest", { target: target.id, honest }),
  }));
}
