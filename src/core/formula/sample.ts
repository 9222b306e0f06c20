import type { Metric, MetricUnit } from "../metrics/metric";
import type { Quantity } from "../model/quantity";
import { type Dimension, isSame, plain } from "./dimension";

/** What a formula gives on plausible amounts of its inputs. */
export interface Sample {
  /** Each amount in the unit as written: `1` for a bare count. */
  readonly inputs: readonly { readonly name: string; readonly unit: string; readonly amount: number }[];
  readonly result: Quantity;
}

const secondsPerHour = 3600;

const quantityUnits: Readonly<Record<MetricUnit, Quantity["unit"]>> = {
  time: "seconds",
  share: "share",
  score: "number",
  count: "number",
  rate: "number",
  money: "money",
};

/** An amount in base units as its metric has it; a number per second is told per hour. */
export function inResultUnit(amount: number, dimension: Dimension, metric: Metric | null): Quantity {
  const isPerTime = isSame(dimension, { ...plain, time: -1 });
  if (isPerTime) return { amount: amount * secondsPerHour, unit: "number" };
  if (dimension.workingDays === 1) return { amount, unit: "business_days" };
  const unit = metric ? quantityUnits[metric.unit] : dimension.time === 1 ? "seconds" : "number";
  return unit === "money" ? { amount, unit, currency: "EUR" } : { amount, unit };
}
