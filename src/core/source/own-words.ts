import type { Change } from "./change";
import { nodeAt } from "./locate";
import type { LocatedDocument } from "./node";

/**
 * Changes of a document in a shape of its own, as changes of what its text says. Null where one of them cannot be said there: it adds
 * something, or changes what was read out of a phrase, a list of words or the shape itself.
 */
export function inOwnWords(document: LocatedDocument, changes: readonly Change[]): readonly Change[] | null {
  const { shaped } = document;
  if (!shaped) return changes;
  const own: Change[] = [];
  for (const change of changes) {
    const node = change.do === "set" ? nodeAt(document, change.path) : undefined;
    const path = node && shaped.sources.get(node);
    const isScalar = change.do === "set" && (typeof change.value !== "object" || change.value === null);
    if (change.do === "set" && path && isScalar) own.push({ do: "set", path, value: change.value });
    else return null;
  }
  return own;
}
