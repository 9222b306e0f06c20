import { spellings } from "../metrics/lookup";
import type { Metric } from "../metrics/metric";
import type { Promised, Target, TargetSet } from "../model/target-set";
import { nearest } from "../nearest";
import type { Change } from "../source/change";
import { flowText } from "../source/write";
import { message } from "../words/message";
import type { Offer } from "./offer";

/**
 * Names the metric of a target that nobody knows by the name it has, one offer for each that may be meant. A single one is
 * a fix. Where the key of the target is the name it is renamed, unless other keys refer to it or have that name.
 */
export function nameMetric(set: TargetSet, target: Target, near: readonly Metric[]): Offer[] {
  return near.map(metric => {
    const name = spellingLike(target.metricName.value, metric);
    const renames = isNamedByKey(target) && isFree(set, target.id, name);
    return {
      title: renames
        ? message("offer/rename-key", { key: name })
        : message("offer/write-entry", { key: "metric", text: name }),
      kind: near.length === 1 ? "fix" : "suggestion",
      changes: [renames ? { do: "rename", path: target.path, key: name } : metricOf(target, name)],
    };
  });
}

/** In a promise the key is all the name there is. */
export function renamePromise({ path, metricName }: Promised, near: readonly Metric[]): Offer[] {
  return near.map(metric => {
    const key = spellingLike(metricName.value, metric);
    return {
      title: message("offer/rename-key", { key }),
      kind: near.length === 1 ? "fix" : "suggestion",
      changes: [{ do: "rename", path, key }],
    };
  });
}

/** The spelling of a metric's name that is nearest to what was written, so that a Dutch name stays Dutch. */
function spellingLike(written: string, metric: Metric): string {
  const names = spellings(metric);
  return nearest(written, names)[0] ?? nearest(written.replaceAll("_", " "), names)[0] ?? metric.id;
}

function isNamedByKey({ metricName, path }: Target): boolean {
  return metricName.path === path;
}

function isFree(set: TargetSet, id: string, name: string): boolean {
  return !set.targets.some(other => other.id === name || other.guardrails.some(guardrail => guardrail.value === id));
}

/** In a list the name may stand in `id`, which then stays what it is. */
function metricOf({ path }: Target, name: string): Change {
  return { do: "set", path: [...path, "metric"], value: name, after: "id" };
}

/** Another name for a metric of the catalogue, as lines of a configuration. */
export function aliasFor(name: string, metric: Metric): Offer {
  const text = `metrics:\n  ${metric.id}: ${flowText({ aliases: [name] })}`;
  return { title: message("offer/alias", { name, metric: metric.name }), kind: "suggestion", changes: [], copy: text };
}
