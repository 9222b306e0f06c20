import { nameKey } from "../metrics/name";
import { blindnessOf, whyNoGuard } from "../model/guard";
import { handleTimeCap } from "../model/handle-time";
import type { Target, TargetSet } from "../model/target-set";

/**
 * The targets that turn red when `target` is met at the customer's cost: its guardrails that can see it, and for a cap on
 * handle time every other target that is not blind to what hurry does.
 */
export function guardsOf(set: TargetSet, target: Target): Target[] {
  const named = new Set(target.guardrails.map(({ value }) => value));
  const isCap = handleTimeCap(target) !== undefined;
  return set.targets.filter(each => {
    if (each.path === target.path) return false;
    return named.has(each.id)
      ? whyNoGuard(set, each, target) === null
      : isCap && blindnessOf(set, each, target) === null;
  });
}

/** What people call a target: the abbreviation of its metric where its id is no other name, else its id. */
export function labelOf({ id, metric }: Target): string {
  const { abbreviation } = metric ?? {};
  return abbreviation && nameKey(abbreviation) === nameKey(id) ? abbreviation : id;
}
