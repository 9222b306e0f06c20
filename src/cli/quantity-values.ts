import { type Expected, type Quantity, readQuantity, type Trouble, timeReadings } from "../core/doors/quantities";
import { aboutTrouble, message } from "../core/doors/words";
import { UsageError } from "./usage-error";

const day = 86_400;
/** No interval that is planned, and no wait in it, is longer than a year. */
const mostDays = 366;

/** A length of time with its unit, in seconds: `30 min`, `5 minuten`. */
export function timeOf(option: string, text: string): number {
  const { amount, unit } = quantityOf(option, "time", text);
  if (unit !== "seconds") throw refusal(option, "time", text, { kind: "wrong-unit", expected: "time" });
  if (amount > mostDays * day)
    throw new UsageError(message("staffing-command/too-long", { option, text, days: mostDays }));
  return amount;
}

/** A share of a whole on 0..1: `80%`, `80,5%`, `0.8`. */
export function shareOf(option: string, text: string): number {
  return quantityOf(option, "part", text).amount;
}

/** A number from 0, with decimals if need be, such as a forecast has. */
export function numberOf(option: string, text: string): number {
  return quantityOf(option, "count", text).amount;
}

/** Reads a value as a target file would. */
function quantityOf(option: string, expected: Expected, text: string): Quantity {
  const { quantity, trouble } = readQuantity(text, expected);
  if (quantity) return quantity;
  throw refusal(option, expected, text, trouble);
}

function refusal(option: string, expected: Expected, text: string, trouble: Trouble): UsageError {
  const key = option.slice(2).replaceAll("-", "_");
  if (trouble.kind === "unit-missing") {
    const readings = expected === "time" ? timeReadings(text.trim(), key, null) : trouble.readings;
    return new UsageError(message("staffing-command/unit-missing", { option, text, readings }));
  }
  if (trouble.kind === "share-within") {
    const { share, within } = trouble;
    return new UsageError(message("staffing-command/share-within", { option, text, share, within }));
  }
  return new UsageError(aboutTrouble({ place: option, key, text }, trouble));
}
