import type { Verdict } from "./assessment";
import { honestlyHelped, isHard } from "./day";
import { greenDaysOf, honestIsGreen } from "./days";
import { ceilingAt, lowestCeiling, type Prices, roomiest, type Witness, witnessed } from "./evidence";
import type { GreenDays, Objective } from "./green-days";
import type { Problem } from "./problem";
import { NoSolverFinished } from "./solve";
import { blindSpotLimit, hardBlindSpotLimit, verdictOf } from "./verdict";

/** Below this, in shares of all contacts, evidence does not decide: far more than what the solvers take for nothing. */
const margin = 1e-6;

/** The most of harm that a verdict calls little, as shares of all contacts. */
type Limits = Readonly<Record<Harm, number>>;
type Harm = Extract<Objective, "harm" | "hardHarm">;
/** Of each kind of evidence, the latest: more is more to add up than it saves. */
const mostKept = 8;
const harms: readonly Harm[] = ["harm", "hardHarm"];

interface Evidence {
  readonly witnesses: Witness[];
  readonly prices: Readonly<Record<Harm | "none", Prices[]>>;
}

/**
 * Tells of problems that differ from one another in their numbers alone whether they have this verdict, which is not `unknown`, as
 * `verdictOf` does. What is learnt of one that is solved decides most others without solving them.
 */
export function createNeighbours(verdict: Verdict): (problem: Problem) => Promise<boolean> {
  const evidence: Evidence = { witnesses: [], prices: { harm: [], hardHarm: [], none: [] } };
  const honest = verdict === "balanced" || verdict === "blind";
  return async problem => {
    if (problem.unsolvable || honestIsGreen(problem) !== honest) return false;
    if (verdict === "balanced" && problem.lacksBaseline) return false;
    const days = greenDaysOf(problem);
    const limits = limitsOf(problem);
    const hides = evidentIn(days, limits, evidence, honest);
    if (hides) return hides === hiding[verdict];
    const solved = await verdictOrUnknown(problem);
    await learn(days, limits, evidence, hiding[solved]);
    return solved === verdict;
  };
}

/** The verdict alone; `unknown` too where no solver finishes. */
export async function verdictOrUnknown(problem: Problem): Promise<Verdict> {
  try {
    return await verdictOf(problem);
  } catch (error) {
    if (error instanceof NoSolverFinished) return "unknown";
    throw error;
  }
}

/** How much harm green days can hide; none: there are no such days. */
type Hides = "much" | "little" | "none";
const hiding: Readonly<Record<Verdict, Hides | null>> = {
  balanced: "little",
  blind: "much",
  strained: "little",
  watermelon: "much",
  impossible: "none",
  unknown: null,
};

function limitsOf({ floor }: Problem): Limits {
  const hard = honestlyHelped(floor, isHard);
  return {
    harm: blindSpotLimit / 100,
    hardHarm: hard > 0 ? (hardBlindSpotLimit / 100) * hard : Number.POSITIVE_INFINITY,
  };
}

/** @param anyGreen whether some day is known to be green */
function evidentIn(days: GreenDays, limits: Limits, { witnesses, prices }: Evidence, anyGreen: boolean): Hides | null {
  let seen = anyGreen;
  for (const witness of witnesses) {
    const values = witnessed(days, witness);
    if (values && harms.some(name => values[name] > limits[name] + margin)) return "much";
    seen ||= values !== null;
  }
  const below = (name: Harm) =>
    limits[name] === Number.POSITIVE_INFINITY ||
    prices[name].some(each => ceilingAt(days, each, name) < limits[name] - margin);
  if (seen) return harms.every(below) ? "little" : null;
  return prices.none.some(each => ceilingAt(days, each, null) < -margin) ? "none" : null;
}

async function learn(
  days: GreenDays,
  limits: Limits,
  { witnesses, prices }: Evidence,
  hides: Hides | null,
): Promise<void> {
  const keep = <Found>(known: Found[], found: Found | null) => {
    if (found) known.unshift(found);
    if (known.length > mostKept) known.pop();
  };
  switch (hides) {
    case "much":
      for (const objective of harms) {
        if (Number.isFinite(limits[objective]))
          keep(witnesses, await roomiest(days, { objective, atLeast: limits[objective] }));
      }
      break;
    case "little":
      for (const objective of harms) {
        if (Number.isFinite(limits[objective])) keep(prices[objective], await lowestCeiling(days, objective));
      }
      keep(witnesses, await roomiest(days));
      break;
    case "none":
      keep(prices.none, await lowestCeiling(days, null));
  }
}
