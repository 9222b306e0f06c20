import { type Figures, figuresOf } from "../day";
import type { Finding } from "../finding";
import type { Message } from "../words/message";
import type { AssessmentChange } from "./assessment-change";
import type { Change } from "./change";
import { compareKnown } from "./compare-known";
import { compareSets, wholeSet } from "./compare-sets";
import { compareSuppressions } from "./compare-suppressions";
import { headlineOf } from "./headline";
import { matchFindings } from "./match-findings";
import { withMoved } from "./moved-targets";
import { pairDocuments } from "./pair-documents";
import type { DocumentIn, ReviewedFile, SetPair } from "./reviewed";

/** A finding and the file that it is in: of what is solved the file as it was. */
export interface FoundIn {
  readonly path: string;
  readonly finding: Finding;
}

/** What a change of target files means. Plain data. */
export interface Review {
  /** In order of files, and within each of what they are about. */
  readonly changes: readonly Change[];
  /** Of the target sets that changed, or that are judged otherwise. */
  readonly assessments: readonly AssessmentChange[];
  readonly newFindings: readonly FoundIn[];
  readonly solvedFindings: readonly FoundIn[];
  /** The most serious of it in one sentence; null where nothing changed. */
  readonly headline: Message | null;
}

/** A file in both states; null on a side where it is not there. With names that differ where it was renamed. */
export type FilePair = readonly [before: ReviewedFile | null, after: ReviewedFile | null];

/**
 * Compares two states of target files by what they say: targets by id and classes by name, never by line. What moves, is laid out
 * otherwise or says the same in other units is no change.
 *
 * @param configured what changed in the configurations that hold for them
 */
export function review(files: readonly FilePair[], configured: readonly Change[] = []): Review {
  const changes: Change[] = [];
  const assessments: AssessmentChange[] = [];
  const newFindings: FoundIn[] = [];
  const solvedFindings: FoundIn[] = [];
  const pairs = pairDocuments(files);
  for (const pair of pairs) {
    const { changed, renamed } = changesOf(pair);
    changes.push(...changed);
    if (changed.length > 0 || !isJudgedAlike(pair)) assessments.push(assessmentOf(pair));
    const { fresh, solved } = matchFindings(findingsIn(pair.before), findingsIn(pair.after), renamed);
    newFindings.push(...fresh.map(finding => ({ path: pair.after!.file.path, finding })));
    solvedFindings.push(...solved.map(finding => ({ path: pair.before!.file.path, finding })));
  }
  const told = withMoved(changes, pairs);
  told.push(...files.flatMap(([before, after]) => compareKnown(before, after)), ...configured);
  return {
    changes: told,
    assessments,
    newFindings: newFindings.sort(byPlace),
    solvedFindings: solvedFindings.sort(byPlace),
    headline: headlineOf(told, assessments, { fresh: newFindings.length, solved: solvedFindings.length }),
  };
}

function changesOf(pair: SetPair): { changed: Change[]; renamed: ReadonlyMap<string, string> } {
  const { before, after } = pair;
  const suppressions = compareSuppressions(pair);
  if (before && after) {
    const { changes, renamed } = compareSets(before, after);
    return { changed: [...changes, ...suppressions], renamed };
  }
  const whole = after ? wholeSet("added", after) : wholeSet("removed", before!);
  return { changed: [...whole, ...(after ? suppressions : [])], renamed: new Map() };
}

function findingsIn(within: DocumentIn | null): readonly Finding[] {
  return within?.file.findings.filter(({ document }) => document === within.checked.document.index) ?? [];
}

function assessmentOf({ before, after }: SetPair): AssessmentChange {
  const { file, checked } = (after ?? before)!;
  return {
    path: file.path,
    document: checked.document.index,
    set: checked.part.name?.value ?? null,
    before: before?.checked.assessment ?? null,
    after: after?.checked.assessment ?? null,
  };
}

function isJudgedAlike({ before, after }: SetPair): boolean {
  const figures = (within: DocumentIn | null): Figures | null => within && figuresOf(within.checked.assessment);
  return JSON.stringify(figures(before)) === JSON.stringify(figures(after));
}

function byPlace(a: FoundIn, b: FoundIn): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.finding.range.start - b.finding.range.start;
}
