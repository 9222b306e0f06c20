import type { CheckedFile } from "../check";
import type { LocatedDocument } from "../source/node";
import { type Mention, mentionsIn, type NameKind } from "./mentions";
import { isWordOfTheFormat } from "./words";

/** A file among those whose names are looked at together. */
export interface NamingFile {
  /** Path of the file: what the parts of a set are in order by. */
  readonly file: string;
  readonly checked: Pick<CheckedFile, "text" | "documents">;
}

/** A mention, and where it is. */
export interface PlacedMention {
  readonly file: NamingFile;
  readonly document: LocatedDocument;
  readonly mention: Mention;
}

/** What a name stands for, with every place that says it. */
export interface NamedThing {
  readonly kind: NameKind;
  readonly name: string;
  /** What was asked about. */
  readonly at: PlacedMention;
  /** In order of files and places. */
  readonly mentions: readonly PlacedMention[];
  /** All that is said in the documents where the name is known. */
  readonly around: readonly PlacedMention[];
}

interface NamingDocument {
  readonly file: NamingFile;
  readonly document: LocatedDocument;
  readonly partOf: string | undefined;
  readonly mentions: readonly PlacedMention[];
}

/**
 * What is named at an offset of a file; null where nothing is. A name is known in its document, and in the other parts of the set
 * that the document is a part of: a target of the same id that a document has itself comes first there.
 */
export function namedAt(files: readonly NamingFile[], file: string, offset: number): NamedThing | null {
  const all = [...files].sort((a, b) => (a.file < b.file ? -1 : 1)).flatMap(documentsOf);
  const here = all
    .filter(each => each.file.file === file)
    .flatMap(document => {
      const at = document.mentions.find(
        ({ mention: { scalar } }) => scalar.range.start <= offset && offset <= scalar.range.end,
      );
      return at ? [{ document, at }] : [];
    })[0];
  if (!here) return null;
  const { at, document } = here;
  const { kind, name } = at.mention;
  const isNear = (other: NamingDocument): boolean =>
    other === document || (document.partOf !== undefined && other.partOf === document.partOf);
  const group = kind === "set" ? all : all.filter(isNear);
  const around = group.flatMap(({ mentions }) => mentions);
  const known = kind === "target" ? homeOf(group, name, document) : group;
  const mentions = known
    .flatMap(({ mentions }) => mentions)
    .filter(({ mention }) => mention.kind === kind && mention.name === name);
  const isDefined = mentions.some(({ mention }) => mention.defines);
  if (kind === "class" && !isDefined && isWordOfTheFormat(name)) return null;
  return { kind, name, at, mentions, around };
}

/** The documents in which an id means the same target as in this one. */
function homeOf(group: readonly NamingDocument[], id: string, from: NamingDocument): readonly NamingDocument[] {
  const definers = group.filter(({ mentions }) =>
    mentions.some(({ mention }) => mention.defines && mention.kind === "target" && mention.name === id),
  );
  const home = definers.includes(from) ? from : definers[0];
  if (!home) return group;
  return group.filter(each => each === home || (home === definers[0] && !definers.includes(each)));
}

function documentsOf(file: NamingFile): NamingDocument[] {
  return file.checked.documents.map(({ document, part }) => ({
    file,
    document,
    partOf: part.partOf?.value,
    mentions: mentionsIn(document).map(mention => ({ file, document, mention })),
  }));
}
