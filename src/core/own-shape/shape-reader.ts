import type { Entry, MappingNode, Node, ScalarNode } from "../source/node";
import { entryOf } from "../source/node";
import type { Path } from "../source/path";
import type { ToldOfShape } from "../source/shaped";
import { Branch } from "./branch";
import { type Fed, Feeding, firstOf, type Source, scalar } from "./feeding";
import { aboutFields, boundFields, listFields, mappingFields, phraseFields, proseFields, textFields } from "./fields";
import { idsOf } from "./ids";
import type { Feed, Feeds, Group, OwnShape } from "./own-shape";
import { type Found, follow } from "./path";
import { type BesidePhrase, type Direction, phraseBounds, withUnit } from "./phrase-bounds";

/** Most places without a metric whose place is told. */
const mostSkipped = 10;

export type ReadBlock = MappingNode;

/** What stands beside a phrase, with the colour that its target is reported to have, and whether one that is not filled in is told. */
interface BesideBound extends BesidePhrase {
  readonly health?: string | undefined;
  readonly tellsOpen: boolean;
}

/** What was read at a place, and what feeds it there. */
export interface ReadItem {
  readonly found: Found;
  readonly feeds: Feeds;
}

/** Reads one document through a shape. */
export class ShapeReader {
  readonly set: MappingNode;
  readonly team: ReadBlock | null;
  readonly demand: ReadBlock | null;
  readonly people: ReadBlock | null;
  readonly mix: readonly Node[];
  readonly targets: readonly Node[];
  /** By the name of the metric that each is on; of two on one metric the first. */
  readonly promises: readonly Entry[];
  /** How each value became what it is. */
  readonly sources = new Map<Node, Source>();
  readonly items = new Map<Node, ReadItem>();
  /** Paths in the text of all that was read out of it. */
  readonly origins = new Map<Node, Path>();
  private readonly feeding = new Feeding();
  private readonly skipped: Found[] = [];
  private readonly skippedPromises: Found[] = [];

  constructor(
    readonly top: Found,
    readonly shape: OwnShape,
  ) {
    this.set = this.item({ found: top, feeds: shape.set });
    this.team = this.block(shape.team);
    this.demand = this.block(shape.demand);
    this.people = this.block(shape.people);
    this.mix = this.each(shape.mix, item => this.item(item));
    this.targets = this.withIds(this.each(shape.targets, item => this.target(item)));
    this.promises = this.promisesIn(shape.promise);
  }

  /** Whether there is anything in the document that the shape is for. */
  get hasFound(): boolean {
    const { mix, targets, promises, team, demand, people, skipped } = this;
    return (
      [mix, targets, promises, skipped].some(each => each.length > 0) ||
      [team, demand, people].some(each => each !== null)
    );
  }

  get told(): readonly ToldOfShape[] {
    const { targets, promises, skipped, skippedPromises } = this;
    return [
      ...this.feeding.told,
      ...toldOfSkipped("target", skipped, targets.length, this.shape.targets),
      ...toldOfSkipped("promise", skippedPromises, promises.length, this.shape.promise),
    ];
  }

  /** The document as what the set itself is read from. */
  get whole(): ReadItem {
    return { found: this.top, feeds: this.shape.set };
  }

  /** Where a block is read from that there is one of; null where the shape or the document has none. */
  placeOf(block: string): ReadItem | null {
    const group = block === "team" || block === "demand" || block === "people" ? this.shape[block] : undefined;
    const [found] = group ? placesOf(this.top, group) : [];
    return group && found ? { found, feeds: group.feeds } : null;
  }

  /** The metrics of the targets, as the text names them. */
  get metrics(): readonly string[] {
    return this.targets.flatMap(node => {
      const name = entryOf(node as MappingNode, "metric")?.value;
      return name?.kind === "scalar" ? [name.text] : [];
    });
  }

  private block(group: Group | undefined): ReadBlock | null {
    const [found] = group ? placesOf(this.top, group) : [];
    const node = group && found ? this.item({ found, feeds: group.feeds }) : null;
    return node && node.entries.length > 0 ? node : null;
  }

  private each(groups: readonly Group[], read: (item: ReadItem) => Node | null): readonly Node[] {
    return groups.flatMap(({ at, feeds }) =>
      placesOf(this.top, { at, feeds }).flatMap(found => read({ found, feeds }) ?? []),
    );
  }

  private item({ found, feeds }: ReadItem): MappingNode {
    const made = new Branch();
    for (const [field, feed] of feeds) if (field !== "metric") this.feed(made, found, field, feed);
    return this.kept(made.node(found.node.range), { found, feeds });
  }

  private target({ found, feeds }: ReadItem): Node | null {
    const metric = this.feeding.value(found, feeds.get("metric"), "metric");
    if (!metric) {
      this.skipped.push(found);
      return null;
    }
    const made = new Branch();
    made.put(["metric"], metric.key, this.taken(metric, "metric"));
    this.feedAll(made, { found, feeds });
    return this.kept(made.node(found.node.range), { found, feeds });
  }

  private promisesIn(groups: readonly Group[]): readonly Entry[] {
    const made = new Map<string, Entry>();
    this.each(groups, item => {
      const entry = this.promise(item);
      if (entry && !made.has(entry.key.text)) made.set(entry.key.text, entry);
      return null;
    });
    return [...made.values()];
  }

  /** A promise where a bound is said, in words or not: one that is to be agreed on is none yet. */
  private promise(item: ReadItem): Entry | null {
    const { found, feeds } = item;
    const made = new Branch();
    this.feedAll(made, item, false);
    const value = made.node(found.node.range);
    if (!entryOf(value, "at_least") && !entryOf(value, "at_most")) return null;
    const metric = this.feeding.value(found, feeds.get("metric"), "metric");
    if (metric) return { key: scalar(metric.value.text.trim(), metric.value.range), value: this.kept(value, item) };
    if (!this.skipped.some(({ node }) => node === found.node)) this.skippedPromises.push(found);
    return null;
  }

  /** All fields but the metric, with the bounds that are said in words. */
  private feedAll(made: Branch, { found, feeds }: ReadItem, tellsOpen = true): void {
    const beside = this.besideIn(found, feeds);
    for (const [field, feed] of feeds) {
      if (field === "metric" || aboutFields.includes(field)) continue;
      const into = phraseFields[field];
      if (into) this.phrase(made, this.feeding.value(found, feed, field), into, { ...beside, tellsOpen });
      else if (boundFields.has(field)) this.bound(made, found, field, feed, { ...beside, tellsOpen });
      else this.feed(made, found, field, feed);
    }
  }

  private kept<N extends Node>(node: N, item: ReadItem): N {
    this.items.set(node, item);
    if (item.found.path.length > 0) this.origins.set(node, item.found.path);
    return node;
  }

  private besideIn(found: Found, feeds: Feeds): BesidePhrase & { readonly health: string | undefined } {
    const said = (field: string): string | undefined =>
      this.feeding.value(found, feeds.get(field), field)?.value.text.trim();
    return { unit: said("unit"), direction: said("direction") as Direction | undefined, health: said("health") };
  }

  private feed(made: Branch, found: Found, field: string, feed: Feed): void {
    if (mappingFields.has(field)) return this.mapping(made, found, field, feed);
    const values = this.feeding.values(found, feed, field);
    const [first] = values;
    if (!first) return;
    const place = field.split(".");
    const unit = feed.unit;
    if (listFields.has(field)) {
      const items = values.map(each => this.taken(each, field, unit));
      made.put(place, first.key, { kind: "sequence", items, flow: false, range: first.value.range });
    } else if (proseFields.has(field) && values.length > 1) {
      const said = values.map(({ value }) => value.text.trim()).join(" ");
      made.put(place, first.key, scalar(said, first.value.range));
    } else made.put(place, first.key, this.taken(first, field, unit));
  }

  private mapping(made: Branch, found: Found, field: string, feed: Feed): void {
    for (const { name, fed } of this.feeding.named(found, feed, field))
      made.put([...field.split("."), name.text], name.range, this.taken(fed, field));
  }

  /** A bound that is written as an amount, or in words all the same. */
  private bound(made: Branch, found: Found, field: string, feed: Feed, beside: BesideBound): void {
    const isBound = field === "at_least" || field === "at_most";
    const unit = feed.unit ?? beside.unit;
    const fed = isBound ? this.feeding.value(found, feed, field) : undefined;
    if (!fed) return this.feed(made, found, field, unit === undefined ? feed : { ...feed, unit });
    if (isAmount(fed.value.text)) made.put([field], fed.key, this.taken(fed, field, unit));
    else this.phrase(made, fed, [], { ...beside, unit, direction: field as Direction });
  }

  private phrase(made: Branch, fed: Fed | undefined, into: readonly string[], beside: BesideBound): void {
    if (!fed) return;
    const { range, text } = fed.value;
    const said = phraseBounds(text, beside);
    const path = fed.source.as === "value" ? fed.source.path : null;
    if ("bounds" in said) {
      for (const [key, value] of said.bounds) {
        const node = scalar(value, range);
        this.remember(node, path ? { as: "phrase", path, text, unit: beside.unit } : fed.source);
        made.put([...into, key], fed.key, node);
      }
    } else if ("open" in said && !beside.tellsOpen) return;
    else if ("open" in said) this.feeding.told.push({ kind: "open", range, text, health: beside.health ?? null });
    else this.feeding.told.push({ kind: "unread", range, text, path, ...said.unread });
  }

  /** A value as a node of the target set, whose source is remembered. */
  private taken({ value, source }: Fed, field: string, unit?: string): ScalarNode {
    const text = source.as === "value" ? withUnit(value.text, unit) : value.text;
    const asText = text !== value.text || (textFields.has(field) && typeof value.value !== "string");
    const node = asText ? scalar(text, value.range) : value;
    this.remember(node, source.as === "value" && text !== value.text ? { ...source, unit } : source);
    return node;
  }

  private remember(node: Node, source: Source): void {
    this.sources.set(node, source);
    if (source.path) this.origins.set(node, source.path);
  }

  /** Targets without ids of their own, which in a list only their names would tell apart. */
  private withIds(targets: readonly Node[]): readonly Node[] {
    const named = targets.flatMap(node => {
      const metric = entryOf(node as MappingNode, "metric")?.value;
      if (metric?.kind !== "scalar" || entryOf(node as MappingNode, "id")) return [];
      return [{ node: node as MappingNode, metric, name: metric.text, apart: this.apartBy(node, metric.text) }];
    });
    const ids = idsOf(named);
    const made = new Map<Node, Node>(
      named.map(({ node, metric: { range }, name }, index) => {
        if (ids[index] === name) return [node, node];
        const id = { key: scalar("id", range), value: scalar(ids[index]!, range) };
        return [node, this.kept({ ...node, entries: [...node.entries, id] }, this.items.get(node)!)];
      }),
    );
    return targets.map(node => made.get(node) ?? node);
  }

  /** What a target is for, else the keys on its way that the shape leaves open. */
  private apartBy(node: Node, name: string): readonly string[] {
    const scope = entryOf(node as MappingNode, "applies_to")?.value;
    if (scope?.kind === "sequence") return scope.items.flatMap(each => (each.kind === "scalar" ? [each.text] : []));
    const { path } = this.items.get(node)!.found;
    const said = new Set(this.shape.targets.flatMap(({ at }) => at.flatMap(({ steps }) => steps)));
    return path.flatMap(key => (typeof key === "string" && key !== name && !said.has(key) ? [key] : []));
  }
}

/** Of the places that have no name of a metric: how many of them there are, and where the first stand. */
function toldOfSkipped(
  of: "target" | "promise",
  skipped: readonly Found[],
  taken: number,
  groups: readonly Group[],
): readonly ToldOfShape[] {
  const [first, ...others] = skipped.slice(0, mostSkipped).map(({ node }) => firstOf(node));
  if (!first) return [];
  const feeds = groups.flatMap(({ feeds }) => feeds.get("metric")?.from.map(each => each.written) ?? []);
  const about = { count: skipped.length, among: skipped.length + taken, fields: [...new Set(feeds)] };
  return [{ kind: "skipped", of, range: first, others, ...about }];
}

/** The places of the first path that leads anywhere. */
export function placesOf(top: Found, { at }: Group): readonly Found[] {
  for (const route of at) {
    const found = follow(top, route);
    if (found.length > 0) return found;
  }
  return [];
}

/** An amount without words: those of a direction make it a phrase. */
function isAmount(text: string): boolean {
  return /^\s*(?:[€$£]\s*)?[-+]?(?:\d[\d.,]*|[.,]\d+)\s*(?:%|[\p{L}€$£]+\.?)?\s*$/u.test(text);
}
