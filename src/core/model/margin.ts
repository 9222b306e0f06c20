import { meanHalfWidth, shareHalfWidth } from "../statistics/intervals";
import { isOnScale, scaleLength, scaleOf } from "./satisfaction";
import type { Target } from "./target-set";

/** What a sample is of: answers of customers or employees, or contacts that somebody listens to. */
export type Sampled = "answers" | "contacts";

/** How far off a sampled result may be by chance alone. */
export interface Margin {
  /** Half the width of the 95% interval, in the terms of the target: 0.08 of a share, 0.3 of a mark. */
  readonly halfWidth: number;
  readonly unit: "share" | "number";
  /** Answers or contacts per period that it rests on. */
  readonly size: number;
  readonly of: Sampled;
  /** Standard deviation of single answers, as declared or assumed; null for a share, which needs none. */
  readonly deviation: { readonly amount: number; readonly assumed: boolean } | null;
}

/** Assumed where the sample does not say: a judgment, 2.25 on 1-10 and 1 on 1-5. */
const assumedDeviation = 0.25;

/** Beyond this many answers nothing is asked in a survey. */
const mostAnswers = 1_000_000;

/**
 * The 95% half-width that a target has at its declared sample size: Wilson's at its bound for a share, Student's t for a mean,
 * with the declared `sd` or else a quarter of the scale's length. Null where no size is declared, where the value is neither a
 * share nor a mark of its scale, or where nothing tells how marks spread. Says nothing of who is asked.
 *
 * Where all employees are asked their number is finite, and those who answered leave only the others to chance.
 *
 * @param size answers per period, in place of the declared size
 */
export function marginOf(target: Target, size = target.measured?.sample?.size?.value.amount ?? 0): Margin | null {
  const value = (target.atLeast ?? target.atMost ?? target.baseline)?.value;
  const spread = unansweredPart(target);
  if (!value || size < 2 || spread === null) return null;
  const { metric, measured } = target;
  const sd = measured?.sample?.sd?.value;
  const of = sampledFor(target);
  if (value.unit === "share") {
    if (!isOnScale(target, value)) return null;
    if (sd?.unit !== "share") {
      return { halfWidth: spread * shareHalfWidth(value.amount, size), unit: "share", size, of, deviation: null };
    }
  } else if (value.unit !== "number" || metric?.unit !== "score") return null;
  if (scaleOf(target) && !isOnScale(target, value)) return null;
  const length = scaleLength(target, value);
  const declared = sd?.unit === value.unit && sd.amount > 0 ? sd.amount : null;
  const amount = declared ?? (length === null ? null : length * assumedDeviation);
  if (amount === null) return null;
  const halfWidth = Math.min(spread * meanHalfWidth(amount, size), length ?? Number.POSITIVE_INFINITY);
  return { halfWidth, unit: value.unit, size, of, deviation: { amount, assumed: declared === null } };
}

function sampledFor({ metric, measured }: Target): Sampled {
  const by = measured?.by?.value ?? (metric?.id === "conversation_quality" ? "monitoring" : "survey");
  return by === "monitoring" ? "contacts" : "answers";
}

/** The fewest answers per period at which the margin of a target is no wider than `distance`; null where a million are not enough. */
export function answersNeeded(target: Target, distance: number): number | null {
  const isEnough = (size: number): boolean =>
    (marginOf(target, size)?.halfWidth ?? Number.POSITIVE_INFINITY) <= distance;
  if (!isEnough(mostAnswers)) return null;
  let [tooFew, enough] = [1, mostAnswers];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** What the finite number of employees makes of the margin, 0..1: null where all are asked and it is not said how many answer. */
export function unansweredPart({ metric, measured }: Target): number | null {
  if (metric?.facet !== "employee" || measured?.sample?.method?.value !== "all") return 1;
  const response = measured.sample.response?.value.amount;
  return response === undefined ? null : Math.sqrt(1 - response);
}
