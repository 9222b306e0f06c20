import { oncePerSet } from "./once-per-set";
import type { Target } from "./target-set";

/** The targets of a set by their step below `targets`: an index where they are listed, else a key. */
export const targetsByStep = oncePerSet(
  ({ targets }): ReadonlyMap<unknown, Target> => new Map(targets.map(target => [target.path[1], target])),
);
