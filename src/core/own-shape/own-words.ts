import type { Range } from "../finding";
import type { Change } from "../source/change";
import { nodeIn } from "../source/locate";
import type { Node } from "../source/node";
import type { Shaped } from "../source/shaped";
import type { ShapeReader } from "./shape-reader";

/** Says changes of a document in the words of the text that it was read from. */
export function ownWords(root: Node, reader: ShapeReader): Shaped["inOwnWords"] {
  return changes => {
    const own: Change[] = [];
    for (const change of changes) {
      const said = ownChange(root, reader, change);
      if (!said) return null;
      own.push(said);
    }
    return own;
  };
}

function ownChange(root: Node, { sources }: ShapeReader, change: Change): Change | null {
  if (change.do === "replace") return isOwnText(sources, change) ? change : null;
  if (change.do !== "set" || (typeof change.value === "object" && change.value !== null)) return null;
  const node = nodeIn(root, change.path);
  const source = node && sources.get(node);
  return source?.as === "value" ? { do: "set", path: source.path, value: change.value } : null;
}

/** Whether a stretch of text, such as a comment or a value that was taken over, can be given other words: nothing else is read out of it. */
function isOwnText(sources: ShapeReader["sources"], { range, text }: Extract<Change, { do: "replace" }>): boolean {
  const reach = text === "" ? range : { start: range.start - 1, end: range.end + 1 };
  return [...sources].every(([node, { as }]) => as === "value" || !meet(node.range, reach));
}

function meet(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
