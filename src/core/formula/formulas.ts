import type { Range } from "../finding";
import type { Metric } from "../metrics/metric";
import type { Target, TargetSet } from "../model/target-set";
import type { Spot } from "../source/locate";
import type { LocatedDocument } from "../source/node";
import type { Meaning } from "./meaning";
import type { Sample } from "./sample";
import type { Fault } from "./trouble";

/** The formula of a target, read and understood as far as it goes. */
export interface ReadFormula {
  readonly troubles: readonly LocatedFault[];
  /** What its names stand for, in the order in which it has them; without those that nobody knows. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** What it gives on plausible amounts; null where it does not calculate. */
  readonly sample: Sample | null;
  /** What would be wrong if another formula stood there, or other inputs were declared. */
  faultsWith(change: { readonly formula?: string; readonly inputs?: Target["inputs"] }): readonly Fault[];
}

export interface LocatedFault {
  readonly fault: Fault;
  readonly at: Spot;
  /** The part of the target's formula that has it; null for a fault in its inputs. */
  readonly part: Range | null;
}

/** By target; those without a formula are not in it. */
export type Formulas = ReadonlyMap<Target, ReadFormula>;

/** Reads the formulas of a set. What understands them is loaded when the first one is met. */
export async function readFormulas(
  text: string,
  document: LocatedDocument,
  set: TargetSet,
  own: readonly Metric[],
): Promise<Formulas> {
  const targets = set.targets.filter(target => target.formula);
  if (targets.length === 0) return new Map();
  const { readFormula } = await import("./read-formula");
  return new Map(targets.map(target => [target, readFormula(text, document, target, own)]));
}
