import { units } from "../phrases/units";
import type { Change } from "../source/change";
import { entryOf, type Node, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";
import type { Plain } from "../source/plain";
import { amountOf, decimalComma } from "./rephrase";

/** The user's word for one of the format's; undefined where none means it. */
export function wordFor(words: ReadonlyMap<string, string | null>, value: Plain): Plain | undefined {
  const found = [...words].find(([word, ours]) => word !== "*" && ours === String(value));
  const word = found?.[0];
  return word !== undefined && /^\d+$/.test(word) ? Number(word) : word;
}

/**
 * A value as the text writes such: without the unit that its numbers lack there, and a share as a fraction where it is one.
 *
 * @param node what it takes the place of; null where there is nothing yet
 */
export function asWritten(
  node: ScalarNode | null,
  { text, unit }: { readonly text?: string; readonly unit?: string | undefined },
  value: Plain,
): Plain {
  const hasComma = text !== undefined && decimalComma.test(text);
  const asNumber = (number: number): Plain =>
    hasComma && !Number.isInteger(number) ? String(number).replace(".", ",") : number;
  if (typeof value === "number") return asNumber(value);
  if (typeof value !== "string") return value;
  const amount = amountOf(value);
  const measure = unit === undefined ? undefined : units.get(unit.trim().toLowerCase());
  if (amount && measure?.unit === amount.unit) return asNumber(rounded(amount.value / measure.size));
  const isFraction = text !== undefined && /^(?:0?[.,]\d+|[01](?:[.,]0+)?)$/.test(text.trim());
  if (amount?.unit === "share" && isFraction && typeof node?.value === "number") return rounded(amount.value);
  return value;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A change of one value, in the quotes that it stands in. */
export function quotedAlike(
  text: string,
  root: Node,
  { path, value }: { readonly path: Path; readonly value: Plain },
): Change {
  const node = typeof value === "string" && !/[\n\r\\]/.test(value) ? ownNode(root, path) : undefined;
  if (node?.kind !== "scalar" || typeof node.value !== "string" || !node.quoted) return { do: "set", path, value };
  const isSingle = text[node.range.start] === "'";
  return {
    do: "replace",
    range: node.range,
    text: isSingle ? `'${String(value).replaceAll("'", "''")}'` : JSON.stringify(value),
  };
}

/** The value at a path that leads through no alias and no merge key. */
function ownNode(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.kind === "sequence") node = node.items[Number(step)];
    else if (node?.kind === "mapping") {
      const entry = entryOf(node, String(step));
      node = entry?.merged ? undefined : entry?.value;
    } else return undefined;
  }
  return node;
}
