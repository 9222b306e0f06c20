import { oncePer } from "../once-per";
import { type Node, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";

/** One step of a path in a shape: a key, an index, all that there are, or `**`: the place itself and whatever lies in it. */
export type Step = string | number | { readonly all: "keys" | "items" | "depth" };

/** A path in a shape, from a place to others. */
export interface Route {
  /** Steps of the path that led to the place, taken back; null for the way from the top of the document. */
  readonly up: number | null;
  readonly steps: readonly Step[];
  /** Whether the keys are meant that the places stand under. */
  readonly toKey: boolean;
  /** As it is written. */
  readonly written: string;
}

/** Something that a path leads to: what stands there, under which key, where, and one step before it. */
export interface Found {
  readonly node: Node;
  readonly path: Path;
  readonly key: ScalarNode | null;
  readonly before: Found | null;
}

/** Most that one path finds, and most values that are looked at on its way. */
const mostFound = 1000;
const mostSeen = 100_000;
const longest = 200;
/** Deeper than this nobody keeps targets. */
const deepest = 20;

export function topOf(root: Node): Found {
  return { node: root, path: [], key: null, before: null };
}

/**
 * Reads `spec.indicators[*].target`: `*` is any key, `[*]` any item, `**` any depth, and `.` alone the place itself. `$up` takes back one step
 * of the way to the place, `$document` starts at the top, and `$key` at the end is the key that stands there. Null where it is no path.
 */
export function readRoute(text: string): Route | null {
  if (text.length > longest) return null;
  if (text === ".") return { up: 0, steps: [], toKey: false, written: text };
  const start = /^(?:\$document|\$up(?:\.\$up)*)(?=[.[]|$)/.exec(text)?.[0] ?? "";
  const end = /(?:^|\.)\$key$/.exec(text.slice(start.length))?.[0] ?? "";
  const middle = text.slice(start.length, text.length - end.length);
  if (start + middle + end === "") return null;
  const steps = readSteps(start === "" ? middle : middle.replace(/^\.(?!$)/, ""));
  if (!steps) return null;
  const up = start === "$document" ? null : start === "" ? 0 : start.split(".").length;
  return { up, steps, toKey: end !== "", written: text };
}

function readSteps(text: string): readonly Step[] | null {
  const steps: Step[] = [];
  const next = /\[(\*|\d{1,6})\]|(\.?)([^.[\]\s$](?:[^.[\]]*[^.[\]\s])?)/y;
  while (next.lastIndex < text.length) {
    const start = next.lastIndex;
    const [, item, dot, key] = next.exec(text) ?? [];
    if (item !== undefined) steps.push(item === "*" ? { all: "items" } : Number(item));
    else if (key !== undefined && (dot === ".") === start > 0) steps.push(stepOf(key));
    else return null;
  }
  return steps;
}

function stepOf(key: string): Step {
  return key === "*" ? { all: "keys" } : key === "**" ? { all: "depth" } : key;
}

/** All that a path leads to from a place, in the order of the text; only so many that a person could have meant them. */
export function follow(from: Found, route: Route): readonly Found[] {
  let seen = 0;
  const found: Found[] = [];
  const walk = (at: Found, depth: number): void => {
    if (found.length >= mostFound || ++seen > mostSeen) return;
    const step = route.steps[depth];
    if (step === undefined) {
      found.push(at);
      return;
    }
    if (isDepth(step)) {
      walk(at, depth + 1);
      if (at.path.length < deepest) for (const each of insideOf(at)) walk(each, depth);
      return;
    }
    for (const each of insideOf(at)) if (isMeant(each.path.at(-1), step)) walk(each, depth + 1);
  };
  const start = startOf(from, route);
  const [first, second] = route.steps;
  if (start && !start.before && first !== undefined && isDepth(first) && typeof second === "string")
    for (const each of byKeyIn(start).get(second) ?? []) walk(each, 2);
  else if (start) walk(start, 0);
  return route.toKey ? found.filter(({ key }) => key !== null) : found;
}

/** All that stands in a document by its key, in the order of the text: many paths begin with any depth and a key. */
const byKeyIn = oncePer((top: Found): ReadonlyMap<string, readonly Found[]> => {
  const index = new Map<string, Found[]>();
  let seen = 0;
  const walk = (at: Found): void => {
    if (at.path.length >= deepest) return;
    for (const each of insideOf(at)) {
      if (++seen > mostSeen) return;
      const key = each.path.at(-1)!;
      const known = typeof key === "string" ? index.get(key) : undefined;
      if (known) known.push(each);
      else if (typeof key === "string") index.set(key, [each]);
      walk(each);
    }
  };
  walk(top);
  return index;
});

function startOf(from: Found, { up }: Route): Found | null {
  let at: Found | null = from;
  for (let left = up ?? Number.POSITIVE_INFINITY; at && left > 0; left--) {
    if (up === null && !at.before) return at;
    at = at.before;
  }
  return at;
}

function isDepth(step: Step): boolean {
  return typeof step === "object" && step.all === "depth";
}

function isMeant(name: string | number | undefined, step: Step): boolean {
  if (typeof step === "object") return (typeof name === "number") === (step.all === "items");
  return name === step;
}

function insideOf(before: Found): Found[] {
  const { node, path } = before;
  const value = resolved(node);
  if (value.kind === "sequence")
    return value.items.map((item, index) => ({ node: item, path: [...path, index], key: null, before }));
  if (value.kind !== "mapping") return [];
  const inEffect = new Map(value.entries.map(entry => [entry.key.text, entry]));
  return [...inEffect.values()].map(({ key, value: node }) => ({ node, path: [...path, key.text], key, before }));
}

/** The path that a route leads to and nothing else, in the document; null where it may lead to several places, or to a key. */
export function pathOf(from: Found, route: Route): Path | null {
  const start = startOf(from, route);
  if (!start || route.toKey || route.steps.some(step => typeof step === "object")) return null;
  return [...start.path, ...(route.steps as Path)];
}
