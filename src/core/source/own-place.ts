import { nodeAt } from "./locate";
import type { LocatedDocument } from "./node";
import { dotted, type Path } from "./path";

/** A path as the text has it, for people: in a document with a shape of its own, that of what was read there, or of the target around it. */
export function placeName(document: LocatedDocument, path: Path): string {
  const { shaped } = document;
  for (let depth = shaped ? path.length : 0; depth > 0; depth--) {
    const node = nodeAt(document, path.slice(0, depth));
    const origin = node && shaped?.origins.get(node);
    if (origin) return dotted(origin);
  }
  return dotted(path);
}

/** What the text calls the field that a value was read from, in a document with a shape of its own; null where it was read from none. */
export function fieldAt(document: LocatedDocument, path: Path): string | null {
  const origin = originAt(document, path);
  const around = path.map((_, depth) => originAt(document, path.slice(0, depth))).findLast(each => each !== undefined);
  const field = origin?.slice(around?.length ?? 0) ?? [];
  return field.length > 0 && typeof field.at(-1) === "string" ? dotted(field) : null;
}

function originAt(document: LocatedDocument, path: Path): Path | undefined {
  const node = nodeAt(document, path);
  return node && document.shaped?.origins.get(node);
}
