import { catalogue } from "../metrics";
import { spellings } from "../metrics/lookup";
import type { Metric } from "../metrics/metric";
import { nameKey } from "../metrics/name";
import type { Language } from "../words/format";

/** A metric, and the spelling of it that fits what is typed. */
export interface FittingMetric {
  readonly metric: Metric;
  readonly spelling: string;
}

/**
 * The metrics that `written` may be the beginning of, or a part of, in any of their spellings, the likeliest first; all of them
 * where nothing is written.
 *
 * @param own the organisation's own metrics, which come before the catalogue's
 */
export function fittingMetrics(written: string, own: readonly Metric[], language: Language): FittingMetric[] {
  const typed = nameKey(written);
  const known = new Set(own.map(({ id }) => id));
  const all = [...own, ...catalogue.filter(({ id }) => !known.has(id))];
  if (typed === "") return all.map(metric => ({ metric, spelling: metric.name[language] }));
  return all
    .flatMap(metric => {
      const ranked = spellings(metric)
        .map(spelling => ({ metric, spelling, rank: rankOf(nameKey(spelling), typed) }))
        .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.rank - b.rank);
      return ranked[0] ?? [];
    })
    .sort((a, b) => a.rank - b.rank);
}

/** Exact names first, then beginnings, then parts; among these the shorter ones. */
function rankOf(key: string, typed: string): number {
  const at = key.indexOf(typed);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return (key === typed ? 0 : at === 0 ? 1000 : 2000) + key.length;
}
