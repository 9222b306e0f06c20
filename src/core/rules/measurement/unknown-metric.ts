import { nearestMetrics } from "../../metrics/lookup";
import type { Metric } from "../../metrics/metric";
import { isUndefined, isUnnamed } from "../../model/defined";
import { metricSpot, type Target } from "../../model/target-set";
import { aliasFor, nameMetric, renamePromise } from "../../proposal/name-metric";
import { shortened } from "../../shape/found";
import type { Shaped } from "../../source/shaped";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./unknown-metric.examples";

export const unknownMetric = defineRule({
  id: "measurement/unknown-metric",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part: set, metrics, document }) {
    if (document.shaped) yield* inOwnShape(set.targets, document.shaped, metrics);
    for (const target of document.shaped ? [] : set.targets) {
      if (target.metric || isUndefined(target, metrics)) continue;
      if (isUnnamed(target)) {
        yield {
          at: { path: target.path },
          targets: [target],
          message: message("measurement/unknown-metric/unnamed", {}),
        };
        continue;
      }
      const near = nearestMetrics(target.metricName.value, metrics);
      yield {
        at: metricSpot(target),
        targets: [target],
        message: message("measurement/unknown-metric", {
          written: shortened(target.metricName.value),
          nearest: near.map(metric => metric.name),
        }),
        offers: () => nameMetric(set, target, near),
      };
    }
    for (const promised of set.promises) {
      if (promised.metric) continue;
      const near = nearestMetrics(promised.metricName.value, metrics);
      yield {
        at: { path: promised.path, on: "key" },
        message: message("measurement/unknown-metric", {
          written: shortened(promised.metricName.value),
          nearest: near.map(metric => metric.name),
        }),
        offers: () => renamePromise(promised, near),
      };
    }
  },
});

/** Most names that a message lists. */
const mostNames = 5;

/** In a list that somebody kept already: a name that is likely a metric is asked about, and all that are none are told at once. */
function* inOwnShape(targets: readonly Target[], shaped: Shaped, metrics: readonly Metric[]): Iterable<Report> {
  const unknown: Target[] = [];
  const asked = new Set<string>();
  for (const target of targets) {
    const { metric, metricName } = target;
    const name = metricName.value;
    if (metric || asked.has(name)) continue;
    asked.add(name);
    const likely = shaped.likelyMetric(name, metrics);
    if (!likely) unknown.push(target);
    else
      yield {
        at: metricSpot(target),
        targets: [target],
        message: message("measurement/unknown-metric/likely", { written: shortened(name), metric: likely.name }),
        offers: () => [aliasFor(name, likely)],
      };
  }
  const [first, ...others] = unknown;
  if (!first) return;
  yield {
    at: metricSpot(first),
    targets: [first],
    message: message("measurement/unknown-metric/several", {
      names: unknown.slice(0, mostNames).map(target => shortened(target.metricName.value)),
      more: Math.max(0, unknown.length - mostNames),
    }),
    related: others.slice(0, mostNames).map(target => ({
      at: metricSpot(target),
      message: message("measurement/unknown-metric/too", {}),
    })),
  };
}
