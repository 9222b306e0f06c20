import { findMetric } from "../metrics/lookup";
import type { Metric } from "../metrics/metric";
import type { Language } from "../words/format";

const times: Readonly<Record<Language, readonly string[]>> = {
  en: ["s", "min", "h", "days", "working days", "weeks"],
  nl: ["s", "min", "uur", "dagen", "werkdagen", "weken"],
};
const number = /^[-+]?\d+(?:[.,]\d+)?/;

/** What a place takes behind a number, by the expectation of the schema there. */
function unitsFor(
  expects: unknown,
  metric: string | null,
  own: readonly Metric[],
  language: Language,
): readonly string[] {
  if (expects === "duration") return times[language];
  if (expects === "share" || expects === "factor") return ["%"];
  if (expects === "money") return ["EUR", "USD", "GBP"];
  if (expects !== "quantity") return [];
  const unit = metric === null ? undefined : findMetric(metric, own)?.unit;
  if (unit === "time") return times[language];
  if (unit === "money") return unitsFor("money", null, own, language);
  return unit === "share" || unit === "score" ? ["%"] : unit === undefined ? ["%", ...times[language]] : [];
}

/**
 * The number that is being written, with each unit that it may have; empty where there is no number.
 *
 * @param expects what the schema expects there
 * @param metric name of the metric whose value it is, or null
 */
export function withUnits(
  written: string,
  expects: unknown,
  metric: string | null,
  own: readonly Metric[],
  language: Language,
): string[] {
  const amount = number.exec(written)?.[0];
  if (amount === undefined) return [];
  return unitsFor(expects, metric, own, language).map(unit => (unit === "%" ? `${amount}%` : `${amount} ${unit}`));
}
