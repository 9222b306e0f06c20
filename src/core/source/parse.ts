import { crowded } from "./crowded";
import { maxTextLength } from "./limits";
import type { LocatedFile, TooLarge } from "./node";
import { parseQuickly } from "./parse-quickly";
import { parseThoroughly, TooLargeError } from "./parse-thoroughly";
import { withUnprintable } from "./unprintable";

/**
 * Reads a YAML text into located documents. Never throws: what cannot be parsed is in `syntax`, what is too large in
 * `tooLarge`, and the rest is read all the same.
 */
export function parse(input: string): LocatedFile {
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  if (text.length > maxTextLength) return tooLarge(text, { what: "text", limit: maxTextLength });
  const tooMuch = crowded(text);
  if (tooMuch) return tooLarge(text, tooMuch);
  try {
    // What is parsed quickly holds nothing unprintable.
    const documents = parseQuickly(text) ?? withUnprintable(parseThoroughly(text), text);
    return { text, documents, tooLarge: null };
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge(text, error.tooLarge);
    throw error;
  }
}

function tooLarge(text: string, what: TooLarge): LocatedFile {
  return { text, documents: [], tooLarge: what };
}
