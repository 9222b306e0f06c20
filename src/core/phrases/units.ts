/** What an amount is counted in; `month` and `business_day` have no fixed length. */
export type PhraseUnit = "s" | "share" | "ratio" | "EUR" | "USD" | "GBP" | "business_day" | "month" | "number";

/** How one of a written unit counts: `min` is 60 of `s`. */
export interface Measure {
  readonly unit: PhraseUnit;
  readonly size: number;
}

const written: readonly (readonly [unit: PhraseUnit, size: number, words: string])[] = [
  ["s", 0.001, "ms msec millisecond milliseconds milliseconde milliseconden"],
  ["s", 1, "s sec secs second seconds seconde seconden"],
  ["s", 60, "min mins minute minutes minuut minuten minuutje minuutjes"],
  ["s", 900, "kwartier kwartieren"],
  ["s", 1800, "halfuur halfuurtje"],
  ["s", 3600, "h hr hrs hour hours uur uren u uurtje"],
  ["s", 86400, "d day days dag dagen etmaal etmalen kalenderdag kalenderdagen"],
  ["s", 604800, "w wk wks week weeks weken"],
  ["s", 1209600, "fortnight fortnights"],
  ["business_day", 1, "bd bds workday workdays werkdag werkdagen businessdays"],
  ["month", 1, "month months mth mths mnd maand maanden"],
  ["month", 3, "kwartaal kwartalen"],
  ["month", 6, "halfjaar"],
  ["month", 12, "year years yr yrs jaar jaren"],
  [
    "share",
    0.01,
    "% pct perc percent percentage procent pp ppt pps procentpunt procentpunten percentpoint percentpoints",
  ],
  ["share", 0.001, "‰ permille promille"],
  ["EUR", 1, "€ eur euro euros"],
  ["EUR", 0.01, "eurocent eurocents"],
  ["USD", 1, "$ usd dollar dollars"],
  ["GBP", 1, "£ gbp pound pounds pond"],
];

/** Units by the words and signs for them. */
export const units: ReadonlyMap<string, Measure> = new Map(
  written.flatMap(([unit, size, words]) => words.split(" ").map(word => [word, { unit, size }] as const)),
);

/** `k` and `million` behind a number; single letters only where nothing stands between. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["k", 1000],
  ["thousand", 1000],
  ["duizend", 1000],
  ["hundred", 100],
  ["m", 1_000_000],
  ["mln", 1_000_000],
  ["million", 1_000_000],
  ["miljoen", 1_000_000],
]);

/** Before `day`: days on which people work. */
export const working: ReadonlySet<string> = new Set(["business", "working", "work"]);
/** Before a unit of time, without changing it. */
export const plainly: ReadonlySet<string> = new Set([
  "calendar",
  "clock",
  "consecutive",
  "full",
  "whole",
  "hele",
  "volle",
]);
