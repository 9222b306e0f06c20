import { readPhrase } from "../phrases/read-phrase";
import type { Bounded, Relative } from "../phrases/reading";
import { type PhraseUnit, units } from "../phrases/units";

export type BoundKey = "at_least" | "at_most" | "within";
export type Direction = "at_least" | "at_most";

/** What stands beside a phrase and says more about it. */
export interface BesidePhrase {
  /** Unit of amounts that have none. */
  readonly unit?: string | undefined;
  /** What an amount without a direction is. */
  readonly direction?: Direction | undefined;
}

/** What a phrase says, in keys and values of the format; or why it says no bound, with the amount that stands there without a direction. */
export type PhraseBounds =
  | { readonly bounds: readonly (readonly [key: BoundKey, value: string])[] }
  | { readonly open: true }
  | { readonly unread: { readonly nearest: string | null; readonly relative?: Relative } };

/** Reads a target phrase; whether its amount fits the metric is for those who read the target. */
export function phraseBounds(phrase: string, { unit, direction }: BesidePhrase = {}): PhraseBounds {
  const reading = readPhrase(phrase);
  if (reading.kind === "tbd") return { open: true };
  const said = (value: number, of: PhraseUnit): string => amount(value, of, phrase, unit);
  if (reading.kind === "bound") return { bounds: boundsOf(reading, said) };
  const { nearest, relative } = reading;
  if (relative) return { unread: { nearest: null, relative } };
  if (!nearest) return { unread: { nearest: null } };
  const close = said(nearest.value, nearest.unit);
  return direction ? { bounds: [[direction, close]] } : { unread: { nearest: close } };
}

function boundsOf({ atLeast, atMost, unit, within }: Bounded, said: (value: number, of: PhraseUnit) => string) {
  return [
    ...(atLeast === undefined ? [] : [["at_least", said(atLeast, unit)] as const]),
    ...(atMost === undefined ? [] : [["at_most", said(atMost, unit)] as const]),
    ...(within === undefined ? [] : [["within", said(within.value, within.unit)] as const]),
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

const longer: readonly (readonly [seconds: number, unit: string])[] = [
  [86_400, " days"],
  [3600, " h"],
  [60, " min"],
];

function amount(value: number, unit: PhraseUnit, phrase: string, ofBare?: string): string {
  const shown = unit === "share" ? Number((value * 100).toPrecision(12)) : value;
  if (unit === "number" && ofBare) return withUnit(String(shown), ofBare);
  // Seconds where they were written, else the longest unit that comes out whole.
  const other =
    unit === "s" && !phrase.includes(String(value)) && longer.find(([each]) => value >= each && value % each === 0);
  return other ? `${value / other[0]}${other[1]}` : `${shown}${written[unit]}`;
}

const bare = /^[-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

/** A bare number with its unit; any other text as it stands, and a unit that is none does not count. */
export function withUnit(text: string, unit: string | undefined): string {
  const name = unit?.trim().toLowerCase() ?? "";
  if (!bare.test(text.trim()) || !units.has(name)) return text;
  return /^\p{L}/u.test(name) ? `${text.trim()} ${name}` : `${text.trim()}${name}`;
}
