import type { Range } from "../finding";
import { nearest } from "../nearest";
import type { Directive } from "../suppression/directive";
import type { JudgedSuppression } from "../suppression/judge";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Takes out what hides nothing: the rule from its comment, or the comment with it where it names no other. */
export function removeSuppression(text: string, { directive, rule }: JudgedSuppression): Offer[] {
  if (directive.rules.length < 2 || rule === null) return removeDirective(text, directive);
  return [
    {
      title: message("offer/remove-rule-from-suppression", { rule: rule.id }),
      kind: "fix",
      changes: [{ do: "replace", range: withItsJoint(text, rule.range), text: "" }],
    },
  ];
}

/** Takes out a comment that hides nothing. */
export function removeDirective(text: string, { range }: Directive): Offer[] {
  return [
    {
      title: message("offer/remove-suppression", {}),
      kind: "fix",
      changes: [{ do: "replace", range: withItsLine(text, range), text: "" }],
    },
  ];
}

/** Names the rule that was meant. */
export function nameRule({ rule }: JudgedSuppression, known: readonly string[]): Offer[] {
  if (!rule) return [];
  return nearest(rule.id, known).map((id, index) => ({
    title: message("offer/name-rule", { rule: id }),
    kind: index === 0 ? "fix" : "suggestion",
    changes: [{ do: "replace", range: rule.range, text: id }],
  }));
}

/** Writes the end as ISO 8601 has it, in every order that it may have been meant in. */
export function writeUntil({ directive }: JudgedSuppression, readings: readonly string[]): Offer[] {
  const written = directive.untilWritten;
  if (!written) return [];
  return readings.map(date => ({
    title: message("offer/write-until", { date }),
    kind: readings.length === 1 ? "fix" : "suggestion",
    changes: [{ do: "replace", range: written.range, text: date }],
  }));
}

/** A comment with the line that it has to itself, or with the spaces before it. */
function withItsLine(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "\t")) from--;
  const isAlone = from === 0 || text[from - 1] === "\n" || text[from - 1] === "\r";
  const lineEnd = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 1000));
  return isAlone && lineEnd ? { start: from, end: end + lineEnd[0].length } : { start: from, end };
}

/** A rule's id with the comma and the spaces around it that join it to the others. */
function withItsJoint(text: string, { start, end }: Range): Range {
  const after = /^\s*,?[ \t]*/.exec(text.slice(end, end + 100))![0].length;
  return { start, end: end + after };
}
