import { givenBy, holdsWith, type StaffingConflict } from "../day";
import type { TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { planAgents } from "./agents";
import { asksNothing, boundsAt, type NewBounds, spares } from "./bound-at";
import { shortName } from "./names";
import type { Offer } from "./offer";

/** Occupancy above which no target is set, whatever the agents give: custom calls it unsustainable even for short spells. */
const mostOccupied = 0.9;

/**
 * The agents it takes where there is such a number, and what the agents give in place of what is asked of them; that first where
 * it would take fewer agents than there are.
 */
export function endStaffingConflict(set: TargetSet, conflict: StaffingConflict): Offer[] {
  const { hour, planned, agentsNeeded } = conflict;
  const wholeEnds = planned.flatMap(({ from, to }) => [from, to]).filter(end => end > 0 && Number.isFinite(end));
  const counts = hour.agents === undefined ? [Math.max(...wholeEnds), Math.min(...wholeEnds)] : [hour.agents];
  const plan = agentsNeeded === null ? [] : [planAgents(set, agentsNeeded)];
  const asked = counts.flatMap(agents => askWhatIsGiven(conflict, agents) ?? []);
  return (agentsNeeded ?? 0) < (conflict.agents ?? 0) ? [...asked, ...plan] : [...plan, ...asked];
}

/** Sets each target that `agents` do not keep to what they give; null where one of them cannot be set so. */
function askWhatIsGiven({ hour, planned }: StaffingConflict, agents: number): Offer | null {
  const eased = planned
    .filter(each => !holdsWith(agents, each))
    .map(({ target, queue }) => {
      const given = givenBy(agents, hour, queue);
      if (given === null || (!queue && given > mostOccupied)) return null;
      const moved = spares.map(spare => boundsAt(target, given, spare)).find(each => keeps(each, given));
      return moved && !asksNothing(target, moved) ? { metric: shortName(target), ...moved } : null;
    });
  if (eased.length === 0 || eased.includes(null)) return null;
  const targets = eased.filter(each => each !== null);
  return {
    title: message("offer/ask-what-is-given", {
      agents,
      targets: targets.map(({ metric, bounds }) => ({ metric, bounds })),
    }),
    kind: "suggestion",
    changes: targets.flatMap(each => each.changes),
  };
}

/** Whether the bounds, as they are rounded, let what is given through. */
function keeps({ bounds }: NewBounds, given: number): boolean {
  return bounds.every(({ bound, value }) => (bound === "at_most" ? given <= value.amount : given >= value.amount));
}
