import type { Step } from "./path";

/** What a shape can feed of a target. `target` is a phrase that says the bounds in words; the others are keys of the format. */
export const targetFields = [
  "metric",
  "id",
  "target",
  "at_least",
  "at_most",
  "within",
  "scale",
  "level",
  "stakes",
  "weight",
  "baseline",
  "owner",
  "review_by",
  "rationale",
  "formula",
] as const;
export type TargetField = (typeof targetFields)[number];

/** Where a field comes from: a place from the target, the key that the target stands under, or what is always so. */
export type Feed =
  | {
      readonly from: readonly Step[] | "key";
      /** `from` as it is written. */
      readonly written: string;
      /** What the user's words mean in ours; a word that is not among them feeds nothing. */
      readonly words?: ReadonlyMap<string, string>;
    }
  | { readonly is: string };

/** How files that somebody has already are read as target files. */
export interface OwnShape {
  readonly targets: {
    readonly at: readonly Step[];
    /** `at` as it is written. */
    readonly written: string;
    readonly fields: ReadonlyMap<TargetField, Feed>;
  };
}
