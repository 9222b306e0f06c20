import type { Range, TextEdit } from "../../core/doors/checking";
import type { Lines, Position } from "../../core/doors/workspace";

/** Lines and columns from 1, offsets from 0; the end is exclusive. */
export interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

export function rangeOf({ start, end }: Range, lines: Lines): JsonRange {
  return { start: lines.position(start), end: lines.position(end) };
}

export function editsOf(edits: readonly TextEdit[], lines: Lines): { range: JsonRange; newText: string }[] {
  return edits.map(({ range, newText }) => ({ range: rangeOf(range, lines), newText }));
}
