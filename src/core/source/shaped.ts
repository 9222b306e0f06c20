import type { Range } from "../finding";
import type { Change } from "./change";
import type { LocatedDocument, Node } from "./node";
import type { Path } from "./path";

/** How a document in a shape of its own became one in ours. */
export interface Shaped {
  /** The document as its text says it. */
  readonly own: LocatedDocument;
  /** Paths in it of all that was read out of it: of targets, and of their values whichever way they were read. */
  readonly origins: ReadonlyMap<Node, Path>;
  readonly told: readonly ToldOfShape[];
  /**
   * Changes of the target set as changes of what the text says; null where one of them cannot be said there.
   *
   * @param root of the target set that the changes are of: as it was read, or with other changes in it
   */
  readonly inOwnWords: (root: Node, changes: readonly Change[]) => readonly Change[] | null;
}

/**
 * What could not be read through a shape. nothing: `written` are the paths that find nothing, `saw` the topmost keys that are there
 * instead; open: a target that is not filled in, with the colour that it is reported to have; unread: a phrase, with the bound that
 * it may mean, at least or at most that where nothing says which, and its path in the text; word: one that is not among those of a field;
 * skipped: places without a metric.
 */
export type ToldOfShape = { readonly range: Range } & (
  | { readonly kind: "nothing"; readonly written: readonly string[]; readonly saw: readonly string[] }
  | { readonly kind: "open"; readonly text: string; readonly health: string | null }
  | {
      readonly kind: "unread";
      readonly text: string;
      readonly path: Path | null;
      readonly nearest: { readonly amount: string; readonly direction: "at_least" | "at_most" | null } | null;
    }
  | {
      readonly kind: "word";
      readonly text: string;
      readonly field: string;
      readonly nearest: readonly string[];
      readonly known: readonly string[];
    }
  | {
      readonly kind: "skipped";
      readonly count: number;
      readonly among: number;
      readonly fields: readonly string[];
      readonly others: readonly Range[];
    }
);
