import { handleTimeNeed, recoveryTime } from "../model/mix";
import type { Target, TargetSet } from "../model/target-set";
import { offeredLoad } from "../queue";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { planAgents } from "./agents";
import type { Offer } from "./offer";

/** The foot of the band that is suggested: below it custom calls the planning loose (75-85% normal). */
const usualFloor = 0.75;
/** Narrower than this, points of occupancy, a band cannot be steered by. */
const narrowestBand = 0.05;

export interface Staffing {
  /** Agents at work in the planning interval that keep mean occupancy at the ceiling. */
  readonly agents: number;
  /** Those that there are; null where the file does not say. */
  readonly there: number | null;
}

/** The band that is suggested where occupancy may rise to `ceiling`. */
export function bandBelow(ceiling: number): { readonly floor: number; readonly ceiling: number } {
  return { floor: Math.min(usualFloor, ceiling - narrowestBand), ceiling };
}

/** Whether a floor leaves room for a band below `ceiling`. */
export function leavesRoom(floor: number, ceiling: number): boolean {
  return floor <= ceiling - narrowestBand + 1e-9;
}

/** Sets the target to a band below `ceiling`, and plans the agents that takes where the file tells and has fewer. */
export function occupancyBand(set: TargetSet, target: Target, ceiling: number): Offer {
  const { floor } = bandBelow(ceiling);
  const staffing = agentsToHold(set, target, ceiling);
  return {
    title: message("offer/occupancy-band", { floor, ceiling, staffing }),
    kind: "suggestion",
    changes: [...boundAt(target, "at_least", floor), ...boundAt(target, "at_most", ceiling), ...planFor(set, staffing)],
  };
}

/** Adds a ceiling to a floor; a floor too near to it comes down with it. */
export function occupancyCeiling(set: TargetSet, target: Target, ceiling: number): Offer {
  if (!leavesRoom(target.atLeast!.value.amount, ceiling)) return occupancyBand(set, target, ceiling);
  const staffing = agentsToHold(set, target, ceiling);
  return {
    title: message("offer/occupancy-ceiling", { floor: target.atLeast!.value, ceiling, staffing }),
    kind: "suggestion",
    changes: [...boundAt(target, "at_most", ceiling), ...planFor(set, staffing)],
  };
}

/** A ceiling that the agents there are cannot keep would be one more target that honest work misses. */
function planFor(set: TargetSet, staffing: Staffing | null): readonly Change[] {
  const isShort = staffing !== null && staffing.there !== null && staffing.there < staffing.agents;
  return isShort ? planAgents(set, staffing.agents).changes : [];
}

/**
 * The agents at which the work fills `occupancy` of their time: load / occupancy, and on top those who recover in aux,
 * which occupancy does not count. Arithmetic for the planning interval, as if nobody gave up waiting. Null where the file does not say what comes in, where several contacts are handled at a time, and
 * for a target on a part of the contacts.
 */
export function agentsToHold(set: TargetSet, target: Target, occupancy: number): Staffing | null {
  const { channel, contacts, interval } = set.demand ?? {};
  const need = target.appliesTo.length === 0 ? handleTimeNeed(set, target) : null;
  if (!need || !contacts || interval?.value.unit !== "seconds" || !(interval.value.amount > 0)) return null;
  if (channel && channel.value !== "voice" && channel.value !== "video") return null;
  const arrivals = { contacts: contacts.value.amount, interval: interval.value.amount };
  const handling = offeredLoad({ ...arrivals, handleTime: need.seconds });
  const away = offeredLoad({ ...arrivals, handleTime: recoveryTime(set, need.classes, "aux") });
  const agents = Math.ceil(handling / occupancy + away - 1e-9);
  return { agents, there: set.team?.agents?.value.amount ?? null };
}

function boundAt(target: Target, bound: "at_least" | "at_most", share: number): Change[] {
  const present = bound === "at_least" ? target.atLeast : target.atMost;
  if (present?.value.amount === share) return [];
  return [{ do: "set", path: [...target.path, bound], value: percent(share), after: "at_least" }];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
