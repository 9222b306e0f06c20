import type { Path } from "../source/path";

/**
 * What the schemas ask for at a place, as ids that the words folder says in English and Dutch. They stand in the
 * schemas as `x-expects` where the JSON type says too little.
 */
export const expectations = [
  "bounds", // a mapping with at_least or at_most, as in a promise
  "class", // a mapping that describes a class of the mix
  "configurations", // a preset or a path, or a list of these
  "count",
  "date",
  "duration",
  "factor", // a share of something that is drawn out
  "list",
  "mapping",
  "mapping-or-none", // a mapping, or the word none
  "metric", // a mapping that describes a metric of one's own
  "metrics", // a mapping of these by name
  "money",
  "names", // all, or a list of classes and tones
  "number",
  "override", // a mapping of files and the rules for them
  "overrides", // a list of these
  "path",
  "pattern", // of files, as in a .gitignore
  "patterns", // a list of these
  "period", // week, month, quarter, year, or a duration
  "quantity",
  "rule", // the id of one
  "rule-ids",
  "rules", // rules by id with what is said of them
  "scale",
  "share",
  "target", // a mapping that describes a target
  "targets", // a mapping or a list of targets
  "text",
  "unit",
  "version-1",
  "yes-or-no",
] as const;

export type Expectation = (typeof expectations)[number];

/** One of a few words; `nearest` are those the writer may have meant, the likeliest first, at most 2. */
export interface OneOf {
  readonly oneOf: readonly string[];
  readonly nearest: readonly string[];
}

export type Expected = Expectation | OneOf;

/** What stands at a place. `text` is a scalar's value, shortened; empty for lists, mappings and nothing. */
export interface Found {
  readonly kind: "text" | "number" | "yes-or-no" | "list" | "mapping" | "nothing";
  readonly text: string;
}

/** A place where a document does not have the shape of its schema. Plain data. */
export type ShapeProblem =
  /** `path` is the mapping's; `nearest` are keys still free in it, the likeliest first, at most 2. */
  | {
      readonly kind: "unknown-key";
      readonly path: Path;
      readonly key: string;
      readonly nearest: readonly string[];
      readonly known: readonly string[];
    }
  /** `misspelt` is the unknown key that was most likely meant for `key`; it is then no problem of its own. */
  | { readonly kind: "missing-key"; readonly path: Path; readonly key: string; readonly misspelt: string | null }
  | { readonly kind: "wrong-type"; readonly path: Path; readonly expected: Expected; readonly found: Found }
  /** `targets` is there, with nothing in it yet. */
  | { readonly kind: "no-targets"; readonly path: Path }
  /** The last one of a list that was cut off: there are more problems than are told. */
  | { readonly kind: "too-many"; readonly path: Path };
