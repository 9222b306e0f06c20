import type { Finding, Range } from "../finding";
import type { Directive } from "./directive";

/**
 * What became of one rule of one directive. hides: findings it hides; unused: none to hide. no_reason, no_date, expired, locked and
 * unknown_rule: it hides nothing, and that is why.
 */
export type Fate = "hides" | "unused" | "no_reason" | "no_date" | "expired" | "locked" | "unknown_rule";

/** A rule that a directive names, judged. */
export interface JudgedSuppression {
  readonly directive: Directive;
  /** Null where the directive names no rule. */
  readonly rule: Directive["rules"][number] | null;
  readonly fate: Fate;
}

export interface SuppressionRules {
  /** Today, ISO 8601. */
  readonly today: string;
  /** Rules that cannot be suppressed in a file. */
  readonly locked: ReadonlySet<string>;
  /** Ids of all rules that can be named. */
  readonly known: ReadonlySet<string>;
}

/** The findings with the suppression that hides each, and what became of every suppression. */
export interface Judgement<F extends Finding> {
  readonly findings: readonly F[];
  readonly suppressions: readonly JudgedSuppression[];
}

/**
 * Holds the directives of a document against its findings.
 *
 * @param text of the whole file
 */
export function judge<F extends Finding>(
  text: string,
  directives: readonly Directive[],
  findings: readonly F[],
  rules: SuppressionRules,
): Judgement<F> {
  if (directives.length === 0) return { findings, suppressions: [] };
  const hiddenBy = new Map<F, Directive>();
  const suppressions = directives.flatMap((directive): JudgedSuppression[] => {
    if (directive.rules.length === 0) return [{ directive, rule: null, fate: "unknown_rule" }];
    const reach = reachOf(directive, text);
    return directive.rules.map(rule => {
      const fate = fateOf(directive, rule.id, rules);
      if (fate !== null) return { directive, rule, fate };
      const hidden = findings.filter(each => isHidden(each, rule.id) && isWithin(each.range.start, reach));
      for (const each of hidden) if (!hiddenBy.has(each)) hiddenBy.set(each, directive);
      return { directive, rule, fate: hidden.length > 0 ? "hides" : "unused" };
    });
  });
  return {
    findings: findings.map(each => {
      const directive = hiddenBy.get(each);
      return directive
        ? {
            ...each,
            suppressed: {
              by: "comment" as const,
              reason: directive.reason!,
              until: directive.until,
              range: directive.range,
            },
          }
        : each;
    }),
    suppressions,
  };
}

/** Why a directive cannot hide findings of a rule; null where it can. */
function fateOf(directive: Directive, id: string, { today, locked, known }: SuppressionRules): Fate | null {
  if (!known.has(id)) return "unknown_rule";
  if (directive.reason === null) return "no_reason";
  if (locked.has(id)) return "locked";
  if (directive.untilWritten !== null && directive.until === null) return "no_date";
  return directive.until !== null && directive.until <= today ? "expired" : null;
}

/** What is said of suppressions is not for a suppression to hide. */
function isHidden(finding: Finding, rule: string): boolean {
  return finding.rule === rule && !rule.startsWith("suppression/");
}

function isWithin(offset: number, { start, end }: Range): boolean {
  return offset >= start && offset < end;
}

/** Where the findings of its document start that a directive hides. */
export function reachOf({ reach, range }: Directive, text: string): Range {
  if (reach === "rest") return { start: range.start, end: text.length + 1 };
  if (reach === "line") return lineAround(range.start, text);
  let line = lineAround(range.end, text);
  let passed = 0;
  do line = lineAround(line.end, text);
  while (++passed < mostPassed && line.end < text.length && /^(?:#.*)?$/.test(text.slice(line.start, line.end).trim()));
  return line;
}

/** Comments and empty lines that may stand between a directive and its next line: thousands in a row each look past the others. */
const mostPassed = 200;

/** The line that an offset lies in, its line end included. */
function lineAround(offset: number, text: string): Range {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  const end = /\r\n|\n|\r/g;
  end.lastIndex = offset;
  const found = end.exec(text);
  return { start, end: found ? found.index + found[0].length : text.length + 1 };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
