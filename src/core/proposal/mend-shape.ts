import { findMetric } from "../metrics/lookup";
import type { TargetSet } from "../model/target-set";
import type { ShapeProblem } from "../shape/problem";
import { nodeAt } from "../source/locate";
import { type LocatedDocument, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";
import type { Plain } from "../source/plain";
import { message } from "../words/message";
import { type BoundKeys, boundsIn } from "./bounds";
import { metricAt } from "./mend-value";
import type { Offer } from "./offer";

export type WrongType = Extract<ShapeProblem, { readonly kind: "wrong-type" }>;

/** More readings of one value than these are no help. */
const mostReadings = 4;

const yes = new Set("yes y on ja aan waar".split(" "));
const no = new Set("no n off nee uit onwaar".split(" "));

/** What mends a value of the wrong type; nothing where it is not clear what its writer meant. */
export function mendShape(set: TargetSet, document: LocatedDocument, { path, expected, found }: WrongType): Offer[] {
  if (typeof expected !== "string") return expected.nearest.flatMap((word, index) => write(path, word, index === 0));
  if (expected === "version-1") return write(path, 1, /^v?1(\.0+)?$/i.test(found.text));
  const scalar = scalarAt(document, path);
  if (!scalar) return [];
  switch (expected) {
    case "target":
    case "bounds":
      return writeTarget(set, path, scalar);
    case "class":
      return found.kind === "text" ? write(path, { class: scalar.text }, true) : [];
    case "text":
      return writeQuoted(path, scalar.text);
    case "list":
      return write(
        path,
        scalar.text.split(",").map(item => item.trim()),
        true,
      );
    case "yes-or-no":
      return yesOrNo(path, scalar.text.toLowerCase());
    default:
      return [];
  }
}

function scalarAt(document: LocatedDocument, path: Path): ScalarNode | undefined {
  const node = nodeAt(document, path);
  const value = node && resolved(node);
  return value?.kind === "scalar" && value.value !== null && value.text !== "" ? value : undefined;
}

/** `aht: 300 s` gets the bound that its metric takes, `- aht` in a list becomes a target on that metric. */
function writeTarget(set: TargetSet, path: Path, { text }: ScalarNode): Offer[] {
  if (typeof path.at(-1) === "number") return findMetric(text) ? write(path, { metric: text }, true) : [];
  const readings = readingsOf(set, path, text);
  return readings.flatMap(keys => write(path, keys, readings.length === 1));
}

/** What a value that stands alone can mean as a target, ready to be written in its place. */
export function bareReadings(set: TargetSet, document: LocatedDocument, path: Path): string[] {
  const scalar = scalarAt(document, path);
  return scalar ? readingsOf(set, path, scalar.text).map(asText) : [];
}

function readingsOf(set: TargetSet, path: Path, text: string): BoundKeys[] {
  return boundsIn(text, metricAt(set, path)).slice(0, mostReadings);
}

function yesOrNo(path: Path, word: string): Offer[] {
  if (yes.has(word)) return write(path, true, true);
  return no.has(word) ? write(path, false, true) : [];
}

/** As text, what YAML reads as a number or as yes or no. */
function writeQuoted(path: Path, value: string): Offer[] {
  return [
    { title: message("offer/write", { text: `"${value}"` }), kind: "fix", changes: [{ do: "set", path, value }] },
  ];
}

function write(path: Path, value: Plain, certain: boolean): Offer[] {
  return [
    {
      title: message("offer/write", { text: asText(value) }),
      kind: certain ? "fix" : "suggestion",
      changes: [{ do: "set", path, value }],
    },
  ];
}

/** How a title shows a value; how it is written is for the text around it to decide. */
function asText(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(asText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${asText(each)}`)
    .join(", ")} }`;
}
