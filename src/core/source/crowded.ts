import { maxDocuments, maxMarks } from "./limits";
import type { TooLarge } from "./node";

const isMark = new Uint8Array(128);
for (const mark of "\n\r\"'[]{},:-#*!%?>|&") isMark[mark.charCodeAt(0)] = 1;
/** A row of these is one mark: a line under a heading, `<<`, `!!`. */
const isOneInARow = new Uint8Array(128);
for (const mark of "-#*!%?>|&") isOneInARow[mark.charCodeAt(0)] = 1;

const lineFeed = 10;
const dash = 45;

/** What a text holds too much of to be parsed; null where it does not. Says so before any time or memory is spent on it. */
export function crowded(text: string): TooLarge | null {
  let documents = 0;
  let marks = 0;
  let before = lineFeed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && isMark[code] === 1 && (code !== before || isOneInARow[code] === 0)) marks++;
    if (code === dash && before === lineFeed && text.startsWith("---", at)) documents++;
    before = code;
  }
  if (marks > maxMarks) return { what: "marks", limit: maxMarks };
  return documents > maxDocuments ? { what: "documents", limit: maxDocuments } : null;
}
