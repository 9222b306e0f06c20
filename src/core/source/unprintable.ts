import type { LocatedDocument, SyntaxProblem } from "./node";

/** All but what YAML takes (1.2.2, 5.1): control characters, and halves of pairs that stand alone. */
const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/gu;

/** Enough to see what kind of file it is. */
const most = 5;

/** The documents with what the parser lets pass: what YAML does not take, the first few rows of it. */
export function withUnprintable(documents: readonly LocatedDocument[], text: string): readonly LocatedDocument[] {
  const found: SyntaxProblem[] = [];
  for (const { 0: row, index } of text.matchAll(unprintable)) {
    found.push({ code: "UNPRINTABLE", range: { start: index, end: index + row.length } });
    if (found.length === most) break;
  }
  if (found.length === 0) return documents;
  return documents.map((document, index) => {
    const isLast = index === documents.length - 1;
    const own = found.filter(
      ({ range: { start } }) => start >= document.range.start && (isLast || start < documents[index + 1]!.range.start),
    );
    return own.length > 0
      ? { ...document, syntax: [...document.syntax, ...own].sort((a, b) => a.range.start - b.range.start) }
      : document;
  });
}
