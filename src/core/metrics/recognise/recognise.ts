import { catalogue } from "../catalogue";
import { findMetric, isName } from "../lookup";
import type { Metric } from "../metric";
import { conceptsIn } from "./concepts-in";
import { patterns } from "./patterns";

/** exact: the id, a name or the abbreviation; alias: another name that is listed; likely: its words mean so, to be asked; unknown: no claim. */
export type RecognitionConfidence = "exact" | "alias" | "likely" | "unknown";

export interface Recognition {
  /** Null where nobody can tell. */
  readonly metric: Metric | null;
  readonly confidence: RecognitionConfidence;
}

/** What says how the metric is written, and not which it is. */
const always = ["share", "score", "clock"];
/** A longer text is no name. */
const longestName = 200;

interface Pattern {
  readonly metric: Metric;
  readonly need: readonly string[];
  readonly allowed: ReadonlySet<string>;
}

const all: readonly Pattern[] = catalogue.flatMap(metric =>
  (patterns[metric.id] ?? []).map(pattern => {
    const [need = [], may = []] = pattern.split("|").map(part => part.trim().split(" "));
    return {
      metric,
      need,
      allowed: new Set([
        ...need,
        ...may,
        ...always,
        ...(may.includes("clock") || need.includes("clock") ? ["hour"] : []),
      ]),
    };
  }),
);

/**
 * Which metric of the trade a name stands for: by the catalogue, else by what its words mean. Every word has to be understood: one that is not
 * may make it another metric, as `hotel` does of occupancy and `variance` of handle time, and then nothing is claimed.
 *
 * @param own the organisation's own metrics, which come before the catalogue's
 */
export function recogniseMetric(name: string, own?: readonly Metric[]): Recognition {
  if (name.length > longestName) return { metric: null, confidence: "unknown" };
  const plain = withoutInitials(name);
  const found = findMetric(name, own) ?? (plain === name ? null : findMetric(plain, own));
  if (found) return { metric: found, confidence: isName(name, found) ? "exact" : "alias" };
  const concepts = conceptsIn(plain);
  const fitting = concepts === null ? [] : all.filter(pattern => fits(pattern, concepts));
  const most = Math.max(...fitting.map(({ need }) => need.length));
  const metrics = new Set(fitting.filter(({ need }) => need.length === most).map(({ metric }) => metric));
  const [only] = metrics;
  return only && metrics.size === 1 ? { metric: only, confidence: "likely" } : { metric: null, confidence: "unknown" };
}

/** A name without an abbreviation in brackets that only repeats its own initials. */
function withoutInitials(name: string): string {
  return name.replace(/\(([A-Z]{2,6})\)/g, (all, letters: string, at: number) => {
    const initials = [...name.slice(0, at).matchAll(/[\p{L}]+/gu)].map(([word]) => word[0]!.toUpperCase()).join("");
    return initials.endsWith(letters) ? "" : all;
  });
}

function fits({ need, allowed }: Pattern, concepts: ReadonlySet<string>): boolean {
  return need.every(each => concepts.has(each)) && [...concepts].every(each => allowed.has(each));
}
