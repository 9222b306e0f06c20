import type { Trouble } from "./quantity";

/** A calendar day as ISO 8601 has it, `2027-03-31`; two of them compare as text. */
export type IsoDate = string;

/** Reads a date; a date in the order of another country is trouble with what it may have meant. */
export function readDate(text: string): { readonly date: IsoDate } | { readonly trouble: Trouble } {
  const written = text.trim();
  if (isDate(written)) return { date: written };
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written);
  if (!parts) return { trouble: { kind: "no-date" } };
  const [first, second, year] = [parts[1]!.padStart(2, "0"), parts[2]!.padStart(2, "0"), parts[3]!];
  const readings = [...new Set([`${year}-${second}-${first}`, `${year}-${first}-${second}`])].filter(isDate);
  return { trouble: readings.length > 0 ? { kind: "date-order", readings } : { kind: "no-date" } };
}

/** The same day of the month some months later, or the last day of a shorter month. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const total = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  return `${inYear}-${String(inMonth).padStart(2, "0")}-${String(Math.min(day, last)).padStart(2, "0")}`;
}

/** Whole days from one day to a later one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
