import { oncePer } from "../once-per";
import type { TargetSet } from "./target-set";

/** A fact of a target set that is worked out once, however many of its targets ask for it. */
export function oncePerSet<Fact>(workOut: (set: TargetSet) => Fact): (set: TargetSet) => Fact {
  return oncePer(workOut);
}
