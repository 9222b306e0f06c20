import { dotted, type Path } from "../source/path";
import type { Plain } from "../source/plain";
import { type Block, blocks, setFields } from "./fields";
import type { Feed, Feeds, Group, OwnShape } from "./own-shape";
import { type Route, readRoute } from "./path";
import { type ReadyName, readyShapes } from "./ready";

/** What is wrong with a shape, and where in it. */
export type ShapeTrouble =
  /** A text that is no path. */
  | { readonly kind: "path"; readonly path: Path; readonly text: string }
  /** Says neither where a field comes from nor what it is. */
  | { readonly kind: "feed-empty"; readonly path: Path }
  /** A place of targets or promises without what names their metric. */
  | { readonly kind: "metric-unfed"; readonly path: Path }
  /** Says nothing of where something is. */
  | { readonly kind: "shape-empty"; readonly path: Path };

type Mapping = { readonly [key: string]: Plain };

/**
 * Reads a shape as configurations have it, without its files: `{ as: performance-indicators, targets: { metric: title } }`. What is
 * written beside a ready shape comes before what that says. Never throws: what cannot be read is told and left out, and null is what
 * reads nothing at all.
 */
export function readShape(written: Plain, tell: (trouble: ShapeTrouble) => void = () => {}): OwnShape | null {
  if (!isMapping(written)) return null;
  const ready = isReady(written.as) ? readyShapes[written.as] : {};
  const reader = new Reader(tell);
  const own = { set: reader.feeds(written, setFields, []), ...reader.groupsOf(written) };
  const given = { set: silent.feeds(ready, setFields, []), ...silent.groupsOf(ready) };
  const read: OwnShape = {
    set: new Map([...given.set, ...own.set]),
    ...one("team", own.team, given.team),
    ...one("demand", own.demand, given.demand),
    ...one("people", own.people, given.people),
    mix: several(own.mix, given.mix),
    targets: several(own.targets, given.targets).filter(({ feeds }) => feeds.has("metric")),
    promise: [],
    written: Object.fromEntries(Object.entries(written).filter(([key]) => key !== "files")),
  };
  const shape: OwnShape = { ...read, promise: promisesOf(own.promise, read.targets) };
  for (const name of ["targets", "promise"] as const)
    for (const [index, { at, says }] of own[name].entries()) {
      const isFed = says.includes("metric") || shape[name].some(group => group.at === at);
      if (at && !isFed) reader.tell({ kind: "metric-unfed", path: placeOf(written, name, index) });
    }
  const isSaid = [shape.mix, shape.targets, shape.promise].some(each => each.length > 0);
  const isEmpty = !(shape.team || shape.demand || shape.people || isSaid);
  if (!isEmpty) return shape;
  if (!reader.hasTold) tell({ kind: "shape-empty", path: [] });
  return null;
}

/** As it is read, before it is known whether it says where it is. */
interface Draft {
  readonly at: readonly Route[] | null;
  readonly feeds: Feeds;
  /** Keys that stand there, readable or not. */
  readonly says: readonly string[];
}

class Reader {
  hasTold = false;

  constructor(private readonly report: (trouble: ShapeTrouble) => void) {}

  groupsOf(written: Mapping): Readonly<Record<Block, readonly Draft[]>> {
    const names = Object.keys(blocks) as Block[];
    return Object.fromEntries(names.map(name => [name, this.drafts(written[name], name)])) as Record<Block, Draft[]>;
  }

  feeds(written: Mapping, fields: readonly string[], path: Path): Feeds {
    const feeds = new Map<string, Feed>();
    for (const field of fields) {
      const feed = Object.hasOwn(written, field) ? this.feed(written[field]!, [...path, field]) : null;
      if (feed) feeds.set(field, feed);
    }
    return feeds;
  }

  private drafts(written: Plain | undefined, name: Block): readonly Draft[] {
    if (Array.isArray(written)) return written.map((each, index) => this.draft(each, name, [name, index]));
    return isMapping(written) ? [this.draft(written, name, [name])] : [];
  }

  private draft(written: Plain, name: Block, path: Path): Draft {
    if (!isMapping(written)) return { at: null, feeds: new Map(), says: [] };
    const at = written.at === undefined ? null : this.routes(written.at, [...path, "at"]);
    return { at, feeds: this.feeds(written, blocks[name], path), says: Object.keys(written) };
  }

  private feed(written: Plain, path: Path): Feed | null {
    if (!isMapping(written)) {
      const from = this.routes(written, path);
      return from && { from };
    }
    const from = written.from === undefined ? [] : this.routes(written.from, [...path, "from"]);
    if (!from) return null;
    const is = textOf(written.is);
    const join = written.join === undefined ? undefined : this.join(written.join, written.with, [...path, "join"]);
    if (join === null) return null;
    if (from.length === 0 && !join && is === undefined) return this.tell({ kind: "feed-empty", path });
    const unit = textOf(written.unit);
    return {
      from,
      ...(join ? { join } : {}),
      ...(isMapping(written.words) ? { words: wordsOf(written.words) } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(is === undefined ? {} : { is }),
    };
  }

  private join(written: Plain, between: Plain | undefined, path: Path): Feed["join"] | null {
    const listed = Array.isArray(written) ? written : [written];
    const parts = listed.map((each, index) => this.routes(each, [...path, index]));
    return parts.some(part => part === null)
      ? null
      : { parts: parts as (readonly Route[])[], with: textOf(between) ?? " " };
  }

  private routes(written: Plain, path: Path): readonly Route[] | null {
    if (Array.isArray(written)) {
      const all = written.map((each, index) => this.route(each, [...path, index]));
      return all.some(route => route === null) ? null : (all as Route[]);
    }
    const route = this.route(written, path);
    return route && [route];
  }

  private route(written: Plain, path: Path): Route | null {
    const text = textOf(written);
    if (text === undefined) return null;
    return readRoute(text) ?? this.tell({ kind: "path", path, text });
  }

  tell(trouble: ShapeTrouble): null {
    this.hasTold = true;
    this.report(trouble);
    return null;
  }
}

function placeOf(written: Mapping, name: Block, index: number): Path {
  return Array.isArray(written[name]) ? [name, index] : [name];
}

const silent = new Reader(({ kind, path }) => {
  throw new Error(`a ready shape has trouble at ${dotted(path)}: ${kind}`);
});

const atTop: readonly Route[] = [readRoute(".")!];

/** Blocks that there is one of in a document; without a place they are read from its top. */
function one(name: "team" | "demand" | "people", own: readonly Draft[], given: readonly Draft[]) {
  const [[mine], [ready]] = [own, given];
  if (!mine && !ready) return {};
  const feeds = new Map([...(ready?.feeds ?? []), ...(mine?.feeds ?? [])]);
  return feeds.size === 0 ? {} : { [name]: { at: mine?.at ?? ready?.at ?? atTop, feeds } };
}

/**
 * What is said of one group without its place holds for all that a ready shape has; groups with a place come instead of them. Of a
 * target its metric has to be said, of a class nothing: that has its place for a name.
 */
function several(own: readonly Draft[], given: readonly Draft[]): readonly Group[] {
  const placed = own.filter((each): each is Draft & Group => each.at !== null);
  const everywhere = own.filter(each => each.at === null).flatMap(({ feeds }) => [...feeds]);
  const base = placed.length > 0 ? placed : given.filter((each): each is Draft & Group => each.at !== null);
  const like = placed.length > 0 && given[0] ? [...given[0].feeds] : [];
  return base.map(({ at, feeds }) => ({ at, feeds: new Map([...like, ...feeds, ...everywhere]) }));
}

/** Promises with a place of their own; those without one stand where the targets do, and are on the metric of each. */
function promisesOf(own: readonly Draft[], targets: readonly Group[]): readonly Group[] {
  return own.flatMap(({ at, feeds }) => {
    if (at) return feeds.has("metric") ? [{ at, feeds }] : [];
    return targets.map(target => {
      const shared = [...target.feeds].filter(([field]) => field === "metric" || field === "scale" || field === "unit");
      return { at: target.at, feeds: new Map([...shared, ...feeds]) };
    });
  });
}

function isReady(name: Plain | undefined): name is ReadyName {
  return typeof name === "string" && Object.hasOwn(readyShapes, name);
}

function isMapping(plain: Plain | undefined): plain is Mapping {
  return typeof plain === "object" && plain !== null && !Array.isArray(plain);
}

function textOf(plain: Plain | undefined): string | undefined {
  if (typeof plain === "string") return plain;
  return typeof plain === "number" || typeof plain === "boolean" ? String(plain) : undefined;
}

function wordsOf(written: Mapping): ReadonlyMap<string, string | null> {
  return new Map(
    Object.entries(written).flatMap(([word, ours]) => {
      const text = ours === null ? null : textOf(ours);
      return text === undefined ? [] : [[word, text] as const];
    }),
  );
}
