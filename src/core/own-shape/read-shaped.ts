import type { Range } from "../finding";
import type { Entry, LocatedDocument, LocatedFile, MappingNode, Node, ScalarNode, ToldOfShape } from "../source/node";
import { entryOf, resolved } from "../source/node";
import { parse } from "../source/parse";
import type { Path } from "../source/path";
import { idsOf } from "./ids";
import type { Feed, OwnShape, TargetField } from "./own-shape";
import { type Found, follow } from "./path";
import { phraseBounds } from "./phrase-bounds";

/** A number or a date is a text here. */
const textFields: ReadonlySet<TargetField> = new Set(["metric", "id", "owner", "rationale"]);

/** Most keys that are told of a document in which a shape finds nothing. */
const mostSeen = 8;

/**
 * Reads a text into located documents of target sets: through `shape`, where the file has one of its own. Every value then keeps the
 * place of the user's text that it comes from. Never throws, as `parse` never does.
 */
export function readLocated(text: string, shape?: OwnShape): LocatedFile {
  const file = parse(text);
  if (!shape || file.tooLarge) return file;
  const documents = file.documents.length > 0 ? file.documents : [emptyDocument(file.text)];
  const read = documents.map(document => new Reader(document, shape));
  const isNothing = read.every(({ targets }) => targets.length === 0);
  const parses = documents.every(({ syntax }) => syntax.length === 0);
  return { ...file, documents: read.map((each, index) => each.document(isNothing && parses && index === 0)) };
}

class Reader {
  readonly targets: readonly MappingNode[];
  private readonly sources = new Map<Node, Path>();
  private readonly origins = new Map<Node, Path>();
  private readonly told: ToldOfShape[] = [];

  constructor(
    private readonly own: LocatedDocument,
    private readonly shape: OwnShape,
  ) {
    const { root } = own;
    const found = root ? follow({ node: root, path: [], key: null }, shape.targets.at) : [];
    this.targets = found.flatMap(each => this.target(each) ?? []);
  }

  /**
   * A document without targets holds no set: it is of something else.
   *
   * @param tells whether it says that nothing was found
   */
  document(tells: boolean): LocatedDocument {
    const { own, origins, sources, told } = this;
    if (this.targets.length === 0 || !own.root)
      return { ...own, root: null, shaped: { own, sources, origins, told: tells ? [this.nothing()] : [] } };
    const range = firstOf(own.root);
    const list: Node = { kind: "sequence", items: this.targetsApart(), flow: false, range: own.root.range };
    const entries = [entry("version", scalar(1, range), range), entry("targets", list, range)];
    return {
      ...own,
      root: { ...mapping, entries, range: own.root.range },
      shaped: { own, sources, origins, told },
    };
  }

  private nothing(): ToldOfShape {
    const { range, root } = this.own;
    const first = root ? firstOf(root) : { start: range.start, end: range.start };
    return { kind: "nothing", range: first, written: this.shape.targets.written, saw: root ? keysOf(root) : [] };
  }

  /** Targets without ids of their own, which in a list only their names would tell apart. */
  private targetsApart(): readonly Node[] {
    const named = this.targets.flatMap(target => {
      const metric = entryOf(target, "metric")?.value;
      const path = this.origins.get(target) ?? [];
      return metric?.kind === "scalar" && !entryOf(target, "id") ? [{ target, metric, path, name: metric.text }] : [];
    });
    const ids = idsOf(named, this.shape.targets.at);
    const apart = new Map(
      named.map(({ target, metric, name }, index) => {
        const id = entry("id", scalar(ids[index]!, metric.range), metric.range);
        return [target, ids[index] === name ? target : { ...target, entries: [...target.entries, id] }];
      }),
    );
    return this.targets.map(target => {
      const made = apart.get(target) ?? target;
      this.origins.set(made, this.origins.get(target)!);
      return made;
    });
  }

  private target(at: Found): MappingNode | null {
    const { fields } = this.shape.targets;
    if (!this.fed(at, fields.get("metric"))) return null;
    const entries = [...fields].flatMap(([field, feed]) => this.entriesOf(at, field, feed));
    const target = { ...mapping, entries, range: at.node.range };
    this.origins.set(target, at.path);
    return target;
  }

  private entriesOf(at: Found, field: TargetField, feed: Feed): readonly Entry[] {
    const fed = this.fed(at, feed);
    if (!fed) return [];
    const { asItStands, key, path } = fed;
    if (field === "target") return this.phrase(fed.value, key, path);
    const value = textFields.has(field) ? { ...fed.value, value: fed.value.text } : fed.value;
    if (path) this.origins.set(value, path);
    if (path && asItStands) this.sources.set(value, path);
    return [entry(field, value, key)];
  }

  private phrase({ range, text }: ScalarNode, key: Range, path: Path | null): readonly Entry[] {
    const said = phraseBounds(text);
    if ("bounds" in said)
      return said.bounds.map(([name, value]) => {
        const bound = scalar(value, range);
        if (path) this.origins.set(bound, path);
        return entry(name, bound, key);
      });
    if ("open" in said) this.told.push({ kind: "open", range, text });
    else this.told.push({ kind: "unread", range, text, nearest: said.unread.nearest });
    return [];
  }

  private fed(at: Found, feed: Feed | undefined): Fed | null {
    if (!feed) return null;
    if ("is" in feed) {
      const range = firstOf(at.node);
      return { value: scalar(feed.is, range), key: range, path: null, asItStands: false };
    }
    if (feed.from === "key") {
      if (!at.key) return null;
      return worded({ value: { ...at.key }, key: at.key.range, path: at.path, asItStands: false }, feed.words);
    }
    const [found] = follow(at, feed.from);
    const value = found && resolved(found.node);
    if (!found || value?.kind !== "scalar" || value.value === null || value.text.trim() === "") return null;
    const here = { ...value, range: found.node.range };
    return worded({ value: here, key: found.key?.range ?? here.range, path: found.path, asItStands: true }, feed.words);
  }
}

/** A value with its key's place and its own path, and whether a change of it can be written there as it is. */
interface Fed {
  readonly value: ScalarNode;
  readonly key: Range;
  readonly path: Path | null;
  readonly asItStands: boolean;
}

function worded(fed: Fed, words: ReadonlyMap<string, string> | undefined): Fed | null {
  if (!words) return fed;
  const { value } = fed;
  const ours = words.get(value.text.trim());
  return ours === undefined ? null : { ...fed, value: scalar(ours, value.range), asItStands: false };
}

const mapping: Omit<MappingNode, "range"> = { kind: "mapping", entries: [], flow: false };

function scalar(value: string | number, range: Range): ScalarNode {
  return { kind: "scalar", value, text: String(value), quoted: typeof value === "string", range };
}

function entry(key: string, value: Node, range: Range): Entry {
  return { key: scalar(key, range), value };
}

function emptyDocument({ length }: string): LocatedDocument {
  return { index: 0, root: null, range: { start: 0, end: length }, syntax: [], duplicates: [] };
}

/** Where a value begins to speak: its first key, for underlining all of it helps nobody. */
function firstOf(node: Node): Range {
  const value = resolved(node);
  if (node.kind === "alias" || value.kind === "scalar") return node.range;
  if (value.kind === "mapping") return value.entries[0]?.key.range ?? value.range;
  return value.items[0] ? firstOf(value.items[0]) : value.range;
}

function keysOf(node: Node): readonly string[] {
  const value = resolved(node);
  return value.kind === "mapping" ? value.entries.slice(0, mostSeen).map(({ key }) => key.text.slice(0, 60)) : [];
}
