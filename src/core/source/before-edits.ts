import type { TextEdit } from "../finding";

/** Where in the text before edits an offset in the text after them lies; what an edit brought lies where its edit starts. */
export function beforeEdits(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { range, newText } of edits) {
    const start = range.start + shift;
    if (offset < start) break;
    if (offset < start + newText.length) return range.start;
    shift += newText.length - (range.end - range.start);
  }
  return offset - shift;
}
