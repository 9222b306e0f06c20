import type { LocatedDocument } from "../source/node";
import type { Directive } from "./directive";

/** The directives that stand in a document; what stands before the first document belongs to that. */
export function directivesOf(
  document: LocatedDocument,
  documents: readonly LocatedDocument[],
  directives: readonly Directive[],
): Directive[] {
  const start = document.index === 0 ? 0 : document.range.start;
  const end = documents[document.index + 1]?.range.start ?? Number.POSITIVE_INFINITY;
  return directives.filter(({ range }) => range.start >= start && range.start < end);
}
