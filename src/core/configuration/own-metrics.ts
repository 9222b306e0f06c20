import { catalogue } from "../metrics/catalogue";
import { spellings } from "../metrics/lookup";
import type { Direction, Facet, Level, Metric, MetricUnit } from "../metrics/metric";
import { nameKey } from "../metrics/name";
import type { Cursor } from "../model/cursor";
import { given } from "../model/given";
import { dotted } from "../source/path";
import { message } from "../words/message";
import type { From } from "./configuration";
import type { Places } from "./places";

const facets: readonly Facet[] = ["customer", "quality", "efficiency", "employee", "organisation"];
const units: readonly MetricUnit[] = ["time", "share", "score", "count", "rate", "money"];
const directions: readonly Direction[] = ["up", "down", "band", "open"];
const levels: readonly Level[] = ["agent", "team", "site", "organisation"];

const usualUnits: Readonly<Partial<Record<MetricUnit, readonly string[]>>> = { time: ["s", "min"], money: ["EUR"] };

/** The metrics that a configuration defines; what is wrong with one is told, and the others are taken. */
export function readOwnMetrics(metrics: Cursor | undefined, places: Places): From<Metric>[] {
  const takenBy = new Map<string, string>();
  return (metrics?.entries() ?? []).flatMap(({ key, value }) => {
    const known = catalogue.find(({ id }) => id === key);
    const metric = readMetric(key, value) ?? (known && withAliases(known, value));
    if (!metric) {
      const missing = ["facet", "unit", "direction"].find(each => !value.at(each));
      if (missing && value.isMapping)
        places.tell(
          { path: value.path, on: "key" },
          message("configuration/missing-key", { place: dotted(value.path), key: missing }),
        );
      return [];
    }
    const at = { path: value.path, on: "key" } as const;
    if (nameKey(key) === "") {
      places.tell(at, message("configuration/metric-unnamed", { key }));
      return [];
    }
    for (const spelling of new Set(spellings(metric).filter(each => nameKey(each) !== ""))) {
      const by = takenBy.get(nameKey(spelling));
      if (by !== undefined && by !== key)
        places.tell(at, message("configuration/metric-taken", { name: spelling, by }));
      takenBy.set(nameKey(spelling), key);
    }
    return [places.from(metric, at)];
  });
}

/** A metric of the catalogue with other names that an organisation has for it. */
function withAliases(known: Metric, written: Cursor): Metric | null {
  const names = written.at("aliases")?.texts() ?? [];
  if (names.length === 0 || ["facet", "unit", "direction"].some(key => written.at(key))) return null;
  return { ...known, aliases: { ...known.aliases, en: [...known.aliases.en, ...names.map(({ value }) => value)] } };
}

/** What an organisation does not say of its metric is left empty. */
function readMetric(id: string, metric: Cursor): Metric | null {
  const facet = metric.at("facet")?.oneOf(facets)?.value;
  const unit = metric.at("unit")?.oneOf(units)?.value;
  const direction = metric.at("direction")?.oneOf(directions)?.value;
  if (!facet || !unit || !direction) return null;
  const name = metric.at("name")?.text()?.value ?? id.replaceAll("_", " ");
  return {
    id,
    name: { en: name, nl: name },
    aliases: {
      en:
        metric
          .at("aliases")
          ?.texts()
          .map(({ value }) => value) ?? [],
      nl: [],
    },
    facet,
    unit,
    ...given({ usualUnits: usualUnits[unit] }),
    direction,
    level: metric.at("level")?.oneOf(levels)?.value ?? "team",
    formula: "",
    inputs: {},
    pairs: [],
    sources: [],
  };
}
