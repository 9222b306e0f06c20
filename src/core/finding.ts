import type { Message } from "./words/message";

/** Half-open span of UTF-16 code units in the text; a byte order mark is not counted. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `range`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** `off` never reaches a finding: a rule that is off does not run. */
export type Severity = "error" | "warning" | "info";

/** certain: follows from the file by arithmetic; likely: a documented pattern; possible: worth a look. */
export type Confidence = "certain" | "likely" | "possible";

/** fix: changes no number and no meaning; suggestion: changes a target and is applied by hand only. */
export type FixKind = "fix" | "suggestion";

export interface Fix {
  readonly title: Message;
  readonly kind: FixKind;
  readonly edits: readonly TextEdit[];
}

/** What can be done and cannot be written into the file as it is: text for a person to put where it belongs. */
export interface Copy {
  readonly title: Message;
  readonly kind: FixKind;
  /** YAML, in the format of target files or of configurations. */
  readonly text: string;
}

export interface Related {
  readonly message: Message;
  readonly range: Range;
}

/** Why a finding is not counted: a comment in the file says so, or the baseline knows it. */
export type Suppressed =
  | {
      readonly by: "comment";
      readonly reason: string;
      /** ISO 8601: the day on which it ends; null without an end. */
      readonly until: string | null;
      /** Of the comment that says so. */
      readonly range: Range;
    }
  | { readonly by: "baseline" };

/** One finding of one rule in one document. Plain data: it can be posted to a worker or written as JSON. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  /** Index of the document in the file, from 0. */
  readonly document: number;
  /** Ids of the targets that the finding speaks of; empty for a finding about the whole set. */
  readonly targets: readonly string[];
  readonly range: Range;
  readonly related: readonly Related[];
  /** The best first. */
  readonly fixes: readonly Fix[];
  /** For files in a shape of their own, what has no words there. */
  readonly copies: readonly Copy[];
  /** Stays the same when lines move or are laid out differently. */
  readonly fingerprint: string;
  /** Null where nothing suppresses it. */
  readonly suppressed: Suppressed | null;
}

/** Numbers of findings by severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Counted in none of the others. */
  readonly suppressed: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter(finding => finding.suppressed === null);
  const count = (severity: Severity): number => open.filter(finding => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    suppressed: findings.length - open.length,
  };
}
