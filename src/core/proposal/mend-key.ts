import { summed } from "../model/conceivable";
import { readQuantity } from "../model/quantity";
import type { TargetSet } from "../model/target-set";
import type { ShapeProblem } from "../shape/problem";
import type { Change } from "../source/change";
import { nodeAt } from "../source/locate";
import { type LocatedDocument, resolved } from "../source/node";
import type { Path } from "../source/path";
import { message } from "../words/message";
import { type Bound, boundsMeant, fits } from "./bounds";
import { metricAt } from "./mend-value";
import type { Offer } from "./offer";
import { plainOf } from "./write";

export type UnknownKey = Extract<ShapeProblem, { readonly kind: "unknown-key" }>;

/** Gives an unknown key the name of each key it may have been meant for; the likeliest is the fix. */
export function renameKey(path: Path, names: readonly string[]): Offer[] {
  return names.map((key, index) => ({
    title: message("offer/rename-key", { key }),
    kind: index === 0 ? "fix" : "suggestion",
    changes: [{ do: "rename", path, key }],
  }));
}

/** What an unknown key of a target says in the format's own words: `target: <= 300 s` says `at_most: 300 s`. */
export interface MeantBound {
  readonly bounds: readonly Bound[];
  /** The value as it is to be written; null where it may stay as it is. */
  readonly value: string | null;
  readonly within: string | null;
  /** Set where the value is more than one value, `minimaal een 8`: the words that stand there. */
  readonly phrase?: string;
}

/** The bound that an unknown key stands for; null where it is none, has no plain value, or that bound is there already. */
export function boundMeant(
  set: TargetSet,
  document: LocatedDocument,
  { path, key, known }: UnknownKey,
): MeantBound | null {
  if (!known.includes("at_least")) return null;
  const metric = metricAt(set, path);
  const words = boundsMeant(key, metric);
  const node = nodeAt(document, [...path, key]);
  const scalar = node && resolved(node);
  if (!words || scalar?.kind !== "scalar" || scalar.value === null) return null;
  const { trouble } = readQuantity(scalar.text, metric?.unit ?? "any", summed);
  const meant: MeantBound =
    trouble?.kind === "comparison"
      ? { bounds: [trouble.bound], value: trouble.rest, within: null }
      : trouble?.kind === "share-within"
        ? { bounds: ["at_least"], value: trouble.share, within: trouble.within }
        : {
            bounds: words,
            value: null,
            within: null,
            ...(trouble?.kind === "unreadable" ? { phrase: scalar.text } : {}),
          };
  const bounds = meant.bounds.filter(bound => !nodeAt(document, [...path, bound]) && fits(bound, metric));
  return bounds.length > 0 ? { ...meant, bounds } : null;
}

/** Writes an unknown key as the bound it stands for; where that can be either, each is a suggestion. */
export function writeBound({ path, key }: UnknownKey, { bounds, value, within }: MeantBound): Offer[] {
  const at = [...path, key];
  return bounds.map(bound => {
    const changes: Change[] = [{ do: "rename", path: at, key: bound }];
    if (value !== null) changes.push({ do: "set", path: at, value: plainOf(value) });
    if (within !== null) changes.push({ do: "set", path: [...path, "within"], value: within, after: key });
    return {
      title:
        value === null
          ? message("offer/rename-key", { key: bound })
          : message("offer/write-entry", { key: bound, text: value }),
      kind: bounds.length === 1 ? "fix" : "suggestion",
      changes,
    };
  });
}
