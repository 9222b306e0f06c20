import { findMetric } from "../metrics/lookup";
import type { Target } from "../model/target-set";
import type { ReadFormula } from "./formulas";

/** Time with the customer on the line, as an input of a formula and as a metric of its own. */
const conversation: readonly (string | null)[] = ["talk", "hold", "talk_time", "hold_time"];
const talk: readonly (string | null)[] = ["talk", "talk_time"];

/**
 * Whether a formula counts talk and no other work: a time that only its writer knows may be wrap-up, or have it within.
 */
export function leavesOutWrapUp({ meanings, troubles }: ReadFormula): boolean {
  if (troubles.length > 0) return false;
  const times = [...meanings.values()].filter(each => each.dimension.time === 1);
  return times.some(each => talk.includes(each.known)) && times.every(each => conversation.includes(each.known));
}

/** The words of a target's `exclude` that mean wrap-up. */
export function excludedWrapUp({ measured }: Target): NonNullable<Target["measured"]>["exclude"] {
  return (measured?.exclude ?? []).filter(({ value }) => findMetric(value)?.id === "after_call_work");
}
