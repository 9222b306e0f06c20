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
