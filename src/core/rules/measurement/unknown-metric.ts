import { nearestMetrics } from "../../metrics/lookup";
import { isUndefined, isUnnamed } from "../../model/defined";
import { metricSpot } from "../../model/target-set";
import { nameMetric, renamePromise } from "../../proposal/name-metric";
import { shortened } from "../../shape/found";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unknown-metric.examples";

export const unknownMetric = defineRule({
  id: "measurement/unknown-metric",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: [
    {
      tag: "format",
      source: {
        en: "The catalogue of metrics, by every name the trade has for them in English and Dutch, and the organisation's own.",
        nl: "De catalogus van kengetallen, op elke naam die het vak ervoor heeft in het Nederlands en het Engels, en die van de organisatie zelf.",
      },
    },
  ],
  options: {},
  examples,
  *check({ part: set, metrics }) {
    for (const target of set.targets) {
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
