import type { Range } from "../finding";
import type { Metric } from "../metrics/metric";
import { recogniseMetric } from "../metrics/recognise/recognise";
import type { Entry, LocatedDocument, LocatedFile, MappingNode, Node, ValueNode } from "../source/node";
import { entryOf, resolved } from "../source/node";
import type { Path } from "../source/path";
import type { Shaped, ToldOfShape } from "../source/shaped";
import { firstOf, scalar } from "./feeding";
import { fieldNames } from "./field-names";
import type { OwnShape } from "./own-shape";
import { ownWords } from "./own-words";
import { topOf } from "./path";
import { type ReadBlock, ShapeReader } from "./shape-reader";

/** Most keys that are told of a document in which a shape finds nothing. */
const mostSeen = 8;

/** The documents of a file read through the shape that it has of its own: every value keeps the place of the text that it comes from. */
export function readThrough(file: LocatedFile, shape: OwnShape): LocatedFile {
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

function likelyMetric(name: string, own: readonly Metric[]): Metric | null {
  return recogniseMetric(name, own).metric;
}

function withoutText({ length }: string): LocatedDocument {
  return { index: 0, root: null, range: { start: 0, end: length }, syntax: [], duplicates: [] };
}

function shapedDocument(text: string, own: LocatedDocument, reader: ShapeReader): LocatedDocument {
  const root = own.root!;
  const first = firstOf(root);
  const { set, team, demand, people, mix, targets, promises, origins } = reader;
  const over = (items: readonly Node[]): Range =>
    keyOver(
      root,
      items.map(item => origins.get(item) ?? []),
    ) ?? first;
  const withMix =
    mix.length === 0 ? demand : joined(demand, { key: scalar("mix", over(mix)), value: listOf(mix, root) });
  const blocks = [
    ["team", team],
    ["demand", withMix],
    ["people", people],
  ] as const;
  const entries: Entry[] = [
    { key: scalar("version", first), value: scalar(1, first) },
    ...set.entries,
    ...blocks.flatMap(([name, value]) => (value ? [{ key: scalar(name, firstOf(value)), value }] : [])),
    { key: scalar("targets", over(targets)), value: listOf(targets, root) },
    ...(promises.length === 0 ? [] : [promiseOf(promises, over(promises.map(({ value }) => value)), root)]),
  ];
  const made: MappingNode = { kind: "mapping", entries, flow: false, range: root.range };
  let fields: ReturnType<Shaped["fields"]> | undefined;
  return {
    ...own,
    root: made,
    shaped: {
      own,
      origins: reader.origins,
      told: reader.told,
      inOwnWords: ownWords(text, reader),
      likelyMetric,
      fields: () => {
        fields ??= fieldNames(reader);
        return fields;
      },
    },
  };
}

/** The innermost key that all of these lie under. */
function keyOver(root: Node, [path = [], ...others]: readonly Path[]): Range | null {
  let node: Node | undefined = root;
  let key: Range | null = null;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    if (others.some(other => other[depth] !== step)) break;
    const value: ValueNode | undefined = node && resolved(node);
    if (value?.kind === "mapping") {
      const entry = entryOf(value, String(step));
      key = entry && node?.kind !== "alias" ? entry.key.range : key;
      node = entry?.value;
    } else node = value?.kind === "sequence" ? value.items[Number(step)] : undefined;
  }
  return key;
}

function joined(demand: ReadBlock | null, mix: Entry): MappingNode {
  if (demand) return { ...demand, entries: [...demand.entries, mix] };
  return { kind: "mapping", entries: [mix], flow: false, range: mix.value.range };
}

function promiseOf(entries: readonly Entry[], key: Range, { range }: Node): Entry {
  return { key: scalar("promise", key), value: { kind: "mapping", entries, flow: false, range } };
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
    shaped: {
      own,
      origins: new Map(),
      told: tells ? [nothing] : [],
      fields: () => ({}),
      inOwnWords: () => null,
      likelyMetric,
    },
  };
}

function groupsOf({ targets, promise, mix, team, people, demand }: OwnShape) {
  if (targets.length > 0) return targets;
  return [...promise, ...mix, ...[team, people, demand].flatMap(each => each ?? [])];
}

function keysOf(node: Node): readonly string[] {
  const value = resolved(node);
  return value.kind === "mapping" ? value.entries.slice(0, mostSeen).map(({ key }) => key.text.slice(0, 60)) : [];
}
