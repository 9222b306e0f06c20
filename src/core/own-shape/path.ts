import { type Node, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";

/** One step of a path in a shape: a key, an index, or all that there are. */
export type Step = string | number | { readonly all: "keys" | "items" };

/** Something that a path leads to: what stands there, under which key, and where. */
export interface Found {
  readonly node: Node;
  readonly path: Path;
  readonly key: ScalarNode | null;
}

/** Most that one path finds, and most values that are looked at on its way. */
const mostFound = 1000;
const mostSeen = 100_000;
const longest = 200;

/** Reads `spec.indicators[*].target`: `*` is any key, `[*]` any item, and `.` alone the place itself. Null where it is no path. */
export function readSteps(text: string): readonly Step[] | null {
  if (text.length > longest) return null;
  if (text === ".") return [];
  const steps: Step[] = [];
  const next = /\[(\*|\d{1,6})\]|(\.?)([^.[\]\s](?:[^.[\]]*[^.[\]\s])?)/y;
  while (next.lastIndex < text.length) {
    const start = next.lastIndex;
    const [, item, dot, key] = next.exec(text) ?? [];
    if (item !== undefined) steps.push(item === "*" ? { all: "items" } : Number(item));
    else if (key !== undefined && (dot === ".") === start > 0) steps.push(key === "*" ? { all: "keys" } : key);
    else return null;
  }
  return steps.length > 0 ? steps : null;
}

/** All that a path leads to from a place, in the order of the text; only so many that a person could have meant them. */
export function follow(from: Found, steps: readonly Step[]): readonly Found[] {
  let seen = 0;
  const found: Found[] = [];
  const walk = (at: Found, depth: number): void => {
    if (found.length >= mostFound || ++seen > mostSeen) return;
    const step = steps[depth];
    if (step === undefined) {
      found.push(at);
      return;
    }
    for (const each of insideOf(at)) if (isMeant(each.path.at(-1), step)) walk(each, depth + 1);
  };
  walk(from, 0);
  return found;
}

function isMeant(name: string | number | undefined, step: Step): boolean {
  if (typeof step === "object") return (typeof name === "number") === (step.all === "items");
  return name === step;
}

function insideOf({ node, path }: Found): Found[] {
  const value = resolved(node);
  if (value.kind === "sequence")
    return value.items.map((item, index) => ({ node: item, path: [...path, index], key: null }));
  if (value.kind !== "mapping") return [];
  const inEffect = new Map(value.entries.map(entry => [entry.key.text, entry]));
  return [...inEffect.values()].map(({ key, value: node }) => ({ node, path: [...path, key.text], key }));
}
