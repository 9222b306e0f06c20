import type { Metric } from "../metrics/metric";
import { summed } from "../model/conceivable";
import { readQuantity } from "../model/quantity";
import type { Plain } from "../source/plain";
import { timeReadings } from "./unit-readings";
import { plainOf } from "./write";

export type Bound = "at_least" | "at_most";

/** The bounds a metric usually takes, the commonest first: one where its direction tells, else both. */
export function usualBounds(metric: Metric | null): readonly Bound[] {
  if (metric?.direction === "up") return ["at_least"];
  if (metric?.direction === "down") return ["at_most"];
  const spent = metric?.unit === "time" || metric?.unit === "money";
  return spent ? ["at_most", "at_least"] : ["at_least", "at_most"];
}

/** Whether a bound goes with the direction of its metric: one that goes against it is a finding of its own. */
export function fits(bound: Bound, metric: Metric | null): boolean {
  return usualBounds(metric).includes(bound);
}

const ceilingWords = new Set("max maximum maximaal hoogstens ten_hoogste bovengrens plafond ceiling upper".split(" "));
const floorWords = new Set("min minimum minimaal minstens ten_minste tenminste ondergrens floor lower".split(" "));
const targetWords = new Set("target goal norm doel doelwaarde streefwaarde streefcijfer waarde value".split(" "));

/** The bounds that people mean by a key the format does not have, `max` or `streefwaarde`; null for any other key. */
export function boundsMeant(key: string, metric: Metric | null): readonly Bound[] | null {
  const word = key.toLowerCase();
  if (ceilingWords.has(word)) return ["at_most"];
  if (floorWords.has(word)) return ["at_least"];
  return targetWords.has(word) ? usualBounds(metric) : null;
}

/** Some of `at_least`, `at_most` and `within`, with their values. */
export type BoundKeys = Readonly<Record<string, Plain>>;

/**
 * What a text says as the keys of a target, each way it can be read, the likeliest first: `300 s`, `>= 80%`, `80/20`,
 * `75-85%`. Nothing where it says no value.
 */
export function boundsIn(text: string, metric: Metric | null): BoundKeys[] {
  const band = bandIn(text, metric);
  if (band) return [band];
  const { trouble } = readQuantity(text, metric?.unit ?? "any", summed);
  if (trouble?.kind === "share-within") return [{ at_least: trouble.share, within: trouble.within }];
  const bounds =
    trouble?.kind === "comparison" ? [trouble.bound].filter(bound => fits(bound, metric)) : usualBounds(metric);
  const values = valuesIn(trouble?.kind === "comparison" ? trouble.rest : text, metric);
  return values.flatMap(value => bounds.map(bound => ({ [bound]: plainOf(value) })));
}

/** The ways to write what a text says as one value of the metric. */
export function valuesIn(text: string, metric: Metric | null): readonly string[] {
  const { trouble } = readQuantity(text, metric?.unit ?? "any", summed);
  if (!trouble) return [/^-?\d+,\d+$/.test(text) ? text.replace(",", ".") : text.trim()];
  if (trouble.kind === "unit-missing" && metric?.unit === "time") return timeReadings(text.trim(), "", metric);
  return "readings" in trouble ? trouble.readings : [];
}

function bandIn(text: string, metric: Metric | null): BoundKeys | null {
  const parts = /^(\d+(?:[.,]\d+)?)\s*(\D*?)\s*(?:-|–|\bto\b|\btot\b|t\/m)\s*(\d+(?:[.,]\d+)?)\s*(\D*)$/.exec(
    text.trim(),
  );
  if (!parts) return null;
  const [, low, lowUnit, high, highUnit] = parts as unknown as [string, string, string, string, string];
  const unit = highUnit || lowUnit;
  const spaced = /^\p{L}/u.test(unit) ? ` ${unit}` : unit;
  const [from, to] = [valuesIn(low + spaced, metric), valuesIn(high + spaced, metric)];
  return from.length === 1 && to.length === 1 ? { at_least: plainOf(from[0]!), at_most: plainOf(to[0]!) } : null;
}
