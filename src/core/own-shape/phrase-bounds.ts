import { type Reading, readPhrase } from "../phrases/read-phrase";
import type { PhraseUnit } from "../phrases/units";

/** What a phrase says, in keys and values of the format; or why it says no bound, with the nearest that it may mean. */
export type PhraseBounds =
  | { readonly bounds: readonly (readonly [key: "at_least" | "at_most" | "within", value: string])[] }
  | { readonly open: true }
  | { readonly unread: { readonly nearest: string | null } };

/** Reads a target phrase; whether its amount fits the metric is for those who read the target. */
export function phraseBounds(phrase: string): PhraseBounds {
  const reading = readPhrase(phrase);
  if (reading.kind === "tbd") return { open: true };
  if (reading.kind === "bound") return { bounds: boundsOf(reading) };
  const { nearest } = reading;
  if (nearest?.kind !== "bound") return { unread: { nearest: null } };
  const value = nearest.atLeast ?? nearest.atMost;
  return { unread: { nearest: value === undefined ? null : amount(value, nearest.unit) } };
}

function boundsOf({ atLeast, atMost, unit, within }: Extract<Reading, { kind: "bound" }>) {
  return [
    ...(atLeast === undefined ? [] : [["at_least", amount(atLeast, unit)] as const]),
    ...(atMost === undefined ? [] : [["at_most", amount(atMost, unit)] as const]),
    ...(within === undefined ? [] : [["within", amount(within.value, within.unit)] as const]),
  ];
}

const written: Readonly<Record<PhraseUnit, string>> = {
  s: " s",
  share: "%",
  ratio: "",
  EUR: " EUR",
  USD: " USD",
  GBP: " GBP",
  business_day: " business days",
  month: " months",
  number: "",
};

function amount(value: number, unit: PhraseUnit): string {
  const shown = unit === "share" ? Number((value * 100).toPrecision(12)) : value;
  return `${shown}${written[unit]}`;
}
