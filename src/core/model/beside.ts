import { canTurnRed, shareContacts } from "./guard";
import { oncePerSet } from "./once-per-set";
import type { Target, TargetSet } from "./target-set";

/**
 * Whether a target on one of `metrics` that can turn red looks at contacts of `target`. True too where the set is a part of
 * one that is kept in several files: what is absent here may stand in another.
 *
 * @param fits what such a target has to be besides
 */
export function standsBeside(
  set: TargetSet,
  target: Target,
  metrics: readonly string[],
  fits: (beside: Target) => boolean = () => true,
): boolean {
  if (set.partOf) return true;
  const isBeside = (each: Target): boolean =>
    each !== target && fits(each) && canTurnRed(set, each) && shareContacts(set, each, target);
  return metrics.some(metric => byMetric(set).get(metric)?.some(isBeside));
}

const byMetric = oncePerSet((set): ReadonlyMap<string, readonly Target[]> => {
  const targets = new Map<string, Target[]>();
  for (const target of set.targets) {
    if (!target.metric) continue;
    const alike = targets.get(target.metric.id);
    if (alike) alike.push(target);
    else targets.set(target.metric.id, [target]);
  }
  return targets;
});
