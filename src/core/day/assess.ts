import type { TargetSet } from "../model/target-set";
import type { Assessment } from "./assessment";
import { assume, type Override } from "./assumptions";
import { conflictIn, findDays } from "./days";
import { type Problem, problemOf } from "./problem";
import { type Outcome, report } from "./report";
import { NoSolverFinished } from "./solve";

export interface AssessOptions {
  /** The organisation's assumptions, from its configuration; those of the file come before them. */
  readonly assumptions?: readonly Override[] | undefined;
}

/**
 * What a target set rewards: whether honest work is green, and what green days cost the customer. Never rejects; what cannot be told,
 * and a solver that does not finish, is the verdict `unknown`. The same set has the same assessment, to the last digit.
 */
export async function assess(set: TargetSet, { assumptions = [] }: AssessOptions = {}): Promise<Assessment> {
  const problem = problemOf(set, assume(set.assumptions, assumptions));
  return report(problem, await solved(problem), set.contactCost?.value);
}

async function solved(problem: Problem): Promise<Outcome> {
  if (problem.unsolvable) return { unknown: problem.unsolvable };
  try {
    const days = await findDays(problem);
    return days ? { days } : { conflict: await conflictIn(problem) };
  } catch (error) {
    if (error instanceof NoSolverFinished) return { unknown: "no_solver" };
    throw error;
  }
}
