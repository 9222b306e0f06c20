import type { CheckedFile } from "../check";
import type { Range } from "../finding";
import { changeRow } from "../review/change-row";
import type { Review } from "../review/review";
import { type Message, message } from "../words/message";
import { type ChangePicture, type ComparisonPicture, comparisonOf } from "./comparison";

/** The target file that is shown, and what it was. */
export interface ReviewedNow {
  /** As the review calls it. */
  readonly path: string;
  /** Null for a file that was not there. */
  readonly before: CheckedFile | null;
  readonly now: CheckedFile;
  /** Index of the document that is shown. */
  readonly document: number;
}

/** A target file that a review tells of; it leads to the first of its changes. */
export interface ReviewedFilePicture<Text> {
  readonly title: Text;
  readonly address: string;
  readonly range: Range;
  readonly shown: boolean;
}

/**
 * What a review tells where one of its files is shown: the sentence and the counts of all of it, the changes of that file and of what
 * cannot be shown, and ways to the other files.
 *
 * @param base what people call the state that it began from
 * @param addressOf address of a file that is there now, by its path in the review
 * @param targetFiles paths of those that are target files
 */
export function reviewComparisonOf(
  review: Review,
  { path, before, now, document }: ReviewedNow,
  base: string,
  addressOf: (path: string) => string | null,
  targetFiles: ReadonlySet<string>,
  say: (what: Message) => string,
): ComparisonPicture<string> {
  const { changes, headline, newFindings, solvedFindings } = review;
  const rows = changes
    .filter(each => each.path === path || !targetFiles.has(each.path))
    .map((change): ChangePicture<string> => {
      const at = change.after?.path ?? change.path;
      const address = at === path ? null : addressOf(at);
      return {
        ...changeRow(change, say),
        place: at === path || at === "" ? null : at,
        address,
        range: change.after && (at === path || address !== null) ? change.after.range : null,
      };
    });
  const files = [...new Set([...changes, ...newFindings].map(each => each.path))].filter(each => targetFiles.has(each));
  const comparison = comparisonOf(before, now, document, { kind: "branch", name: base }, say);
  return {
    ...comparison,
    columns: { ...comparison.columns, guards: say(message("review/column-guards", {})) },
    heading: say(message("editor-review/heading", { base })),
    close: say(message("editor-review/end", {})),
    lead: headline ? say(headline) : null,
    changes: rows,
    nothing: say(headline ? message("editor-review/nothing-here", {}) : message("editor-review/nothing", {})),
    found: [
      say(message("review/new-findings", { count: newFindings.length })),
      ...(solvedFindings.length > 0 ? [say(message("review/solved-findings", { count: solvedFindings.length }))] : []),
    ],
    filesName: say(message("editor-review/files", {})),
    files:
      files.length === 1 && files[0] === path ? [] : files.map(each => filePicture(each, review, path, addressOf, say)),
  };
}

function filePicture(
  path: string,
  { changes, newFindings }: Review,
  shown: string,
  addressOf: (path: string) => string | null,
  say: (what: Message) => string,
): ReviewedFilePicture<string> {
  const own = changes.filter(each => each.path === path);
  const fresh = newFindings.filter(each => each.path === path);
  const first = own.find(({ after }) => after?.path === path)?.after?.range ?? fresh[0]?.finding.range;
  return {
    title: say(message("editor-review/file", { name: path, changes: own.length, fresh: fresh.length })),
    address: addressOf(path) ?? "",
    range: first ?? { start: 0, end: 0 },
    shown: path === shown,
  };
}
