import type { TargetSet } from "../model/target-set";
import type { AssessOptions } from "./assess";
import { assume } from "./assumptions";
import { greenDaysOf, honestIsGreen } from "./days";
import { bestOf, mostOf } from "./green-days";
import { problemOf } from "./problem";
import { NoSolverFinished } from "./solve";
import { blindSpotOf, hardBlindSpotOf } from "./verdict";

/** What green days can hide, whether or not the verdict can be told. */
export interface HiddenHarm {
  readonly blindSpot: number;
  /** Null without emotional and heated contacts. */
  readonly hardBlindSpot: number | null;
  /** Targets whose honest level is not known for want of a baseline. */
  readonly unmeasured: number;
}

/** The two blind spots, with no more programs solved than they take; null where there is nothing to solve, or no day is all green. */
export async function hiddenHarm(set: TargetSet, { assumptions = [] }: AssessOptions = {}): Promise<HiddenHarm | null> {
  const problem = problemOf(set, assume(set.assumptions, assumptions));
  if (problem.unsolvable) return null;
  const green = greenDaysOf(problem);
  try {
    const worst = await bestOf(green, [["maximize", "harm"]]);
    if (!worst && !honestIsGreen(problem)) return null;
    const hidden = { harm: worst?.values.harm ?? 0, hardHarm: await mostOf(green, "hardHarm") };
    return {
      blindSpot: blindSpotOf(hidden),
      hardBlindSpot: hardBlindSpotOf(hidden, problem.floor),
      unmeasured: problem.levels.filter(({ from }) => from === "classes" || from === "target").length,
    };
  } catch (error) {
    if (error instanceof NoSolverFinished) return null;
    throw error;
  }
}
