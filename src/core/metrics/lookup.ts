import { nearest } from "../nearest";
import { oncePer } from "../once-per";
import { catalogue } from "./catalogue";
import type { Metric } from "./metric";
import { nameKey, plainName } from "./name";

type Index = ReadonlyMap<string, Metric>;

const nobodysOwn: readonly Metric[] = [];

/** A fourth edit turns `employee attrition` into its complement, `employee retention`. */
const mostSlips = 3;

/** The name that most files write, found without a look at how it is spelled. */
const byId: Index = new Map(catalogue.map(metric => [metric.id, metric]));

/** Every spelling of a metric: id, abbreviation, names and aliases in both languages. */
export function spellings(metric: Metric): string[] {
  const { id, abbreviation, name, aliases } = metric;
  return [id, ...(abbreviation ? [abbreviation] : []), name.en, name.nl, ...aliases.en, ...aliases.nl];
}

const indexOf = oncePer((metrics: readonly Metric[]): Index => {
  const index = new Map<string, Metric>();
  for (const metric of metrics) {
    for (const spelling of spellings(metric)) {
      const key = nameKey(spelling);
      if (key !== "" && !index.has(key)) index.set(key, metric);
    }
  }
  return index;
});

function find(key: string, own: readonly Metric[]): Metric | undefined {
  return indexOf(own).get(key) ?? indexOf(catalogue).get(key);
}

/**
 * The metric that `name` stands for: its id, abbreviation, name or an alias, in English or Dutch; case, accents and
 * punctuation do not count, nor do a unit, channel, period or repeated abbreviation beside it (`aht_seconds`,
 * `Average handle time (AHT)`).
 *
 * @param own the organisation's own metrics, which come before the catalogue's. The same array is indexed once.
 * @returns null where nobody knows the name
 */
export function findMetric(name: string, own: readonly Metric[] = nobodysOwn): Metric | null {
  const literal = (own.length === 0 && byId.get(name)) || find(nameKey(name), own);
  if (literal) return literal;
  const { keys, remarks } = plainName(name);
  for (const key of keys) {
    const metric = find(key, own);
    if (metric) return remarks.every(remark => find(nameKey(remark), own) === metric) ? metric : null;
  }
  return null;
}

/** Whether `name` is the id, the abbreviation or a name of the metric, and no alias or a form with something beside it. */
export function isName(name: string, { id, abbreviation, name: { en, nl } }: Metric): boolean {
  return [id, en, nl, ...(abbreviation ? [abbreviation] : [])].some(each => nameKey(each) === nameKey(name));
}

/** Up to three metrics that `name` is plausibly a misspelling of, the likeliest first. */
export function nearestMetrics(name: string, own: readonly Metric[] = nobodysOwn): Metric[] {
  const keys = new Set([...indexOf(own).keys(), ...indexOf(catalogue).keys()]);
  const near = nearest(nameKey(name), keys, keys.size, mostSlips);
  return [...new Set(near.map(key => find(key, own)!))].slice(0, 3);
}
