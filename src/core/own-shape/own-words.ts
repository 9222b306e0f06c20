import { readPhrase } from "../phrases/read-phrase";
import type { Change } from "../source/change";
import { nodeIn } from "../source/locate";
import { entryOf, type Node, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";
import type { Plain } from "../source/plain";
import type { Shaped } from "../source/shaped";
import { listFields, phraseFields } from "./fields";
import { habitOf, isKeysOnly } from "./habit";
import { newItem } from "./new-item";
import type { Feed } from "./own-shape";
import { follow, pathOf, type Route } from "./path";
import type { BoundKey, Direction } from "./phrase-bounds";
import { decimalComma, type PhraseStyle, phrase, rephrased, styleOf, turned } from "./rephrase";
import type { ReadItem, ShapeReader } from "./shape-reader";
import { asWritten, quotedAlike, wordFor } from "./write-back";

/** Says changes of a document in the words of the text that it was read from. */
export function ownWords(text: string, reader: ShapeReader): Shaped["inOwnWords"] {
  return (root, changes) => {
    const saying = new Saying(text, root, reader);
    return changes.every(change => saying.take(change)) ? saying.changes() : null;
  };
}

/** Changes that are being said; those of one value in the text are put together. */
class Saying {
  private readonly values = new Map<string, { readonly path: Path; readonly value: Plain }>();
  private readonly others: Change[] = [];
  private readonly writesCommas: boolean;

  constructor(
    private readonly text: string,
    private readonly root: Node,
    private readonly reader: ShapeReader,
  ) {
    const written = [...reader.sources.values()].map(each => ("text" in each ? each.text : ""));
    const count = (decimals: RegExp) => written.filter(each => decimals.test(each)).length;
    this.writesCommas = count(decimalComma) > count(/\d\.\d{1,2}(?!\d)/);
  }

  changes(): readonly Change[] {
    const written = [...this.values.values()].map(each => quotedAlike(this.text, this.reader.top.node, each));
    return [...written, ...this.others];
  }

  /** Whether a change can be said. */
  take(change: Change): boolean {
    switch (change.do) {
      case "replace":
        return isOwnText(this.reader.sources, change) && this.add(change);
      case "set":
        return this.set(change.path, change.value);
      case "rename":
        return this.turn(change.path, change.key);
      case "add-item":
        return this.addItem(change);
      default:
        return false;
    }
  }

  private add(change: Change): true {
    this.others.push(change);
    return true;
  }

  private write(path: Path, value: Plain): true {
    this.values.set(JSON.stringify(path), { path, value });
    return true;
  }

  /** What a text says once the changes before are made. */
  private now(path: Path, text: string): string {
    const { value } = this.values.get(JSON.stringify(path)) ?? {};
    return typeof value === "string" ? value : text;
  }

  private set(path: Path, wanted: Plain): boolean {
    const value = this.inOwnNumbers(wanted);
    if (isMapping(value)) return Object.entries(value).every(([key, each]) => this.set([...path, key], each));
    const node = nodeIn(this.root, path);
    if (node && !Array.isArray(value)) return this.change(node, String(path.at(-1)), value);
    const { field, item } = this.itemAt(path);
    return !node && this.feed(item, field, value);
  }

  private change(node: Node, key: string, value: Plain): boolean {
    const source = this.reader.sources.get(node);
    if (source?.as === "value") return this.write(source.path, asWritten(node as ScalarNode, source, value));
    if (source?.as === "words") {
      const word = wordFor(source.words, value);
      return word !== undefined && this.write(source.path, word);
    }
    if (source?.as !== "phrase") return false;
    const said = rephrased(
      this.now(source.path, source.text),
      key as BoundKey,
      String(value),
      source.unit,
      this.writesCommas,
    );
    return said !== null && this.write(source.path, said);
  }

  private turn(path: Path, key: string): boolean {
    const node = nodeIn(this.root, path);
    const source = node && this.reader.sources.get(node);
    if (source?.as !== "phrase" || (key !== "at_least" && key !== "at_most")) return false;
    const said = turned(this.now(source.path, source.text), key as Direction, source.unit);
    return said !== null && this.write(source.path, said);
  }

  /** The item that a path leads into, and the rest of the path as a field of it. */
  private itemAt(path: Path): { readonly item: ReadItem; readonly field: string } {
    for (let depth = path.length - 1; depth > 0; depth--) {
      const node = nodeIn(this.root, path.slice(0, depth));
      const item = node && this.reader.items.get(node);
      if (item) return { item, field: path.slice(depth).join(".") };
    }
    const block = path.length > 1 ? this.reader.placeOf(String(path[0])) : null;
    if (block) return { item: block, field: path.slice(1).join(".") };
    return { item: this.reader.whole, field: path.join(".") };
  }

  /** Gives a field that the text leaves out, where the shape says how it is called there. */
  private feed(item: ReadItem, field: string, value: Plain): boolean {
    const feed = item.feeds.get(field);
    if (feed) {
      const path = this.placeFor(item, field, feed);
      const said = feed.words ? wordFor(feed.words, value) : asWritten(null, { unit: feed.unit }, value);
      return path !== null && said !== undefined && this.write(path, said);
    }
    return this.feedPhrase(item, field, value);
  }

  /** A bound goes into the phrase of its target, behind what that says already. */
  private feedPhrase(item: ReadItem, field: string, value: Plain): boolean {
    const [key, ...into] = field.split(".").reverse() as [string, ...string[]];
    if (key !== "at_least" && key !== "at_most" && key !== "within") return false;
    const name = Object.keys(phraseFields).find(each => phraseFields[each]!.join(".") === into.reverse().join("."));
    const feed = name === undefined ? undefined : item.feeds.get(name);
    const path = feed && this.placeFor(item, name!, feed);
    if (!feed || !path) return false;
    const present = follow(
      item.found,
      feed.from.find(route => follow(item.found, route).length > 0) ?? feed.from[0]!,
    )[0];
    const text = present && resolved(present.node);
    const before = this.values.get(JSON.stringify(path))?.value ?? (text?.kind === "scalar" ? text.text : undefined);
    const said =
      typeof before === "string" && before.trim() !== "" && readPhrase(before).kind !== "tbd"
        ? rephrased(before, key, String(value), undefined, this.writesCommas)
        : phrase({ [key]: String(value) }, this.style());
    return said !== null && this.write(present ? present.path : path, said);
  }

  /** An item among those of a list or mapping that the shape reads. */
  private addItem({ path, value, after }: Extract<Change, { readonly do: "add-item" }>): boolean {
    const list = nodeIn(this.root, path);
    if (list?.kind !== "sequence" || !isMapping(value)) return false;
    const item = this.reader.items.get(list.items[after ?? list.items.length - 1] ?? list);
    const above = item?.found.before;
    const holder = above && resolved(above.node);
    if (!item || !above || !holder) return false;
    const place = item.found.path.at(-1)!;
    const made = newItem(this.inOwnNumbers(value) as typeof value, {
      feeds: item.feeds,
      isKeyed: holder.kind === "mapping",
      style: this.style(),
      metrics: this.reader.metrics,
      habit: feed => habitOf(this.reader, feed.from.filter(isKeysOnly), item.feeds),
    });
    if (!made) return false;
    if (holder.kind === "sequence")
      return this.add({ do: "add-item", path: above.path, value: made.value, after: Number(place) });
    if (made.key === null || holder.kind !== "mapping" || entryOf(holder, made.key)) return false;
    return this.add({ do: "set", path: [...above.path, made.key], value: made.value, after: String(place) });
  }

  /** A value with its amounts written as the text writes most of its own: `5,89%` where decimals stand behind commas. */
  private inOwnNumbers(value: Plain): Plain {
    if (!this.writesCommas) return value;
    if (typeof value === "string") return value.replace(/^(\d+)\.(\d+(?:\s*[%\p{L}]+)?)$/u, "$1,$2");
    if (!isMapping(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.inOwnNumbers(each)]));
  }

  private style(): PhraseStyle {
    return styleOf([...this.reader.sources.values()].flatMap(each => (each.as === "phrase" ? [each.text] : [])));
  }

  /** Where a field of an item stands or would stand. */
  private placeFor({ feeds, found }: ReadItem, field: string, feed: Feed): Path | null {
    const simple = feed.from.map(route => withoutAll(route, field)).filter(route => pathOf(found, route) !== null);
    const route = habitOf(this.reader, simple, feeds);
    return route ? pathOf(found, route) : null;
  }
}

function isMapping(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list is given as a whole, though its shape says that all its items feed the field. */
function withoutAll(route: Route, field: string): Route {
  const last = route.steps.at(-1);
  const isAll = listFields.has(field) && typeof last === "object" && last.all === "items";
  return isAll ? { ...route, steps: route.steps.slice(0, -1) } : route;
}

/** Whether a stretch of text, such as a comment or a value that was taken over, can be given other words: nothing else is read out of it. */
function isOwnText(sources: ShapeReader["sources"], { range, text }: Extract<Change, { do: "replace" }>): boolean {
  const reach = text === "" ? range : { start: range.start - 1, end: range.end + 1 };
  return [...sources].every(
    ([{ range: own }, { as }]) => as === "value" || own.end <= reach.start || reach.end <= own.start,
  );
}
