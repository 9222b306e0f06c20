import type { Range } from "../finding";
import type { Entry, LocatedDocument, LocatedFile, MappingNode, Node, ScalarNode, ToldOfShape } from "../source/node";
import { resolved } from "../source/node";
import { parse } from "../source/parse";
import type { Path } from "../source/path";
import type { Feed, OwnShape, TargetField } from "./own-shape";
import { type Found, follow } from "./path";
import { phraseBounds } from "./phrase-bounds";

/** Most keys that are told of a document in which a shape finds nothing. */
const mostSeen = 8;

/**
 * Reads a text into located documents of target sets: through `shape`, where the file has one of its own. Every value then keeps the
 * place of the user's text that it comes from. Never throws, as `parse` never does.
 */
export function readLocated(text: string, shape?: OwnShape): LocatedFile {
  const file = parse(text);
  if (!shape) return file;
  const read = file.documents.map(document => new Reader(document, shape));
  const isNothing = read.every(({ targets }) => targets.length === 0);
  return { ...file, documents: read.map((each, index) => each.document(isNothing && index === 0)) };
}

class Reader {
  readonly targets: readonly Node[];
  private readonly sources = new Map<Node, Path>();
  private readonly told: ToldOfShape[] = [];

  constructor(
    private readonly own: LocatedDocument,
    private readonly shape: OwnShape,
  ) {
    const { root } = own;
    const found = root ? follow({ node: root, path: [], key: null }, shape.targets.at) : [];
    this.targets = found.flatMap(each => this.target(each) ?? []);
  }

  /** @param tells whether it says that nothing was found */
  document(tells: boolean): LocatedDocument {
    const { own, shape, sources, targets } = this;
    if (!own.root) return own;
    const range = firstOf(own.root);
    const saw = keysOf(own.root);
    const nothing: ToldOfShape = { kind: "nothing", range, written: shape.targets.written, saw };
    const list: Node = { kind: "sequence", items: targets, flow: false, range: own.root.range };
    const entries = [entry("version", scalar(1, range), range), entry("targets", list, range)];
    return {
      ...own,
      root: { ...mapping, entries, range: own.root.range },
      shaped: { own, sources, told: tells ? [nothing] : this.told },
    };
  }

  private target(at: Found): Node | null {
    const { fields } = this.shape.targets;
    if (!this.fed(at, fields.get("metric"))) return null;
    const entries = [...fields].flatMap(([field, feed]) => this.entriesOf(at, field, feed));
    return { ...mapping, entries, range: at.node.range };
  }

  private entriesOf(at: Found, field: TargetField, feed: Feed): readonly Entry[] {
    const fed = this.fed(at, feed);
    if (!fed) return [];
    const { key, path, value } = fed;
    if (field === "target") return this.phrase(value, key);
    if (path) this.sources.set(value, path);
    return [entry(field, value, key)];
  }

  private phrase({ range, text }: ScalarNode, key: Range): readonly Entry[] {
    const said = phraseBounds(text);
    if ("bounds" in said) return said.bounds.map(([name, value]) => entry(name, scalar(value, range), key));
    if ("open" in said) this.told.push({ kind: "open", range, text });
    else this.told.push({ kind: "unread", range, text, nearest: said.unread.nearest });
    return [];
  }

  /** A value with its key's place, and its path where a change of it can be written there as it is. */
  private fed(at: Found, feed: Feed | undefined): { value: ScalarNode; key: Range; path: Path | null } | null {
    if (!feed) return null;
    if ("is" in feed) {
      const range = firstOf(at.node);
      return { value: scalar(feed.is, range), key: range, path: null };
    }
    if (feed.from === "key") return at.key && this.worded({ ...at.key }, at.key.range, null, feed.words);
    const [found] = follow(at, feed.from);
    const value = found && resolved(found.node);
    if (!found || value?.kind !== "scalar" || value.text.trim() === "") return null;
    const here = { ...value, range: found.node.range };
    return this.worded(here, found.key?.range ?? here.range, found.path, feed.words);
  }

  private worded(value: ScalarNode, key: Range, path: Path | null, words: ReadonlyMap<string, string> | undefined) {
    if (!words) return { value, key, path };
    const ours = words.get(value.text.trim());
    return ours === undefined ? null : { value: scalar(ours, value.range), key, path: null };
  }
}

const mapping: Omit<MappingNode, "range"> = { kind: "mapping", entries: [], flow: false };

function scalar(value: string | number, range: Range): ScalarNode {
  return { kind: "scalar", value, text: String(value), quoted: typeof value === "string", range };
}

function entry(key: string, value: Node, range: Range): Entry {
  return { key: scalar(key, range), value };
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
