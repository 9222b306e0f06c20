import type { Quantity } from "../model/quantity";
import type { AssessedClass, Assessment, Cost, UnknownBecause } from "./assessment";
import { callingForRecovery, type Day, type Floor } from "./day";
import type { Days } from "./days";
import type { HeldTarget, Problem } from "./problem";
import { perHundred, rounded, roundedOrNull } from "./rounded";
import { bareTable, dayFigures, helpedOn, pretenceOf } from "./tell-day";
import { assessedTarget, honestValue } from "./tell-target";
import { blindSpotOf, hardBlindSpotOf, verdictOn } from "./verdict";

/** What solving a problem came to. */
export type Outcome =
  | { readonly days: Days }
  | { readonly conflict: readonly HeldTarget[] }
  | { readonly unknown: UnknownBecause };

const noFigures = {
  pressure: null,
  blindSpot: null,
  hardBlindSpot: null,
  recoveryPressure: null,
  recoveryBlindSpot: null,
} as const;

/** The assessment, rounded. What would be balanced is not called so while an honest level is not known, and has no figures then. */
export function report(problem: Problem, outcome: Outcome, contactCost: Quantity | undefined): Assessment {
  const days = "days" in outcome ? outcome.days : null;
  const verdict = days ? verdictOn(problem, hiddenIn(days)) : "conflict" in outcome ? "impossible" : "unknown";
  const known = verdict === "unknown" ? null : days;
  const unknown = "unknown" in outcome ? outcome.unknown : verdict === "unknown" ? "no_baseline" : null;

  const { floor, honestDay, targets } = problem;
  const kindest = known && dayFigures(floor, known.kindest.day);
  const worst = known && dayFigures(floor, known.worst.day);
  const green = known && { kindest: known.kindest.day, worst: known.worst.day };
  return {
    verdict,
    honest: targets.map(honestValue),
    ...(known ? figuresOf(floor, known) : noFigures),
    cost: costOf(contactCost, floor, verdict === "unknown" ? null : honestDay, green),
    kindest: kindest ? bareTable(kindest.handled) : [],
    worst: worst ? bareTable(worst.handled) : [],
    conflict: "conflict" in outcome ? outcome.conflict.map(each => each.target.id) : [],
    notModelled: problem.notModelled.map(each => each.target),
    missing: problem.missing,
    detail: {
      unknown,
      classes: floor.classes.map((_, cls) => assessedClass(floor, cls)),
      targets: targets.map(each => assessedTarget(problem, each, green)),
      notModelled: problem.notModelled,
      levels: problem.levels.map(each => ({ ...each, level: rounded(each.level) })),
      honestDay: problem.unsolvable === "undeclared_mix" ? null : dayFigures(floor, honestDay),
      kindestDay: kindest,
      worstDay: worst,
      pretence: known ? pretenceOf(targets, floor, known.kindest.day) : [],
    },
  };
}

function hiddenIn({ worst, hardHarm }: Days) {
  return { harm: worst.values.harm, hardHarm };
}

function figuresOf(floor: Floor, days: Days) {
  const calling = callingForRecovery(floor);
  return {
    pressure: rounded(100 * days.kindest.values.harm),
    blindSpot: blindSpotOf(hiddenIn(days)),
    hardBlindSpot: hardBlindSpotOf(hiddenIn(days), floor),
    recoveryPressure: perHundred(days.kindest.values.missed, calling),
    recoveryBlindSpot: perHundred(days.missed, calling),
  };
}

/** Everybody who is not helped comes back, at the cost of a contact each. */
function costOf(
  contactCost: Quantity | undefined,
  floor: Floor,
  honest: Day | null,
  green: { readonly kindest: Day; readonly worst: Day } | null,
): Cost | null {
  if (contactCost?.currency === undefined) return null;
  const on = (day: Day | null | undefined) =>
    day ? roundedOrNull(100 * (1 - helpedOn(floor, day)) * contactCost.amount) : null;
  return { unit: contactCost.currency, honest: on(honest), kindest: on(green?.kindest), worst: on(green?.worst) };
}

export function assessedClass({ classes }: Floor, cls: number): AssessedClass {
  const { contactClass, tone, share, handleTime, recovers, ...attended } = classes[cls]!;
  return {
    class: contactClass.name,
    tone,
    share: rounded(share),
    handleTime: rounded(handleTime),
    recovery: recovers,
    resolved: rounded(attended.resolved),
    satisfaction: rounded(attended.satisfaction),
    dissatisfied: rounded(attended.dissatisfied),
    quality: rounded(attended.quality),
  };
}
