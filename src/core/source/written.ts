import type { Range } from "../finding";
import type { LocatedDocument, Node, ScalarNode } from "./node";

/** Parsers end a block after its last line's end, and after comments that follow it; its reader, at its last word. */
export function upToContent(text: string, { start, end }: Range, last?: Node): Range {
  let at = Math.max(start, last?.range.end ?? end);
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return { start, end: at };
}

/** A value that is left out, at the place where it would stand. */
export function emptyScalar(at: number): ScalarNode {
  return { kind: "scalar", value: null, text: "", quoted: false, range: { start: at, end: at } };
}

export interface StartedDocument extends Pick<LocatedDocument, "root" | "syntax" | "duplicates"> {
  readonly start: number;
}

/** Documents of a text as one ends where the next one starts. */
export function oneAfterAnother(documents: readonly StartedDocument[], text: string): LocatedDocument[] {
  return documents.map(({ start, root, syntax, duplicates }, index) => ({
    index,
    root,
    range: { start, end: documents[index + 1]?.start ?? text.length },
    syntax,
    duplicates,
  }));
}
