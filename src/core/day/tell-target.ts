import type { AssessedTarget, HonestValue, TargetOnDay } from "./assessment";
import type { Day } from "./day";
import type { Measure } from "./measure";
import type { HeldTarget, Problem } from "./problem";
import { roundedOrNull } from "./rounded";
import { writtenUnit } from "./terms";
import { handleTimeOn, recoveryOn, shownOn, showsTruth, truthOn } from "./values";

/** A modelled target on the honest day, in its own terms. */
export function honestValue({ target, terms, honest, green }: HeldTarget): HonestValue {
  const { unit, unitSize } = writtenUnit(terms);
  return {
    target: target.id,
    value: roundedOrNull(honest === null ? null : terms.amountOf(honest) / unitSize),
    unit,
    green,
  };
}

/** A modelled target on the honest day and on the green days, where there are any. */
export function assessedTarget(problem: Problem, held: HeldTarget, green: { kindest: Day; worst: Day } | null) {
  const { floor } = problem;
  const { target, measure, terms } = held;
  const amount = (value: number | null) => roundedOrNull(value === null ? null : terms.amountOf(value));
  const on = (day: Day): TargetOnDay => {
    const truth = amount(truthOn(measure, floor, day));
    return { shown: showsTruth(measure) ? truth : amount(shownOn(measure, floor, day)), truth };
  };
  const assessed: AssessedTarget = {
    target: target.id,
    metric: target.metric!.id,
    ...writtenUnit(terms),
    measured: measuredAs(measure),
    green: held.green,
    honest: amount(held.honest),
    kindest: green && on(green.kindest),
    worst: green && on(green.worst),
    need: roundedOrNull(needOf(measure, problem)),
    longestHandleTime: roundedOrNull(measure.kind === "queue" ? measure.longest : null),
  };
  return assessed;
}

function measuredAs(measure: Measure): AssessedTarget["measured"] {
  if (measure.kind === "ticked") return "ticked";
  return measure.kind === "mean" && measure.asked !== "everyone" ? measure.asked : "counted";
}

/** Mean seconds that the contacts a target looks at need, recovery counted as wrap-up included; null without contacts. */
function needOf(measure: Measure, { floor, honestDay }: Problem): number | null {
  if (!("population" in measure)) return handleTimeOn(floor, honestDay) + recoveryOn(floor, honestDay, "wrap_up");
  return truthOn(
    {
      kind: "mean",
      of: "handleTime",
      complement: false,
      population: measure.population,
      asked: "everyone",
      withRecovery: floor.recovery?.countedAs === "wrap_up",
    },
    floor,
    honestDay,
  );
}
