import { nearestMetrics } from "../metrics/lookup";
import type { Metric } from "../metrics/metric";
import type { Target } from "./target-set";

/** A target in a list without `metric` and `id`: its name is no more than its number. */
export function isUnnamed({ path, metricName }: Target): boolean {
  return metricName.path === path && typeof path.at(-1) === "number";
}

/**
 * Whether nothing says what a target measures: its name is nobody's and like nobody's, and it has neither a formula nor a source.
 *
 * @param own the organisation's own metrics
 */
export function isUndefined(target: Target, own: readonly Metric[]): boolean {
  const { metric, formula, measured, metricName } = target;
  if (metric || formula || measured?.by || isUnnamed(target)) return false;
  return nearestMetrics(metricName.value, own).length === 0;
}
