import { staffingConflict } from "../day";
import { agentsBusyAfter } from "../model/heavy-contacts";
import type { Recovery, TargetSet, Tone } from "../model/target-set";
import { message } from "../words/message";
import { planAgents } from "./agents";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";
import { setPeoplePart } from "./people-part";

/** The file format's own example: no norm for it was found, so the title leaves the minutes to the reader. */
const example = { time: "5 min", seconds: 300 };
/** Share of the contacts after which recovery is to be taken, for the reader to change. */
const uptake = 0.9;

/**
 * Recovery after contacts of these tones, and the same with a target that shows whether it is taken. It is counted as aux:
 * as wrap-up it would lengthen the handle time that other targets speak of. The titles say how many agents it keeps busy. Where with
 * those away the targets of the planning interval no longer hold together, the agents with whom they do are planned too; none is
 * offered where no number of agents does that.
 */
export function offerRecovery(set: TargetSet, after: readonly Tone[]): Offer[] {
  const planned = plannedWith(set, after);
  if (planned === "none") return [];
  const changes = [
    setPeoplePart(set, "recovery", { after, time: example.time, counted_as: "aux" }),
    ...(planned === null ? [] : planAgents(set, planned).changes),
  ];
  const there = set.team?.agents?.value.amount ?? 0;
  const agents = agentsBusyAfter(set, example.seconds);
  const said = { after, time: example.time, agents, planned: planned === null ? null : { agents: planned, there } };
  const target = { metric: "recovery_rate", at_least: `${uptake * 100}%`, level: "team" };
  return [
    { title: message("offer/recovery", said), kind: "suggestion", changes },
    {
      title: message("offer/recovery-and-uptake", { ...said, atLeast: uptake }),
      kind: "suggestion",
      changes: [...changes, addTarget(set, freeId(set, "recovery"), target)],
    },
  ];
}

/** The agents to plan beside the recovery; null where those there are do, and `none` where no number does. */
function plannedWith(set: TargetSet, after: readonly Tone[]): number | "none" | null {
  const conflict = staffingConflict(set) ? null : staffingConflict(recovering(set, after));
  if (!conflict) return null;
  return conflict.agentsNeeded ?? "none";
}

/** The set as it reads with the recovery in it. */
function recovering(set: TargetSet, after: readonly Tone[]): TargetSet {
  const path = ["people", "recovery"];
  const recovery: Recovery = {
    path,
    after: after.map(value => ({ value, path })),
    time: { value: { amount: example.seconds, unit: "seconds" }, path },
    countedAs: { value: "aux", path },
  };
  return { ...set, people: { path: ["people"], ...set.people, recovery } };
}
