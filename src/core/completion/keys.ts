import { findMetric } from "../metrics/lookup";
import { message } from "../words/message";
import { say } from "../words/say";
import type { Place, Slot } from "../writing";
import type { Completion } from "./completion";
import { fittingMetrics } from "./metrics";
import { aboutOf, flat, type Schema, takes } from "./schema";
import type { CompletionSources } from "./sources";
import { snippetText, type TargetSnippet, targetSnippets } from "./target-snippets";
import { writtenTargets } from "./written-names";

/** Whether it is an entry of a mapping and no item of a list. */
export function isKeyed({ key }: Slot): boolean {
  return typeof key === "string";
}

/** The keys that a place takes, with whole targets where one may stand. */
export function keysAt(place: Place, schema: Schema, sources: CompletionSources): Completion[] {
  const { path, beside } = place;
  if (place.beside.some(each => !isKeyed(each)) && place.in !== "item") return [];
  const [first] = path;
  if (path.length === 1 && first === "targets" && place.in !== "item")
    return [...metricKeys(place, sources), ...snippets(place, "entry", sources)];
  if (path.length === 1 && first === "promise") return metricKeys(place, sources);
  const isTargetItem = path.length === 2 && first === "targets" && typeof path[1] === "number";
  const whole = isTargetItem && beside.every(each => !isKeyed(each)) ? snippets(place, "item", sources) : [];
  if (place.in === "item") return whole;
  return [...(sources.keys ? schemaKeys(place, schema, sources) : []), ...whole];
}

function schemaKeys(place: Place, schema: Schema, { schema: root, language }: CompletionSources): Completion[] {
  const present = new Set(place.beside.map(({ key }) => key));
  const keys = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
  return keys
    .filter(([key]) => !present.has(key))
    .map(([key, each]) => {
      const of = flat(root, each);
      return {
        kind: "key",
        label: key,
        ...asKey(key, of, place),
        range: place.range,
        about: aboutOf(of, language),
      };
    });
}

/** A key with its colon, and with what it opens. */
function asKey(key: string, schema: Schema, { hasColon, flow }: Place): Pick<Completion, "text" | "isSnippet"> {
  if (hasColon) return { text: key };
  const isMapping = takes(schema, "object") || schema.properties !== undefined;
  if (takes(schema, "array") && !isMapping && schema.items !== undefined) {
    const holdsMappings = typeof schema.items === "object" && "$ref" in (schema.items as Schema);
    return { text: holdsMappings && !flow ? `${key}:\n  - $0` : `${key}: [$0]`, isSnippet: true };
  }
  if (isMapping) return { text: flow ? `${key}: { $0 \\}` : `${key}:\n  $0`, isSnippet: true };
  return { text: `${key}: ` };
}

function metricKeys(place: Place, { metrics, language }: CompletionSources): Completion[] {
  const present = new Set(place.beside.map(({ key }) => key));
  return fittingMetrics(place.written, metrics, language)
    .filter(({ metric }) => !present.has(metric.id))
    .map(({ metric, spelling }) => ({
      kind: "metric",
      label: spelling,
      detail: metric.id,
      ...(place.hasColon
        ? { text: metric.id }
        : { text: place.flow ? `${metric.id}: { $0 \\}` : `${metric.id}:\n  $0`, isSnippet: true }),
      range: place.range,
      filter: spelling,
      about: "",
      metric,
    }));
}

function snippets(place: Place, as: "entry" | "item", { language, metrics }: CompletionSources): Completion[] {
  if (place.hasColon) return [];
  const { root, flow } = place;
  const present = new Map(
    writtenTargets(root).flatMap(({ id, metric }) => {
      const known = findMetric(metric, metrics);
      return known ? [[known.id, id] as const] : [];
    }),
  );
  return targetSnippets
    .filter(({ metric, id }) => !present.has(metric) && !place.beside.some(({ key }) => key === id))
    .map(snippet => {
      const text = snippetText(snippet, { as, flow, present });
      const metric = findMetric(snippet.metric)!;
      const label = say(message("completion/whole-target", { name: metric.name[language] }), language);
      return {
        kind: "snippet",
        label,
        detail: idsOf(snippet, present),
        text: place.in === "item" ? `- ${text}` : text,
        isSnippet: true,
        range: place.range,
        filter: `${label} ${snippet.id} ${snippet.metric}`,
        about: "",
        metric,
      };
    });
}

function idsOf({ id, beside }: TargetSnippet, present: ReadonlyMap<string, string>): string {
  return [id, ...(beside && !present.has(beside.metric) ? [beside.id] : [])].join(", ");
}
