import type { Range } from "../finding";
import type { Entry, LocatedDocument, Node } from "./node";
import { entryOf, resolved } from "./node";
import type { Path } from "./path";

/**
 * A place to point at: the value at `path`, its key, or key and value together; or text that no path leads to, or a part of
 * the value that one leads to.
 */
export type Spot =
  | { readonly path: Path; readonly on?: "value" | "key" | "entry"; readonly range?: undefined }
  | { readonly path?: Path; readonly range: Range };

/**
 * The text range of a spot. A path that leads through an alias or a merge key ends at that alias: it is there that
 * this document says it. A path that leads nowhere ends at the last value on the way that exists.
 */
export function rangeAt(document: LocatedDocument, spot: Spot): Range {
  if (spot.range) return spot.range;
  const { path, on = "value" } = spot;
  let node: Node | null = document.root;
  if (!node) return { start: document.range.start, end: document.range.start };
  let entry: Entry | undefined;
  for (const step of path) {
    if (node.kind === "alias") return node.range;
    let next: Node | undefined;
    if (node.kind === "mapping") {
      const found: Entry | undefined = entryOf(node, String(step));
      if (found?.merged) return found.merged;
      if (found) entry = found;
      next = found?.value;
    } else if (node.kind === "sequence") {
      entry = undefined;
      next = node.items[Number(step)];
    }
    if (!next) return entry ? entry.key.range : firstLine(node.range, document);
    node = next;
  }
  if (entry && (on === "key" || isEmpty(node))) return entry.key.range;
  if (entry && on === "entry") return { start: entry.key.range.start, end: node.range.end };
  return node.range;
}

/** The value at `path`, aliases and merge keys followed; undefined where there is none. */
export function nodeAt(document: LocatedDocument, path: Path): Node | undefined {
  return document.root ? nodeIn(document.root, path) : undefined;
}

/** The same from a value. */
export function nodeIn(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (!node) return undefined;
    const value = resolved(node);
    if (value.kind === "mapping") node = entryOf(value, String(step))?.value;
    else if (value.kind === "sequence") node = value.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The path to the innermost value whose text holds this offset; within an alias it ends there. */
export function pathAt(document: LocatedDocument, offset: number): Path {
  const path: (string | number)[] = [];
  let node = document.root ?? undefined;
  while (node) {
    const inner: [string | number, Node] | undefined = childAt(node, offset);
    if (!inner) break;
    path.push(inner[0]);
    node = inner[1];
  }
  return path;
}

function childAt(node: Node, offset: number): [string | number, Node] | undefined {
  const holds = ({ range }: Node): boolean => range.start <= offset && offset < range.end;
  if (node.kind === "mapping") {
    const entry = node.entries.find(each => !each.merged && holds(each.value));
    return entry && [entry.key.text, entry.value];
  }
  if (node.kind !== "sequence") return undefined;
  const index = node.items.findIndex(holds);
  return index < 0 ? undefined : [index, node.items[index]!];
}

function isEmpty(node: Node): boolean {
  return node.range.start === node.range.end;
}

function firstLine(range: Range, document: LocatedDocument): Range {
  const root = document.root;
  if (root?.kind === "mapping" && root.entries[0]) return root.entries[0].key.range;
  return range;
}
