import { type ChangeRow, type ChangeSide, changeRow } from "../../core/doors/review";
import { type Language, say } from "../../core/doors/words";
import { Lines } from "../../core/doors/workspace";
import type { Compared } from "../review/compare-sides";

/** A change with its place in a file. */
export interface PlacedChange extends ChangeRow {
  /** `path:line`, of what there is now, else of what there was. */
  readonly place: string;
}

/** More rows than these are for programs. */
export const mostRows = 50;

/** The first changes as rows of a table. */
export function changeRows({ review, before, after }: Compared, language: Language): PlacedChange[] {
  const lines = new Map<string, Lines>();
  const lineOf = ({ path, range }: ChangeSide, side: Compared["after"]): string => {
    const file = side.get(path)?.file;
    if (!file) return path;
    const key = `${path}\n${side === after}`;
    const known = lines.get(key) ?? new Lines(file.text);
    lines.set(key, known);
    return `${path}:${known.position(range.start).line}`;
  };
  return review.changes.slice(0, mostRows).map(change => ({
    ...changeRow(change, what => say(what, language)),
    place: change.after ? lineOf(change.after, after) : change.before ? lineOf(change.before, before) : change.path,
  }));
}
