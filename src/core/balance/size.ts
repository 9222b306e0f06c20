import type { Stand } from "./stand";

/** Every step reads the whole text anew: beyond as many targets as nobody steers by, the way to balance would take minutes. */
export const mostTargets = 100;
/** A set of so many targets has findings by the hundred, each with changes of which the title says what they lead to. */
const mostTold = 40;

/** Whether a set has too many targets to look for its way to balance. */
export function isTooLarge({ set }: Stand): boolean {
  return set.targets.length > mostTargets;
}

/** Whether a set has few enough targets to try every change that is offered. */
export function canTryAll({ set }: Pick<Stand, "set">): boolean {
  return set.targets.length <= mostTold;
}
