import { crowded } from "./crowded";
import { maxTextLength } from "./limits";
import type { LocatedFile, TooLarge } from "./node";
import { parseQuickly } from "./parse-quickly";

/** Reads a text that holds nothing unusual, or too much to be read; null where it takes the parser that knows all of YAML. */
export function parseUsual(input: string): LocatedFile | null {
  const text = withoutMark(input);
  if (text.length > maxTextLength) return tooLarge(text, { what: "text", limit: maxTextLength });
  const tooMuch = crowded(text);
  if (tooMuch) return tooLarge(text, tooMuch);
  // What is parsed quickly holds nothing unprintable.
  const documents = parseQuickly(text);
  return documents && { text, documents, tooLarge: null };
}

/** A text without its byte order mark. */
export function withoutMark(input: string): string {
  return input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
}

/** A file that is not read, as it is too large. */
export function tooLarge(text: string, what: TooLarge): LocatedFile {
  return { text, documents: [], tooLarge: what };
}
