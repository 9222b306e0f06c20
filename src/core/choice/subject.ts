import type { Sketch } from "../balance/stand";
import type { Facet } from "../metrics/metric";
import type { Target } from "../model/target-set";
import { nodeAt } from "../source/locate";
import { leadsElsewhere } from "../source/path";
import { plainValue } from "../source/plain";

/** What a proposal is about. */
export interface Subject {
  /** `set` for what concerns no single target, null for a metric that nobody knows. */
  readonly facet: Facet | "set" | null;
  /** Id of the target that it changes; null where it adds one, or changes none. */
  readonly target: string | null;
  /** Keys at the top of the document that it changes, or adds. */
  readonly keys: readonly string[];
}

/** What became another between two readings of a set: a target that was there, else one that is new, else a block of the file. */
export function subjectOf(before: Sketch, after: Sketch): Subject {
  const [was, is] = [targetsIn(before), targetsIn(after)];
  const keys = topKeys(before, after);
  const changed = [...was].find(([id, each]) => is.has(id) && is.get(id)!.text !== each.text);
  if (changed) return { facet: facetOf(changed[1].target), target: changed[0], keys };
  const added = [...is].find(([id]) => !was.has(id));
  if (added) return { facet: facetOf(added[1].target), target: null, keys };
  const facet = keys.includes("people") ? "employee" : keys.some(isOfPlanning) ? "organisation" : "set";
  return { facet, target: null, keys };
}

function isOfPlanning(key: string): boolean {
  return key === "team" || key === "demand" || key === "costs";
}

function facetOf({ metric }: Target): Facet | null {
  return metric?.facet ?? null;
}

interface Read {
  readonly target: Target;
  readonly text: string;
}

function targetsIn({ part, document }: Sketch): Map<string, Read> {
  const own = part.targets.filter(({ path }) => !leadsElsewhere(path));
  return new Map(own.map(target => [target.id, { target, text: textAt(document, target.path) }]));
}

function topKeys(before: Sketch, after: Sketch): string[] {
  return keysOf(after).filter(key => textAt(before.document, [key]) !== textAt(after.document, [key]));
}

function keysOf({ document: { root } }: Sketch): string[] {
  return root?.kind === "mapping" ? [...new Set(root.entries.map(({ key }) => key.text))] : [];
}

function textAt(document: Sketch["document"], path: Target["path"]): string {
  const node = nodeAt(document, path);
  return node ? JSON.stringify(plainValue(node)) : "";
}
