import type { Range } from "../finding";
import { oncePer } from "../once-per";
import type { MappingNode, Node } from "./node";

/** A formula that YAML ended at its first comma, `sum(a, b) / c` between braces: what stands behind the comma is keys to YAML. */
export interface CutFormula {
  /** Of all of it, as its writer meant it. */
  readonly range: Range;
  /** The keys that YAML made of the rest. */
  readonly rest: readonly string[];
}

/** By the value of `formula` in a mapping between braces, where its parentheses close only in keys with nothing behind them. */
export const formulaCutIn = oncePer((mapping: MappingNode): CutFormula | null => {
  const first = mapping.flow ? mapping.entries.findIndex(({ key }) => key.text === "formula") : -1;
  const value = mapping.entries[first]?.value;
  if (value?.kind !== "scalar" || value.quoted) return null;
  const rest: string[] = [];
  let open = opened(value.text);
  for (const { key, value: behind } of mapping.entries.slice(first + 1)) {
    if (open <= 0 || key.quoted || !isNothing(behind)) return null;
    rest.push(key.text);
    open += opened(key.text);
    if (open === 0) return { range: { start: value.range.start, end: key.range.end }, rest };
  }
  return null;
});

/** How many more parentheses a text opens than it closes. */
function opened(text: string): number {
  return text.split("(").length - text.split(")").length;
}

function isNothing(value: Node): boolean {
  return value.kind === "scalar" && value.value === null && value.range.start === value.range.end;
}
