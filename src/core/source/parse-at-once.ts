import type { LocatedFile } from "./node";
import { parseThoroughly, TooLargeError } from "./parse-thoroughly";
import { parseUsual, tooLarge, withoutMark } from "./parse-usual";
import { withUnprintable } from "./unprintable";

/** As `parse`, without waiting: it brings along the parser that knows all of YAML, and is for what is loaded late itself. */
export function parseAtOnce(input: string): LocatedFile {
  return parseUsual(input) ?? parseUnusual(input);
}

/** Reads what `parseUsual` leaves. */
export function parseUnusual(input: string): LocatedFile {
  const text = withoutMark(input);
  try {
    return { text, documents: withUnprintable(parseThoroughly(text), text), tooLarge: null };
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge(text, error.tooLarge);
    throw error;
  }
}
