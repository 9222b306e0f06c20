import type { Quantity } from "../model/quantity";
import type { Scale, Target } from "../model/target-set";

/** What the model counts a metric in: seconds, a share of 0..1, or a mark brought to 0..1 by its scale. */
export type Counted = "time" | "share" | "mark";

/** The terms a target is written in, beside those of the model. */
export interface Terms {
  /** What says in which unit it is written: a bound, or the baseline where it has none. */
  readonly bound: Quantity;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly baseline: number | null;
  /** A value of the model as an amount in the base unit of the bound: seconds, 0..1, a mark. */
  amountOf(value: number): number;
}

/** The target in the model's terms; or why its bounds and baseline cannot be read in them. */
export function termsOf({ atLeast, atMost, baseline, scale }: Target, counted: Counted): Terms | "unit" | "scale" {
  const bound = (atLeast ?? atMost ?? baseline)?.value;
  if (!bound) return "unit";
  const read = (quantity: Quantity | undefined) => quantity && inModel(quantity, counted, scale?.value);
  const first = read(bound)!;
  if (typeof first === "string") return first;
  const [low, high, last] = [read(atLeast?.value), read(atMost?.value), read(baseline?.value)];
  if (typeof low === "string") return low;
  if (typeof high === "string") return high;
  const onScale = bound.unit === "number" ? scale?.value : undefined;
  return {
    bound,
    atLeast: low ?? null,
    atMost: high ?? null,
    baseline: typeof last === "number" ? last : null,
    amountOf: value => (onScale ? onScale.lowest + value * (onScale.highest - onScale.lowest) : value),
  };
}

function inModel({ amount, unit }: Quantity, counted: Counted, scale: Scale | undefined): number | "unit" | "scale" {
  if (!Number.isFinite(amount)) return "unit";
  if (counted === "time") return unit === "seconds" ? amount : "unit";
  if (unit === "share") return amount;
  if (counted !== "mark" || unit !== "number") return "unit";
  return scale ? (amount - scale.lowest) / (scale.highest - scale.lowest) : "scale";
}

/** The unit of what is told of a target. */
export interface WrittenUnit {
  /** As written, `min`; null for a bare number. */
  readonly unit: string | null;
  /** Size of one unit in the base unit of the bound: 60 for `min`, 0.01 for `%`. */
  readonly unitSize: number;
}

/** `5.5 min` is in units of 60 s; what is written in several units, or computed, is in seconds or percent. */
export function writtenUnit({ bound: { written, amount, unit } }: Terms): WrittenUnit {
  if (unit === "number") return { unit: null, unitSize: 1 };
  const parts = /^([-+]?[\d.,]+(?:[eE][-+]?\d+)?)\s*([\p{L}.]+|%|)$/u.exec(written ?? "");
  if (parts?.[2] === "") return { unit: null, unitSize: 1 };
  const size = parts ? amount / Number(parts[1]!.replace(",", ".")) : Number.NaN;
  if (parts && Number.isFinite(size)) return { unit: parts[2]!, unitSize: size };
  return unit === "seconds" ? { unit: "s", unitSize: 1 } : { unit: "%", unitSize: 0.01 };
}
