import type { KnownFinding } from "../baseline/baseline";
import type { Assessment } from "../day";
import type { Finding } from "../finding";
import type { TargetSet } from "../model/target-set";
import type { LocatedDocument } from "../source/node";
import type { Directive } from "../suppression/directive";

/** A document as a check has it. */
export interface ReviewedDocument {
  readonly document: LocatedDocument;
  /** What the document holds. */
  readonly part: TargetSet;
  /** What it is judged as. */
  readonly set: TargetSet;
  readonly assessment: Assessment;
}

/** A checked file in one of the two states that are compared. */
export interface ReviewedFile {
  /** As people read it; two states of one file are told by it. */
  readonly path: string;
  readonly text: string;
  readonly documents: readonly ReviewedDocument[];
  readonly findings: readonly Finding[];
  /** The suppressions in its comments. */
  readonly directives: readonly Directive[];
  /** What the baseline knows of it; left out where no baseline holds for it. */
  readonly known?: {
    /** Path of the baseline, as people read it. */
    readonly path: string;
    readonly findings: readonly KnownFinding[];
  };
}

/** A document and the file it stands in. */
export interface DocumentIn {
  readonly file: ReviewedFile;
  readonly checked: ReviewedDocument;
}

/** One target set before and after; null on a side where there is none. */
export interface SetPair {
  readonly before: DocumentIn | null;
  readonly after: DocumentIn | null;
}
