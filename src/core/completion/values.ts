import { tones } from "../model/target-set";
import type { Path } from "../source/path";
import type { Language } from "../words/format";
import { toneName } from "../words/say";
import type { Place } from "../writing";
import type { Completion } from "./completion";
import { fittingMetrics } from "./metrics";
import { flat, meaningsOf, type Schema, schemaAt, takes } from "./schema";
import type { CompletionSources } from "./sources";
import { withUnits } from "./units";
import { writtenAt, writtenClasses, writtenTargetAt, writtenTargets } from "./written-names";

type Made = (kind: Completion["kind"], label: string, about?: string, detail?: string) => Completion;

/** The values that a place takes: words of the schema, metrics, units, and names of the file. */
export function valuesAt(place: Place, schema: Schema, sources: CompletionSources): Completion[] {
  const items = takes(schema, "array") && typeof schema.items === "object" ? (schema.items as Schema) : null;
  const isList = items !== null && place.in !== "item";
  const path = isList ? [...place.path, 0] : place.path;
  const found = valuesOf(path, isList ? flat(sources.schema, items) : schema, place, sources);
  const also = isList ? valuesOf(place.path, { ...schema, items: undefined }, place, sources) : [];
  const given = new Set(place.beside.map(({ value }) => value));
  return [
    ...also,
    ...found
      .filter(({ label }) => !given.has(label))
      .map(each => (isList ? { ...each, text: place.in === "open" ? `- ${each.text}` : `[${each.text}]` } : each)),
  ].map(each => ({
    ...each,
    text: `${place.isJoined ? " " : ""}${place.in === "item" ? "- " : ""}${each.text}`,
  }));
}

/** By the end of a path, with `*` for whatever key or index: what words it takes from the rest of the file. */
function namesAt(path: Path): "metric" | "contacts" | "excluded" | "after" | "targets" | "sets" | null {
  const [first, , ...rest] = path;
  const end =
    first === "targets" ? rest.filter(step => typeof step === "string").join(".") : path.slice(0, 3).join(".");
  if (first === "targets") {
    if (end === "metric") return "metric";
    if (end === "applies_to" && typeof path.at(-1) === "number") return "contacts";
    if (end === "measured.exclude" && typeof path.at(-1) === "number") return "excluded";
    return end === "guardrails" && typeof path.at(-1) === "number" ? "targets" : null;
  }
  if (end === "people.recovery.after" && typeof path.at(-1) === "number") return "after";
  return path.length === 1 && first === "part_of" ? "sets" : null;
}

function valuesOf(path: Path, schema: Schema, place: Place, sources: CompletionSources): Completion[] {
  const { language, metrics } = sources;
  const { range, root } = place;
  const of: Made = (kind, label, about = "", detail = "") => ({
    kind,
    label,
    ...(detail === "" ? {} : { detail }),
    text: label,
    range,
    about,
  });
  const classes = (): Completion[] => [
    ...writtenClasses(root).map(({ name, tone }) => ({ ...of("name", name, "", tone), text: asScalar(name) })),
    ...elsewhere(sources, root).flatMap(each =>
      each.classes.map(name => ({ ...of("name", name), text: asScalar(name) })),
    ),
    ...tones.map(tone => of("value", tone, toneAbout(tone, sources))),
  ];
  switch (namesAt(path)) {
    case "metric":
      return fittingMetrics(place.written, metrics, language).map(({ metric, spelling }) => ({
        ...of("metric", spelling, "", metric.id),
        text: metric.id,
        filter: spelling,
        metric,
      }));
    case "contacts":
    case "after":
      return unique(classes());
    case "excluded":
      return unique([...itemWords(schema, of), ...classes()]);
    case "targets": {
      const own = writtenTargetAt(root, path)?.id;
      const ids = [
        ...writtenTargets(root).map(({ id, metric }) => ({ id, metric })),
        ...elsewhere(sources, root).flatMap(each => each.targets.map(id => ({ id, metric: each.partOf }))),
      ];
      return unique(
        ids
          .filter(({ id }) => id !== own)
          .map(({ id, metric }) => ({ ...of("name", id, "", metric === id ? "" : metric), text: asScalar(id) })),
      );
    }
    case "sets":
      return unique(sources.elsewhere.map(({ partOf }) => ({ ...of("name", partOf), text: asScalar(partOf) })));
    default: {
      const metric = writtenTargetAt(root, path)?.metric ?? promised(path);
      const amounts = withUnits(place.written, schema["x-expects"], metric, metrics, language).map(each =>
        of("unit", each),
      );
      const words = typeof path.at(-1) === "number" ? itemWords(schema, of) : [];
      return [...amounts, ...wordsOf(schema, of, language), ...words];
    }
  }
}

function promised([first, name]: Path): string | null {
  return first === "promise" && typeof name === "string" ? name : null;
}

const periods = ["week", "month", "quarter", "year"];
const units = ["s", "min", "h", "1", "EUR"];

/** The words that a schema takes. */
function wordsOf(schema: Schema, of: Made, language: Language): Completion[] {
  const meanings = meaningsOf(schema, language);
  if (Array.isArray(schema.enum))
    return schema.enum.map((word, index) => of("value", String(word), meanings[index] ?? ""));
  const expects = schema["x-expects"];
  if (expects === "mapping-or-none") return [of("value", "none")];
  if (expects === "names") return [of("value", "all")];
  if (expects === "period") return periods.map(word => of("value", word));
  if (expects === "unit") return units.map(word => of("unit", word));
  if (expects === "scale") return (schema.examples as readonly unknown[]).map(word => of("value", String(word)));
  if (expects === "version-1") return [of("value", "1")];
  if (takes(schema, "boolean")) return ["true", "false"].map(word => of("value", word));
  return [];
}

/** The words that the items of a list have by way of example; a person's own words elsewhere are not completed. */
function itemWords(schema: Schema, of: Made): Completion[] {
  if (schema["x-expects"] !== undefined || !Array.isArray(schema.examples)) return [];
  return schema.examples.map(word => of("value", String(word)));
}

/** What other parts of the set that a document is a part of hold. */
function elsewhere({ elsewhere }: CompletionSources, root: Place["root"]): CompletionSources["elsewhere"] {
  const partOf = writtenAt(root, "part_of");
  return partOf === undefined ? [] : elsewhere.filter(each => each.partOf === partOf);
}

function toneAbout(tone: (typeof tones)[number], { schema, language }: CompletionSources): string {
  const of = schemaAt(schema, ["demand", "mix", 0, "tone"]);
  const meaning = of && meaningsOf(of, language)[tones.indexOf(tone)];
  return meaning ? `${toneName(tone, language)}: ${meaning}` : toneName(tone, language);
}

/** A name as a scalar of its own, in quotes where it could be read as anything else. */
function asScalar(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./-]+)*$/u.test(name) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}

function unique(all: readonly Completion[]): Completion[] {
  return [...new Map(all.map(each => [each.label, each])).values()];
}
