import { assumedIn } from "../model/assumed";
import { isTaken, type Quantity } from "../model/quantity";
import { type Tone, tones } from "../model/target-set";
import type { Way } from "./assessment";

/** Ways in which a contact gets less than it needs. */
export type LossyWay = Exclude<Way, "attend" | "stretched">;
/** Ways whose time is a part of what the contact needs, or more. */
export type ScaledWay = "stretched" | "brisk" | "rushed" | "closed_early";
/** Ways that take a time of their own, or what the contact needs where that is shorter. */
export type CappedWay = "passed_on" | "dropped";

type ByTone<Name extends string> = `${Name}.${Tone}`;

export type AssumptionName =
  | ByTone<"resolved" | "satisfaction" | "dissatisfied" | `loss.${LossyWay}`>
  | `time.${ScaledWay | CappedWay}`
  | "satisfaction_weight"
  | "monitored_quality"
  | "asked_at_least";

/** Value of every assumption, in its base unit: shares and factors as numbers, times in seconds. */
export type Assumptions = Readonly<Record<AssumptionName, number>>;

/** One of the model's judgments. */
export interface Assumption {
  readonly name: AssumptionName;
  readonly value: number;
  readonly unit: "share" | "factor" | "seconds";
  /** The least that it can be. */
  readonly lowest: number;
  /** The most that makes sense; a longer time may be declared. */
  readonly highest: number;
}

/** A value in place of a default, by the dotted name: `loss.rushed.emotional`. */
export interface Override {
  readonly name: string;
  readonly value: Quantity;
}

/** In the order of the tones: routine, complex, emotional, heated. */
type ForTones = readonly [number, number, number, number];

function byTone(name: "resolved" | "satisfaction" | "dissatisfied" | `loss.${LossyWay}`, values: ForTones) {
  return tones.map((tone, index) => share(`${name}.${tone}`, values[index]!));
}

function share(name: AssumptionName, value: number): Assumption {
  return { name, value, unit: "share", lowest: 0, highest: 1 };
}

function factor(way: ScaledWay, value: number, lowest: number, highest: number): Assumption {
  return { name: `time.${way}`, value, unit: "factor", lowest, highest };
}

function seconds(way: CappedWay, value: number, highest: number): Assumption {
  return { name: `time.${way}`, value, unit: "seconds", lowest: 0, highest };
}

/** The model's defaults. Every one is a judgment and not a measurement. */
export const defaults: readonly Assumption[] = [
  ...byTone("resolved", [0.9, 0.8, 0.8, 0.7]),
  ...byTone("satisfaction", [0.82, 0.78, 0.78, 0.6]),
  ...byTone("dissatisfied", [0.05, 0.1, 0.1, 0.25]),
  ...byTone("loss.brisk", [0.05, 0.15, 0.3, 0.3]),
  ...byTone("loss.rushed", [0.25, 0.5, 0.7, 0.7]),
  ...byTone("loss.passed_on", [0.6, 0.5, 0.7, 0.6]),
  ...byTone("loss.closed_early", [0.85, 0.9, 0.95, 0.95]),
  ...byTone("loss.dropped", [1, 1, 1, 1]),
  factor("stretched", 1.5, 1, 3),
  factor("brisk", 0.75, 0, 1),
  factor("rushed", 0.5, 0, 1),
  factor("closed_early", 0.4, 0, 1),
  seconds("passed_on", 90, 600),
  seconds("dropped", 20, 120),
  share("satisfaction_weight", 0.8),
  share("monitored_quality", 0.9),
  share("asked_at_least", 0.05),
];

const asDefault = Object.fromEntries(defaults.map(({ name, value }) => [name, value])) as Assumptions;

/**
 * Every assumption: of the lists the first that names it, else the default. Unknown names, and values of another unit or outside
 * what can be (parts beyond 0..1, stretched time beyond 1..10, times below 0), are passed over.
 */
export function assume(...lists: readonly (readonly Override[])[]): Assumptions {
  if (lists.every(list => list.length === 0)) return asDefault;
  const values: Record<AssumptionName, number> = { ...asDefault };
  for (const list of [...lists].reverse()) {
    for (const { name, value } of list) {
      const assumption = defaults.find(each => each.name === name);
      if (assumption && isTaken(value, assumedIn(name))) values[assumption.name] = value.amount;
    }
  }
  return values;
}
