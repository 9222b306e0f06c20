import { type Extent, isConceivable, planned } from "./conceivable";
import { timeUnits } from "./time-units.generated";

/** `seconds`, a `share` of 0..1, `money` in a currency, `business_days` (no fixed length in hours) or a plain `number`. */
export type Unit = "seconds" | "share" | "money" | "business_days" | "number";

export interface Quantity {
  /** In the base unit: 85% is 0.85, 5 min is 300. */
  readonly amount: number;
  readonly unit: Unit;
  /** ISO 4217 code, where the unit is money. */
  readonly currency?: string;
  /** As the writer put it, `5 minuten`; absent for a computed value. */
  readonly written?: string;
}

/**
 * What a place in the file takes: a time is a length, or working days, of which nobody knows how long they are; a part is a share of a
 * whole, 0% to 100%; a factor is a share of something that is drawn out, `150%` or `1.5`; points are a difference of two percentages, 40
 * whether written `40` or `40%`; a count is whole and not negative; a period is how often something comes; a limit is an amount of money,
 * or nought in whatever is paid with.
 */
export type Expected =
  | "time"
  | "length"
  | "share"
  | "part"
  | "factor"
  | "score"
  | "points"
  | "count"
  | "rate"
  | "money"
  | "period"
  | "limit"
  | "any";

/** Why a value could not be taken as it stands, with what it may have meant, ready to be written in its place. */
export type Trouble =
  | { readonly kind: "unit-missing"; readonly readings: readonly string[] }
  | { readonly kind: "wrong-unit"; readonly expected: Expected }
  | { readonly kind: "unreadable"; readonly expected: Expected }
  | { readonly kind: "out-of-range"; readonly expected: Expected }
  | { readonly kind: "inconceivable" }
  /** Conceivable alone, and not with what stands beside it. */
  | { readonly kind: "together" }
  | { readonly kind: "decimal-comma"; readonly readings: readonly string[] }
  | { readonly kind: "thousands"; readonly readings: readonly string[] }
  | { readonly kind: "metres"; readonly readings: readonly string[] }
  | { readonly kind: "clock"; readonly readings: readonly string[] }
  | { readonly kind: "comparison"; readonly bound: "at_least" | "at_most"; readonly rest: string }
  | { readonly kind: "share-within"; readonly share: string; readonly within: string }
  | { readonly kind: "date-order"; readonly readings: readonly string[] }
  | { readonly kind: "no-date" }
  | { readonly kind: "no-scale" };

export type Reading =
  | { readonly quantity: Quantity; readonly trouble?: undefined }
  | { readonly quantity?: undefined; readonly trouble: Trouble };

const minute = 60;
const hour = 3600;
const day = 24 * hour;
/** A year of 365.25 days and a twelfth of it, as in mathjs and astronomy. */
const year = 365.25 * day;

const secondsPer: Readonly<Record<string, number>> = words({
  1: "s sec secs second seconds seconde seconden sec.",
  [minute]: "min mins minute minutes minuut minuten min.",
  [15 * minute]: "kwartier kwartieren",
  [hour]: "h hr hrs hour hours u uur uren",
  [day]: "d day days dag dagen",
  [7 * day]: "week weeks weken wk",
  [year / 12]: "month months maand maanden mnd",
  [year / 4]: "quarter quarters kwartaal kwartalen",
  [year]: "year years jaar jaren",
});
const shareWords = new Set(["%", "pct", "percent", "procent"]);
const businessDayWords = new Set([
  "working day",
  "working days",
  "business day",
  "business days",
  "werkdag",
  "werkdagen",
]);
const currencies: Readonly<Record<string, string>> = {
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "€": "EUR",
  usd: "USD",
  dollar: "USD",
  dollars: "USD",
  $: "USD",
  gbp: "GBP",
  pound: "GBP",
  pounds: "GBP",
  "£": "GBP",
};

/** What may follow a number that has no unit of its own. A count says only how many: per how long would be lost. */
const outOf: Readonly<{ [expected in Expected]?: RegExp }> = {
  count: /^(out of|van de|op) /,
  rate: /^(\/|per |out of |van de |op )/,
  score: /^(\/|per |out of |van de |op )/,
};

const number = "[-+]?(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)(?:e[-+]?\\d+)?";
const amountAndUnit = new RegExp(`^(${number})\\s*(.*)$`, "i");
const currencyFirst = new RegExp(`^([€$£]|EUR|USD|GBP)\\s*(${number})$`, "i");

/**
 * Reads what is written at a place that takes `expected`. English and Dutch unit words, a decimal comma or point.
 * `text` is the scalar without its quotes. Never guesses: a bare number where a unit decides the size is trouble.
 *
 * @param extent how much there may be of it at all; left out for what is not said of a contact centre, such as how long a unit is
 */
export function readQuantity(text: string, expected: Expected, extent?: Extent): Reading {
  const reading = readAmount(text.trim(), expected);
  // A unit does not mend what cannot be in the smallest.
  const [smallest] = reading.trouble?.kind === "unit-missing" ? reading.trouble.readings : [];
  const { quantity, trouble } = smallest === undefined ? reading : readAmount(smallest, expected);
  if (trouble?.kind === "out-of-range") return { trouble };
  return quantity && extent && !isConceivable(quantity, extent) ? { trouble: { kind: "inconceivable" } } : reading;
}

function readAmount(written: string, expected: Expected): Reading {
  const slip = slipIn(written, expected);
  if (slip) return { trouble: slip };
  const money = currencyFirst.exec(written);
  if (money) return quantity(toNumber(money[2]!), "money", written, expected, currencies[money[1]!.toLowerCase()]);
  const parts = amountAndUnit.exec(written);
  if (!parts) return { trouble: { kind: "unreadable", expected } };
  const amount = toNumber(parts[1]!);
  if (!Number.isFinite(amount)) return { trouble: { kind: "unreadable", expected } };
  const unit = parts[2]!.trim().toLowerCase().replace(/\s+/g, " ");
  if (unit === "") return bareNumber(amount, written, expected);
  return withUnit(amount, unit, written, expected);
}

function withUnit(amount: number, unit: string, written: string, expected: Expected): Reading {
  const seconds = own(secondsPer, unit) ?? own(timeUnits, unit);
  if (seconds !== undefined) return quantity(amount * seconds, "seconds", written, expected);
  if (shareWords.has(unit)) {
    return expected === "points"
      ? quantity(amount, "number", written, expected)
      : quantity(amount / 100, "share", written, expected);
  }
  if (businessDayWords.has(unit)) return quantity(amount, "business_days", written, expected);
  const currency = own(currencies, unit);
  if (currency) return quantity(amount, "money", written, expected, currency);
  if (outOf[expected]?.test(unit)) return quantity(amount, "number", written, expected);
  const compound = compoundTime(written);
  if (compound !== null) return quantity(compound, "seconds", written, expected);
  return { trouble: { kind: "unreadable", expected } };
}

/** `5 min 30 s`, `1 uur 15 min`. */
function compoundTime(written: string): number | null {
  const parts = [...written.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-z.]+)\s*/gi)];
  if (parts.length < 2 || parts.map(part => part[0]).join("") !== written) return null;
  let total = 0;
  for (const [, amount, unit] of parts) {
    const seconds = own(secondsPer, unit!.toLowerCase());
    if (seconds === undefined) return null;
    total += toNumber(amount!) * seconds;
  }
  return total;
}

function quantity(amount: number, unit: Unit, written: string, expected: Expected, currency?: string): Reading {
  if (!fits(unit, expected)) return { trouble: { kind: "wrong-unit", expected } };
  if (!inRange(amount, unit, expected)) return { trouble: { kind: "out-of-range", expected } };
  return { quantity: currency ? { amount, unit, currency, written } : { amount, unit, written } };
}

/** Whether a place that takes `expected` could say this. */
export function isTaken(value: Quantity, expected: Expected): boolean {
  const { amount, unit } = value;
  return fits(unit, expected) && inRange(amount, unit, expected) && isConceivable(value, planned);
}

function fits(unit: Unit, expected: Expected): boolean {
  switch (expected) {
    case "any":
      return true;
    case "time":
    case "period":
      return unit === "seconds" || unit === "business_days";
    case "length":
      return unit === "seconds";
    case "share":
    case "part":
    case "factor":
      return unit === "share";
    case "score":
    case "rate":
      return unit === "number" || unit === "share";
    case "points":
    case "count":
      return unit === "number";
    case "money":
      return unit === "money";
    case "limit":
      return unit === "money" || unit === "number";
  }
}

function inRange(amount: number, unit: Unit, expected: Expected): boolean {
  if (expected === "part") return amount >= 0 && amount <= 1;
  if (expected === "factor") return amount >= 1 && amount <= mostFactor;
  if (expected === "score" || expected === "points" || expected === "any") return true;
  return unit === "money" || amount >= 0;
}

/** Nothing is drawn out further: a bare 1.5 is a factor, and a bare 75 a percentage that lost its sign. */
const mostFactor = 10;

function bareNumber(amount: number, written: string, expected: Expected): Reading {
  switch (expected) {
    case "time":
    case "length":
    case "period":
      return { trouble: { kind: "unit-missing", readings: [`${written} s`, `${written} min`] } };
    case "money":
      return { trouble: { kind: "unit-missing", readings: [`${written} EUR`] } };
    case "share":
    case "part":
      if (amount > 1) return { trouble: { kind: "unit-missing", readings: [`${written}%`] } };
      if (written === "1") return { trouble: { kind: "unit-missing", readings: ["100%", "1%"] } };
      return quantity(amount, "share", written, expected);
    case "factor":
      if (amount > mostFactor) return { trouble: { kind: "unit-missing", readings: [`${written}%`] } };
      return quantity(amount, "share", written, expected);
    default:
      return quantity(amount, "number", written, expected);
  }
}

/** Whether a spelling may be one of the slips below: most are not, and are not looked at five times. */
const mayBeSlip = /^[<>≤≥=]|[/:]|m$|[.,]\d{3}$/;

/** Spellings that mean something else to YAML, to mathjs or to the reader across the border. */
function slipIn(written: string, expected: Expected): Trouble | null {
  if (!mayBeSlip.test(written)) return null;
  const comparison = /^(<=|>=|<|>|≤|≥|=<|=>)\s*(.+)$/.exec(written);
  if (comparison) {
    const bound = /[<≤]/.test(comparison[1]!) ? "at_most" : "at_least";
    return { kind: "comparison", bound, rest: comparison[2]! };
  }
  const pair = /^(\d{1,3})\s*\/\s*(\d{1,4})$/.exec(written);
  if (pair && expected !== "rate") return { kind: "share-within", share: `${pair[1]}%`, within: `${pair[2]} s` };
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(written);
  if (clock) return { kind: "clock", readings: clockReadings(clock) };
  const metres = /^(\d+(?:[.,]\d+)?)\s*m$/.exec(written);
  if (metres) return { kind: "metres", readings: [`${metres[1]} min`] };
  const thousands = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(written);
  if (thousands && expected === "count") return { kind: "thousands", readings: [`${thousands[1]}${thousands[3]}`] };
  return null;
}

function clockReadings([, first, second, third]: RegExpExecArray): string[] {
  if (third !== undefined) return [`${Number(first) * hour + Number(second) * minute + Number(third)} s`];
  return [`${Number(first) * minute + Number(second)} s`, `${Number(first) * minute + Number(second)} min`];
}

function toNumber(text: string): number {
  return Number(text.replace(",", "."));
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function words(table: Readonly<Record<number, string>>): Record<string, number> {
  const entries = Object.entries(table).flatMap(([size, list]) => list.split(" ").map(word => [word, Number(size)]));
  return Object.fromEntries(entries) as Record<string, number>;
}
