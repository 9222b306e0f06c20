import type { Range } from "../finding";
import { nearest } from "../nearest";
import { type Node, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";
import type { ToldOfShape } from "../source/shaped";
import { strayDecimals } from "../source/stray-decimals";
import { aboutWords, proseFields, textFields } from "./fields";
import type { Feed } from "./own-shape";
import { type Found, follow } from "./path";

/** How a value of the text became one of the target set, and so how another comes back into it. */
export type Source =
  /** As it stands, but for a unit that its numbers lack. */
  | { readonly as: "value"; readonly path: Path; readonly text: string; readonly unit?: string | undefined }
  | { readonly as: "words"; readonly path: Path; readonly words: ReadonlyMap<string, string | null> }
  | { readonly as: "phrase"; readonly path: Path; readonly text: string; readonly unit?: string | undefined }
  /** Read out of a key, put together from several values, or always so; with the place of what it is about. */
  | { readonly as: "other"; readonly path?: Path };

/** A value that feeds a field, with the place of its key. */
export interface Fed {
  readonly value: ScalarNode;
  readonly key: Range;
  readonly source: Source;
}

/** A name with what stands behind it. */
export interface NamedFed {
  readonly name: ScalarNode;
  readonly fed: Fed;
}

/** Most words that a finding lists, and values that one field takes. */
const mostWords = 2;
const mostValues = 100;

/** Reads values that feed fields, and tells of those whose words nobody knows. */
export class Feeding {
  readonly told: ToldOfShape[] = [];

  /** What is put together where all its parts are there, else all that the first path leads to that says something, else what is always so. */
  values(at: Found, feed: Feed | undefined, field: string): readonly Fed[] {
    if (!feed) return [];
    const joined = feed.join && this.joined(at, feed.join, field);
    if (joined) return [joined];
    for (const route of feed.from) {
      const places = follow(at, route);
      const found = places.flatMap(each => (route.toKey ? (keyOf(each) ?? []) : scalarsIn(each)));
      if (isOfNumbers(field) && places.some(each => this.tellComma(each))) return [];
      const fed = found.slice(0, mostValues).flatMap(each => this.worded(each, feed, field) ?? []);
      if (found.length > 0) return fed;
    }
    if (feed.is === undefined) return [];
    const range = firstOf(at.node);
    return [{ value: scalar(feed.is, range), key: range, source: { as: "other" } }];
  }

  /** Names with what stands behind each: those of the mapping that the first path leads to that says something, or each that it leads to. */
  named(at: Found, feed: Feed, field: string): readonly NamedFed[] {
    for (const route of feed.from) {
      const found = follow(at, route).flatMap(namedIn);
      if (found.length === 0) continue;
      return found.slice(0, mostValues).flatMap(({ name, fed }) => {
        const worded = this.worded(fed, feed, field);
        return worded ? [{ name, fed: worded }] : [];
      });
    }
    return [];
  }

  value(at: Found, feed: Feed | undefined, field: string): Fed | undefined {
    return this.values(at, feed, field)[0];
  }

  /** Its parts put together, at the place of the first. */
  private joined(at: Found, { parts, with: between }: NonNullable<Feed["join"]>, field: string): Fed | null {
    const fed = parts.map(from => this.value(at, { from }, field));
    const [first] = fed;
    if (!first || fed.some(each => each === undefined)) return null;
    const text = fed.map(each => each!.value.text.trim()).join(between);
    return { ...first, value: scalar(text, first.value.range), source: { as: "other" } };
  }

  private worded(fed: Fed, { words }: Feed, field: string): Fed | null {
    const text = fed.value.text.trim();
    const known = aboutWords[field];
    if (!words) {
      if (known && !known.includes(text)) this.tell(fed, field, known);
      return known && !known.includes(text) ? null : fed;
    }
    const ours = words.get(text) ?? words.get(text.toLowerCase()) ?? (words.has(text) ? null : words.get("*"));
    if (ours === null) return null;
    const path = fed.source.as === "value" ? fed.source.path : null;
    if (ours !== undefined)
      return { ...fed, value: scalar(ours, fed.value.range), source: path ? { as: "words", path, words } : fed.source };
    if (field === "metric" || [...words.values()].includes(text)) return fed;
    this.tell(fed, field, [...words.keys()]);
    return null;
  }

  /** Whether YAML ended a number at its decimal comma, which is told once. */
  private tellComma({ node, path, before }: Found): boolean {
    const [scalar, parent] = [resolved(node), before && resolved(before.node)];
    if (scalar.kind !== "scalar" || node !== scalar || parent?.kind !== "mapping") return false;
    const decimals = strayDecimals(parent, node, scalar);
    if (!decimals) return false;
    const range = { start: node.range.start, end: decimals.key.range.end };
    if (!this.told.some(each => each.kind === "comma" && each.range.start === range.start))
      this.told.push({
        kind: "comma",
        range,
        path,
        text: scalar.text,
        comma: node.range.end,
        decimals: decimals.key.text,
      });
    return true;
  }

  private tell({ value: { range, text } }: Fed, field: string, known: readonly string[]): void {
    const near = nearest(text, known, mostWords);
    this.told.push({ kind: "word", range, text, field, nearest: near, known: known.slice(0, 12) });
  }
}

function isOfNumbers(field: string): boolean {
  return !textFields.has(field) && !proseFields.has(field);
}

function keyOf({ key, path }: Found): Fed | null {
  return key && { value: { ...key }, key: key.range, source: { as: "other", path } };
}

/** The value that stands at a place, or those of a list there. */
function scalarsIn({ node, path, key }: Found): readonly Fed[] {
  const value = resolved(node);
  if (value.kind === "sequence" && node.kind !== "alias")
    return value.items.flatMap((item, index) => {
      const inner = resolved(item);
      return inner.kind === "scalar" ? fedBy(inner, item, [...path, index], item.range) : [];
    });
  return value.kind === "scalar" ? fedBy(value, node, path, key?.range ?? node.range) : [];
}

function namedIn({ node, path, key }: Found): readonly NamedFed[] {
  const value = resolved(node);
  const entries =
    value.kind === "mapping"
      ? value.entries.map(entry => ({ name: entry.key, inner: entry.value, path: [...path, entry.key.text] }))
      : key
        ? [{ name: key, inner: node, path }]
        : [];
  return entries.flatMap(({ name, inner, path }) => {
    const scalar = resolved(inner);
    const fed = scalar.kind === "scalar" ? fedBy(scalar, inner, path, name.range) : [];
    return fed.map(each => ({ name, fed: each }));
  });
}

function fedBy(value: ScalarNode, { range }: Node, path: Path, key: Range): readonly Fed[] {
  if (value.value === null || value.text.trim() === "") return [];
  return [{ value: { ...value, range }, key, source: { as: "value", path, text: value.text } }];
}

export function scalar(value: string | number, range: Range): ScalarNode {
  return { kind: "scalar", value, text: String(value), quoted: typeof value === "string", range };
}

/** Where a value begins to speak: its first key, for underlining all of it helps nobody. */
export function firstOf(node: Node): Range {
  const value = resolved(node);
  if (node.kind === "alias" || value.kind === "scalar") return node.range;
  if (value.kind === "mapping") return value.entries[0]?.key.range ?? value.range;
  return value.items[0] ? firstOf(value.items[0]) : value.range;
}
