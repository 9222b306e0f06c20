import type { Quantity } from "./quantity";
import type { Told } from "./told";

/** What a key says: an amount, words as they are written, a list of words, or for a whole target its bounds. */
export type ToldValue = Quantity | string | readonly string[] | Told;

/**
 * What a change does. tighter and looser: more or less is asked, of more or fewer people. weaker_measure: the number says less of what
 * it stands for. guard_removed: what would turn red when a target is met at the customer's cost is gone. stakes_raised: more
 * hangs on it. other: none of these, or nobody can tell.
 */
export const changeDirections = [
  "tighter",
  "looser",
  "weaker_measure",
  "guard_removed",
  "stakes_raised",
  "other",
] as const;
export type ChangeDirection = (typeof changeDirections)[number];
