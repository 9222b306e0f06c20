import type { PhraseUnit } from "./units";
import type { Way } from "./vocabulary";

/**
 * What a phrase asks. Shares on 0..1, times in seconds; bounds are inclusive. `tbd`: the value is not filled in yet; `none`: there is no bound
 * to read.
 */
export type Reading =
  | Bounded
  | { readonly kind: "tbd" }
  | {
      readonly kind: "none";
      /** An amount alone: a direction is all that is missing. */
      readonly nearest?: { readonly value: number; readonly unit: PhraseUnit };
      /** How far from a level that stands elsewhere: `5% better than last year`. */
      readonly relative?: Relative;
    };

/** A distance from a level that is not stated, and which way. */
export interface Relative {
  readonly value: number;
  readonly unit: PhraseUnit;
  readonly way: Way;
  /** `at most 5% above budget`: no further than that. */
  readonly isMost?: true;
}

export interface Bounded {
  readonly kind: "bound";
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit: PhraseUnit;
  /** Beside a share: the time in which it is reached, in seconds or days of work. */
  readonly within?: { readonly value: number; readonly unit: "s" | "business_day" };
}

/** A bound that stands in a phrase. */
export interface Bound {
  readonly low?: number;
  readonly high?: number;
  readonly unit: PhraseUnit;
  /** How one of the unit as it is written counts. */
  readonly size?: number;
  /** Seconds in which a share is reached. */
  readonly time?: number;
  /** By `within`: beside a share it is its time. */
  readonly isWithin?: boolean;
  /** Without a direction. */
  readonly isBare?: boolean;
  /** Index of its first node, and the one behind it. */
  readonly start: number;
  readonly end: number;
}
