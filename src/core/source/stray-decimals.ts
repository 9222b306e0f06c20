import { oncePer } from "../once-per";
import type { Entry, MappingNode, Node, ScalarNode } from "./node";

/**
 * What a comma between braces cut off from a number: `5` in `{ at_least: 7,5 }`, or `5 min` in `{ at_most: 7,5 min }`, for YAML a key with
 * nothing behind it. Undefined where nothing was.
 *
 * @param node as it stands in the mapping
 */
export function strayDecimals(mapping: MappingNode, node: Node, scalar: ScalarNode): Entry | undefined {
  if (!mapping.flow || scalar.quoted || !/\d$/.test(scalar.text)) return undefined;
  const next = followersIn(mapping).get(node);
  return next && isStrayDecimals(next, scalar) ? next : undefined;
}

/** The value that a key was cut off from, where the key is but the decimals of it. */
export function cutOffFrom(mapping: MappingNode, key: string): Node | undefined {
  const at = mapping.entries.findIndex(entry => entry.key.text === key);
  const before = mapping.entries[at - 1]?.value;
  const isCut = before?.kind === "scalar" && strayDecimals(mapping, before, before) === mapping.entries[at];
  return isCut ? before : undefined;
}

/** By the value of each entry of a mapping the entry behind it. */
const followersIn = oncePer(
  ({ entries }: MappingNode): ReadonlyMap<Node, Entry | undefined> =>
    new Map(entries.map(({ value }, index) => [value, entries[index + 1]])),
);

/** Whether nothing but a comma stands between a number and a key of digits without a value. */
function isStrayDecimals({ value, key }: Entry, before: ScalarNode): boolean {
  const nothing = value.kind === "scalar" && value.value === null && value.range.start === value.range.end;
  return nothing && !key.quoted && /^\d+(\s*\p{L}+|%)?$/u.test(key.text) && key.range.start === before.range.end + 1;
}
