import { type IsoDate, monthsAfter } from "../model/date";
import type { Quantity } from "../model/quantity";
import type { Target } from "../model/target-set";
import type { Change } from "../source/change";
import type { Plain } from "../source/plain";
import { message } from "../words/message";
import { shortName } from "./names";
import type { Offer } from "./offer";

/** Time for one step: a judgment, half a year to change something and see it in the survey. */
const monthsPerStep = 6;

/** Beyond these the way is too long to plan, and the last step is to the target. */
const mostSteps = 20;

/** The bounds on the way from the baseline to the target, one `step` apart and rounded down; the last is the target itself. */
export function stepsTo(target: Target, step: number): Quantity[] {
  return stepsBetween(target.baseline!.value, target.atLeast!.value, step);
}

/** The same from any value of the same unit, which is not among them. */
export function stepsBetween(from: Quantity, to: Quantity, step: number): Quantity[] {
  const size = from.unit === "share" ? step * 100 : step;
  const precision = 10 ** Math.max(0, Math.ceil(-Math.log10(size))) * (from.unit === "share" ? 100 : 1);
  const steps: Quantity[] = [];
  for (let count = 1; count < mostSteps; count++) {
    const amount = Math.floor((from.amount + count * step) * precision + 1e-6) / precision;
    if (amount >= to.amount) break;
    steps.push({ amount, unit: from.unit });
  }
  return [...steps, to];
}

/** Sets the bound to the first of `steps`; the others, each with its date, wait in a key of the user's own. */
export function takeNextStep(target: Target, steps: readonly Quantity[], today: IsoDate): Offer {
  const [next, ...later] = steps;
  const old = target.atLeast!;
  const dated = later.map((value, index) => ({
    at_least: written(value),
    by: monthsAfter(today, monthsPerStep * (index + 2)),
  }));
  const bands = target.bands.flatMap(({ atLeast }): Change[] =>
    atLeast && atLeast.value.amount === old.value.amount
      ? [{ do: "set", path: atLeast.path, value: written(next!) }]
      : [],
  );
  return {
    title: message("offer/next-step", {
      metric: shortName(target),
      next: next!,
      later: later.length,
      until: old.value,
    }),
    kind: "suggestion",
    changes: [
      { do: "set", path: old.path, value: written(next!) },
      ...bands,
      { do: "set", path: [...target.path, "x-next-steps"], value: dated, after: "at_least" },
    ],
  };
}

function written({ amount, unit }: Quantity): Plain {
  return unit === "share" ? `${Number((amount * 100).toFixed(6))}%` : amount;
}
