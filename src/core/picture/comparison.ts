import type { CheckedDocument, CheckedFile } from "../check";
import { figuresOf } from "../day";
import type { Range } from "../finding";
import { titleOf } from "../model/mix";
import { changeRow } from "../review/change-row";
import { review } from "../review/review";
import type { Base } from "../words/en/comparison";
import { capital } from "../words/format";
import { type Message, message } from "../words/message";
import { type Day, type DayKind, daysOf } from "./days";
import { type PointPicture, pointOf } from "./map";
import type { ReviewedFilePicture } from "./review-comparison";

/** What became of a target set since another version of it. */
export interface ComparisonPicture<Text> {
  readonly heading: Text;
  readonly close: Text;
  /** The most serious of it in one sentence; null where nothing changed. */
  readonly lead: Text | null;
  readonly before: { readonly name: Text; readonly verdict: Text };
  readonly after: { readonly name: Text; readonly verdict: Text };
  /** Where the other version stands on the map; null where no place can be told. */
  readonly point: PointPicture<Text> | null;
  /** Guards are told where a review is shown. */
  readonly columns: Readonly<Record<"what" | "before" | "after" | "effect", Text>> & { readonly guards?: Text };
  readonly changes: readonly ChangePicture<Text>[];
  /** What stands in place of the changes where there are none. */
  readonly nothing: Text;
  readonly unhelped: Text;
  readonly days: readonly Text[];
  /** By class, what is left unhelped on each day, before and after. */
  readonly classes: readonly { readonly name: string; readonly days: readonly Text[] }[];
  /** How many findings are new, and how many solved; empty where that is not looked at. */
  readonly found: readonly Text[];
  readonly filesName: Text;
  /** All files that a review tells of; none where there is but the one that is shown. */
  readonly files: readonly ReviewedFilePicture<Text>[];
}

export interface ChangePicture<Text> {
  readonly what: Text;
  readonly before: Text;
  readonly after: Text;
  readonly effect: Text;
  readonly guards: Text;
  /** Path of the file that says it, and its address where there is such a file now; null for the file that is shown. */
  readonly place: string | null;
  readonly address: string | null;
  /** Where it stands now; null for what is gone. */
  readonly range: Range | null;
}

const kinds: readonly DayKind[] = ["honest", "kindest", "worst"];

/** Compares the document with this index with that of the same name, else the same place, in another version of its file. */
export function comparisonOf(
  earlier: CheckedFile | null,
  now: CheckedFile,
  index: number,
  base: Base,
  say: (what: Message) => string,
): ComparisonPicture<string> {
  const after = now.documents[Math.min(index, now.documents.length - 1)]!;
  const before = earlier ? sameSet(earlier, after, index) : undefined;
  const side = (file: CheckedFile, document: CheckedDocument) => ({ ...file, documents: [document], path: "" });
  const { changes, headline } = review([[earlier && before ? side(earlier, before) : null, side(now, after)]]);
  const verdict = (checked: CheckedDocument | undefined) =>
    checked
      ? capital(say(message("day/verdict", figuresOf(checked.assessment))))
      : say(message("comparison/no-set", {}));
  const days = [before ? daysOf(before.assessment) : [], daysOf(after.assessment)] as const;
  const shown = kinds.filter(kind => days.some(all => all.some(each => each.kind === kind)));
  return {
    heading: say(message("comparison/heading", { base })),
    close: say(message("comparison/close", {})),
    lead: headline ? say(headline) : null,
    before: { name: say(message("review/column-before", {})), verdict: verdict(before) },
    after: { name: say(message("review/column-after", {})), verdict: verdict(after) },
    point: before ? pointOf(before.assessment, message("comparison/point", { base }), say) : null,
    columns: {
      what: say(message("review/column-what", {})),
      before: say(message("review/column-before", {})),
      after: say(message("review/column-after", {})),
      effect: say(message("review/column-effect", {})),
    },
    changes: changes.map(change => ({
      ...changeRow(change, say),
      place: null,
      address: null,
      range: change.after?.range ?? null,
    })),
    found: [],
    filesName: "",
    files: [],
    nothing: say(message("comparison/nothing", {})),
    unhelped: say(message("comparison/unhelped", {})),
    days: shown.map(kind => say(message("preview/day", { kind }))),
    classes: (after.set.demand?.mix ?? []).map(each => ({
      name: titleOf(each),
      days: shown.map(kind =>
        say(
          message("comparison/from-to", {
            before: unhelped(days[0], kind, each.name),
            after: unhelped(days[1], kind, each.name),
          }),
        ),
      ),
    })),
  };
}

function sameSet({ documents }: CheckedFile, after: CheckedDocument, index: number): CheckedDocument | undefined {
  const name = after.part.name?.value;
  return documents.find(({ part }) => name !== undefined && part.name?.value === name) ?? documents[index];
}

/** Of 100 contacts; null where there is no such day, or the class is not on it. */
function unhelped(days: readonly Day[], kind: DayKind, name: string): number | null {
  const rows = days.find(each => each.kind === kind)?.figures.handled.filter(row => row.class === name) ?? [];
  return rows.length === 0 ? null : 100 * rows.reduce((sum, { harmed }) => sum + harmed, 0);
}
