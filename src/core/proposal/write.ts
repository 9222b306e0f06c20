import type { Path } from "../source/path";
import type { Plain } from "../source/plain";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Text as the value that YAML reads in it: a number where it is one, so that it is not put in quotes. */
export function plainOf(text: string): Plain {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/**
 * One offer for each reading of a value, the likeliest first. A single reading is a fix; of several each is a suggestion,
 * for which of them was meant only its writer knows.
 */
export function writeOneOf(path: Path, readings: readonly string[]): Offer[] {
  return readings.map(reading => ({
    title: message("offer/write", { text: reading }),
    kind: readings.length === 1 ? "fix" : "suggestion",
    changes: [{ do: "set", path, value: plainOf(reading) }],
  }));
}
