import type { TargetSet } from "../model/target-set";
import type { AssessOptions } from "./assess";
import type { Verdict } from "./assessment";
import { assume } from "./assumptions";
import { verdictOrUnknown } from "./neighbours";
import { problemOf } from "./problem";

/** The verdict of an assessment alone, which takes fewer programs. */
export async function verdictIn(set: TargetSet, { assumptions = [] }: AssessOptions = {}): Promise<Verdict> {
  return verdictOrUnknown(problemOf(set, assume(set.assumptions, assumptions)));
}
