import type { Severity } from "../core/doors/checking";
import { readDate } from "../core/doors/quantities";
import { message } from "../core/doors/words";
import { UsageError } from "./usage-error";

/** A format and where it is to be written: standard output without a file. */
export interface WantedFormat {
  readonly name: string;
  readonly file?: string;
}

export const shownSeverities: readonly Severity[] = ["error", "warning", "info"];
export const failingSeverities: readonly (Severity | "never")[] = [...shownSeverities, "never"];

/** The one of `choices` that `text` is. */
export function oneOf<Choice extends string>(option: string, choices: readonly Choice[], text: string): Choice {
  const choice = choices.find(each => each === text);
  if (choice === undefined) throw new UsageError(message("cli/choose", { option, text, choices }));
  return choice;
}

/** `json`, or `json=result.json`. */
export function formatOf(names: readonly string[], text: string): WantedFormat {
  const equals = text.indexOf("=");
  if (equals < 0) return { name: oneOf("--format", names, text) };
  const name = oneOf("--format", names, text.slice(0, equals));
  if (equals === text.length - 1) throw new UsageError(message("cli/format-file", { text }));
  return { name, file: text.slice(equals + 1) };
}

/** ISO 8601: `2027-03-31`. */
export function dateOf(text: string): string {
  const read = readDate(text);
  if (!("date" in read)) throw new UsageError(message("cli/date-form", { text }));
  return read.date;
}

export function countOf(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(message("cli/count-form", { option, text }));
  return Number(text);
}
