import type { SourceName } from "./catalogue/sources";

export type Facet = "customer" | "quality" | "efficiency" | "employee" | "organisation";

/** What a value of the metric is measured in; `score` is a mark on a declared scale, `share` a fraction or percentage. */
export type MetricUnit =
  | "time" // seconds, or any clock duration
  | "share" // 0..1, written as a percentage
  | "score" // a mark on the target's own scale (1-5, 1-10, -100..100); a percentage where it is counted as a share
  | "count" // a bare number
  | "rate" // a number per some base (per 1,000 contacts, per hour)
  | "money";

/** up: more is better; down: less is better; band: both too little and too much do harm; open: depends on the wording. */
export type Direction = "up" | "down" | "band" | "open";

export type Level = "agent" | "team" | "site" | "organisation";

/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly nl: string;
}

/**
 * Where a fact comes from, honestly tagged. research: research or an audited public record; custom: what
 * practitioners do and say; arithmetic: can be recalculated; unsourced: from memory, never to be shown as fact.
 */
export type CitationTag = "research" | "custom" | "arithmetic" | "unsourced";

/** A metric of the trade, as the catalogue knows it. What it means and how it is gamed stands on its page, among the words. */
export interface Metric {
  /** Canonical name, as written in target files: `average_handle_time`. */
  readonly id: string;
  /** Customary abbreviation, `AHT`; absent where the trade has none. */
  readonly abbreviation?: string;
  /** Name a person reads. */
  readonly name: Bilingual;
  /** Other spellings by language; matched without regard to case, spaces, hyphens, underscores and accents. */
  readonly aliases: { readonly en: readonly string[]; readonly nl: readonly string[] };
  readonly facet: Facet;
  readonly unit: MetricUnit;
  /** For time and money: what a bare number may plausibly be in, likeliest first: `["s", "min"]`. */
  readonly usualUnits?: readonly string[];
  readonly direction: Direction;
  /**
   * Level the metric is usually held at, taken where a target does not say. Where the trade holds it at agent and at
   * team level alike it is team, so that nobody is told off for a personal target that was never written.
   */
  readonly level: Level;
  /**
   * In the names of the trade, with `abs`, `mean`, `median`, `percentile` and `sd`: `(talk + hold + wrap_up) / handled`. Empty
   * for an organisation's own metric.
   */
  readonly formula: string;
  /** Names the formula uses and their units; a name means the same all over the catalogue: `{ talk: "s", handled: "1" }`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Ids of metrics to pair it with: what the gaming would turn red. */
  readonly pairs: readonly string[];
  /** What its page rests on; none for an organisation's own metric, which has no page. */
  readonly sources: readonly SourceName[];
}
