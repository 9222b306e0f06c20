import type { TargetSet } from "../model/target-set";
import type { AssessOptions } from "./assess";
import type { AssessedClass, AssessedTarget } from "./assessment";
import { assume } from "./assumptions";
import { problemOf } from "./problem";
import { assessedClass } from "./report";
import { assessedTarget } from "./tell-target";

/** The part of an assessment that no program has to be solved for. */
export interface HonestDay {
  readonly classes: readonly AssessedClass[];
  /** The modelled targets, in file order. */
  readonly targets: readonly AssessedTarget[];
}

export function honestDayIn(set: TargetSet, { assumptions = [] }: AssessOptions = {}): HonestDay {
  const problem = problemOf(set, assume(set.assumptions, assumptions));
  return {
    classes: problem.floor.classes.map((_, cls) => assessedClass(problem.floor, cls)),
    targets: problem.targets.map(each => assessedTarget(problem, each, null)),
  };
}
