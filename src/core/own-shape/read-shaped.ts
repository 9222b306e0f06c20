import type { Entry, LocatedDocument, LocatedFile, MappingNode, Node } from "../source/node";
import { resolved } from "../source/node";
import { parse } from "../source/parse";
import type { ToldOfShape } from "../source/shaped";
import { firstOf, scalar } from "./feeding";
import type { OwnShape } from "./own-shape";
import { ownWords } from "./own-words";
import { topOf } from "./path";
import { type ReadBlock, ShapeReader } from "./shape-reader";

/** Most keys that are told of a document in which a shape finds nothing. */
const mostSeen = 8;

/**
 * Reads a text into located documents of target sets: through `shape`, where the file has one of its own. Every value then keeps the
 * place of the user's text that it comes from. Never throws, as `parse` never does.
 */
export function readLocated(text: string, shape?: OwnShape): LocatedFile {
  const file = parse(text);
  if (!shape || file.tooLarge) return file;
  const documents = file.documents.length > 0 ? file.documents : [withoutText(file.text)];
  const read = documents.map(own => ({ own, reader: own.root && new ShapeReader(topOf(own.root), shape) }));
  const isNothing = read.every(({ reader }) => !reader?.hasFound);
  const parses = documents.every(({ syntax }) => syntax.length === 0);
  const made = read.map(({ own, reader }, index) => {
    if (reader?.hasFound) return shapedDocument(file.text, own, reader);
    return emptyDocument(own, shape, isNothing && parses && index === 0);
  });
  return { ...file, documents: made };
}

function withoutText({ length }: string): LocatedDocument {
  return { index: 0, root: null, range: { start: 0, end: length }, syntax: [], duplicates: [] };
}

function shapedDocument(text: string, own: LocatedDocument, reader: ShapeReader): LocatedDocument {
  const root = own.root!;
  const first = firstOf(root);
  const { set, team, demand, people, mix, targets } = reader;
  const withMix = mix.length === 0 ? demand : joined(demand, { key: scalar("mix", first), value: listOf(mix, root) });
  const blocks = [
    ["team", team],
    ["demand", withMix],
    ["people", people],
  ] as const;
  const entries: Entry[] = [
    { key: scalar("version", first), value: scalar(1, first) },
    ...set.entries,
    ...blocks.flatMap(([name, value]) => (value ? [{ key: scalar(name, firstOf(value)), value }] : [])),
    { key: scalar("targets", first), value: listOf(targets, root) },
  ];
  const made: MappingNode = { kind: "mapping", entries, flow: false, range: root.range };
  return {
    ...own,
    root: made,
    shaped: { own, origins: reader.origins, told: reader.told, inOwnWords: ownWords(text, reader) },
  };
}

function joined(demand: ReadBlock | null, mix: Entry): MappingNode {
  if (demand) return { ...demand, entries: [...demand.entries, mix] };
  return { kind: "mapping", entries: [mix], flow: false, range: mix.value.range };
}

/** A list whose text is that of its items; of none, the document. */
function listOf(items: readonly Node[], root: Node): Node {
  return { kind: "sequence", items, flow: false, range: root.range };
}

/** A document that holds nothing of a target set, as one of several may: it is of something else. */
function emptyDocument(own: LocatedDocument, shape: OwnShape, tells: boolean): LocatedDocument {
  const { range, root } = own;
  const first = root ? firstOf(root) : { start: range.start, end: range.start };
  const written = [...new Set(groupsOf(shape).flatMap(({ at }) => at.map(route => route.written)))];
  const nothing: ToldOfShape = { kind: "nothing", range: first, written, saw: root ? keysOf(root) : [] };
  return {
    ...own,
    root: null,
    shaped: { own, origins: new Map(), told: tells ? [nothing] : [], inOwnWords: () => null },
  };
}

function groupsOf({ targets, mix, team, people, demand }: OwnShape) {
  if (targets.length > 0) return targets;
  return [...mix, ...[team, people, demand].flatMap(each => each ?? [])];
}

function keysOf(node: Node): readonly string[] {
  const value = resolved(node);
  return value.kind === "mapping" ? value.entries.slice(0, mostSeen).map(({ key }) => key.text.slice(0, 60)) : [];
}
