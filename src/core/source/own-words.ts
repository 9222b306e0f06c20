import type { Range } from "../finding";
import type { Change } from "./change";
import { nodeAt } from "./locate";
import type { LocatedDocument, Node, Shaped } from "./node";

/**
 * Changes of a document in a shape of its own, as changes of what its text says. Null where one of them cannot be said there: it adds
 * something, or changes what was read out of a phrase, a list of words or the shape itself.
 */
export function inOwnWords(document: LocatedDocument, changes: readonly Change[]): readonly Change[] | null {
  const { shaped } = document;
  if (!shaped) return changes;
  const own: Change[] = [];
  for (const change of changes) {
    const said = ownChange(document, shaped, change);
    if (!said) return null;
    own.push(said);
  }
  return own;
}

function ownChange(document: LocatedDocument, shaped: Shaped, change: Change): Change | null {
  if (change.do === "replace") return isOwnText(shaped, change) ? change : null;
  if (change.do !== "set" || (typeof change.value === "object" && change.value !== null)) return null;
  const node = nodeAt(document, change.path);
  const path = node && shaped.sources.get(node);
  return path ? { do: "set", path, value: change.value } : null;
}

/** Whether a stretch of text, such as a comment or a value that was taken over, can be given other words: nothing else is read out of it. */
function isOwnText({ origins, sources }: Shaped, { range, text }: Extract<Change, { do: "replace" }>): boolean {
  const reach = text === "" ? range : { start: range.start - 1, end: range.end + 1 };
  const isReadThere = (node: Node) => node.kind === "scalar" && meet(node.range, reach);
  return [...origins.keys()].every(node => sources.has(node) || !isReadThere(node));
}

function meet(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
