import type { Range } from "../finding";
import type { Level } from "../metrics/metric";
import type { Stakes } from "../model/target-set";
import type { ChangeDirection, ToldValue } from "../model/told-change";

/**
 * added, removed, renamed: a target, or where `target` is null and `field` empty a whole set. changed: a key of a target, or of
 * its set where `target` is null. configuration: what holds for files. suppression: what hides findings, a comment or the baseline.
 */
export const changeKinds = ["added", "removed", "renamed", "changed", "configuration", "suppression"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One side of a change: what is said, and where. */
export interface ChangeSide {
  readonly value: ToldValue;
  /** Of the file that says it. */
  readonly path: string;
  /** In the text of that file without its byte order mark. */
  readonly range: Range;
}

/** One change of meaning between two states of target files. Plain data. */
export interface Change {
  readonly kind: ChangeKind;
  /** The file, as it is called after the change; a file that is gone as it was called before. */
  readonly path: string;
  /** Index of the document in the file, from 0; null for a change that is in no document. */
  readonly document: number | null;
  /** Name of the target set; null where it has none. */
  readonly set: string | null;
  /** Id after the change, or before it where the target is gone; null for a change that is not in a target. */
  readonly target: string | null;
  /** What people call the target: its metric's abbreviation where the id is that, else the id; null like `target`. */
  readonly label: string | null;
  /** Dotted key from the target, else from the document or the configuration; empty for a whole target or set. */
  readonly field: string;
  /** What a file in a shape of its own calls that; left out where it has our keys, or no name for it. */
  readonly called?: string;
  readonly before: ChangeSide | null;
  readonly after: ChangeSide | null;
  readonly direction: ChangeDirection;
  /** What hangs on the target after the change, and where it is held where it says so; null for what is no target. */
  readonly held: { readonly stakes: Stakes; readonly level: Level | null } | null;
  /** Labels of the targets that guard this one after the change. */
  readonly guards: readonly string[];
  /** Labels of those that guarded it before and do so no more. */
  readonly lostGuards: readonly string[];
  /** Labels of the targets that this one guarded before and guards no more. */
  readonly guarded: readonly string[];
}
