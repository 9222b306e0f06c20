import { findInput, findInputOf, knownInputs } from "../metrics/known-inputs";
import { findMetric } from "../metrics/lookup";
import type { Metric, MetricUnit } from "../metrics/metric";
import { nameKey } from "../metrics/name";
import type { Target } from "../model/target-set";
import { nearest } from "../nearest";
import { type Dimension, readUnit } from "./dimension";

/** What a name in a formula stands for. */
export interface Meaning {
  /** The input or metric of the catalogue that goes by this name; null for one that only the target declares. */
  readonly known: string | null;
  readonly dimension: Dimension;
  /** The unit it is in, as written, and how much of its base that is. */
  readonly unit: string;
  readonly one: number;
  /** A plausible amount, in its base. */
  readonly sample: number;
}

const mostNear = 3;

/** A name may also be that of a metric, `talk_time`: its unit, and a plausible mean in it. */
const units: Readonly<Record<MetricUnit, { readonly unit: string; readonly sample: number }>> = {
  time: { unit: "s", sample: 60 },
  share: { unit: "%", sample: 80 },
  score: { unit: "1", sample: 8 },
  count: { unit: "1", sample: 10 },
  rate: { unit: "1", sample: 10 },
  money: { unit: "EUR", sample: 6.5 },
};

const meanTimes: Readonly<Record<string, number>> = {
  average_handle_time: 300,
  talk_time: 240,
  hold_time: 20,
  after_call_work: 40,
  average_speed_of_answer: 25,
};

/** Of inputs that only the target knows, by the unit that they are declared in. */
function sampleOf(dimension: Dimension): number {
  if (dimension.time === 1) return 240;
  if (dimension.money === 1) return 650;
  return dimension.workingDays === 1 ? 5 : 100;
}

/**
 * What `name` stands for: an input that the target declares, else one of the catalogue, else a metric by any of its names. Null where
 * nobody knows it, or the unit that the target declares for it is none.
 */
export function meaningOf(name: string, target: Target, own: readonly Metric[]): Meaning | null {
  const id = target.metric?.id ?? "";
  const named = findInput(name, id);
  const metric = named ? null : findMetric(name, own);
  const found = metric ? undefined : findInputOf(name, id);
  const input = named ?? found?.input;
  const known = input?.name ?? metric?.id ?? null;
  const sample = input ? inBase(input.unit, input.sample) : metric ? sampleOfMetric(metric) : null;
  const declared = declaredAs(name, target.inputs);
  const unit = declared?.value ?? found?.unit ?? input?.unit ?? (metric ? units[metric.unit].unit : null);
  const one = unit === null ? null : readUnit(unit);
  if (unit === null || !one) return null;
  const { amount, dimension } = one;
  const isShare = unit.trim() === "%";
  return { known, dimension, unit, one: amount, sample: sample ?? (isShare ? 0.8 : sampleOf(dimension)) };
}

export function declaredAs(name: string, inputs: Target["inputs"]): Target["inputs"][number] | undefined {
  return inputs.find(each => each.name === name) ?? inputs.find(each => nameKey(each.name) === nameKey(name));
}

function sampleOfMetric({ id, unit }: Metric): number {
  return meanTimes[id] ?? inBase(units[unit].unit, units[unit].sample);
}

function inBase(unit: string, amount: number): number {
  return amount * readUnit(unit)!.amount;
}

/** What an unknown name may have been meant for: names that the target declares or its metric uses before all others. */
export function nearNames(name: string, { inputs, metric }: Target): string[] {
  const mine = [...inputs.map(each => each.name), ...Object.keys(metric?.inputs ?? {})];
  const all = new Set([...mine, ...knownInputs.flatMap(each => each.spellings)]);
  return nearest(name, all, mostNear);
}
