import { Lexer } from "yaml";
import type { Range } from "../finding";

/** Zero-length marks among the lexer's tokens; the text behind the last of them is a scalar, whatever it starts with. */
const marks: readonly string[] = ["\u0002", "\u0018"];
const scalarMark = "\u001f";

/**
 * Ranges of the comments in a text, from their `#` to the end of the line; `#` within a value is none.
 *
 * @param text without its byte order mark
 */
export function commentsIn(text: string): Range[] {
  const comments: Range[] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token === scalarMark) {
      isScalar = true;
      continue;
    }
    if (marks.includes(token)) continue;
    if (!isScalar && token.startsWith("#")) comments.push({ start: at, end: at + token.trimEnd().length });
    isScalar = false;
    at += token.length;
  }
  return comments;
}
