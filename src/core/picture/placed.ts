import type { Range, TextEdit } from "../finding";
import { beforeEdits } from "../source/before-edits";

/** A picture of a text after edits, with its places in the text before them: every `range` in it is one. */
export function placedBefore<Pictured>(pictured: Pictured, edits: readonly TextEdit[]): Pictured {
  return edits.length === 0 ? pictured : (placed(pictured, edits) as Pictured);
}

function placed(value: unknown, edits: readonly TextEdit[]): unknown {
  if (Array.isArray(value)) return value.map(each => placed(each, edits));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "range" && each ? moved(each, edits) : placed(each, edits),
    ]),
  );
}

function moved({ start, end }: Range, edits: readonly TextEdit[]): Range {
  const from = beforeEdits(edits, start);
  return { start: from, end: Math.max(from, beforeEdits(edits, end)) };
}
