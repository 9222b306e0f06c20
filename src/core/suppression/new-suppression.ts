import type { Finding } from "../finding";
import { commentsIn } from "../source/comments";
import { directivesAmong } from "./directive";
import { reachOf } from "./judge";

/** A comment to write, with the place in it where its reason goes. */
export interface NewSuppression {
  /** Where it goes into the text. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Lines above a finding that are tried: a comment cannot stand within a text of several lines. */
const mostLines = 200;

/** The comment that hides one finding, on a line of its own right above it or, where that is within a text, above that; null where none does. */
export function newSuppression(text: string, finding: Pick<Finding, "rule" | "range">): NewSuppression | null {
  let line = lineStart(text, finding.range.start);
  for (let tried = 0; tried < mostLines; tried++) {
    const form = tried === 0 ? "watermelon-disable-next-line" : "watermelon-disable";
    const indent = /^[ \t]*/.exec(text.slice(line, line + 1000))![0];
    const before = `${indent}# ${form} ${finding.rule} -- `;
    const made = { offset: line, before, after: lineEndOf(text) };
    if (hides(text, finding, made)) return made;
    if (line === 0 || /^---(?:\s|$)/.test(text.slice(line, line + 4))) return null;
    line = lineStart(text, line - (text.startsWith("\r\n", line - 2) ? 2 : 1));
  }
  return null;
}

function hides(text: string, { rule, range }: Pick<Finding, "rule" | "range">, made: NewSuppression): boolean {
  const written = `${made.before}x${made.after}`;
  const after = text.slice(0, made.offset) + written + text.slice(made.offset);
  const place = range.start + written.length;
  return directivesAmong(commentsIn(after), after).some(directive => {
    const isNew = directive.range.start >= made.offset && directive.range.start < made.offset + written.length;
    if (!isNew || directive.reason === null || !directive.rules.some(({ id }) => id === rule)) return false;
    const reach = reachOf(directive, after);
    return reach.start <= place && place < reach.end;
  });
}

function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** As the text ends its lines. */
function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
