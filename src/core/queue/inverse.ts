import { lastThatHolds } from "./bisection";
import { type Arrivals, offeredLoad, type Team, type Work } from "./queue";
import { alwaysMet, findUnjudgeable, meetsAll, neverMet, type QueueTarget } from "./queue-target";
import { findSenseless, largestPool, type Unanswerable } from "./unanswerable";

/** Seconds; a team with little time per contact is answered finer, in proportion. */
const handleTimeTolerance = 1e-6;

/**
 * The longest mean handle time with which the team meets every target, to 1e-6 s, by bisection; the answer itself
 * meets them.
 *
 * @returns seconds; 0 where no handle time does (no agents, or a target of perfection), Infinity where every one does
 *   (no contacts, no targets, or targets that no load up to `largestPool` can miss). `Unanswerable` for senseless
 *   numbers and for abandonment without patience.
 */
export function longestHandleTime(team: Team, targets: readonly QueueTarget[]): number | Unanswerable {
  const { contacts, interval, patience } = team;
  const problem =
    findSenseless({ contacts, interval, agents: team.agents, patience }) ?? findUnjudgeable(targets, team);
  if (problem) return problem;

  const agents = Math.floor(team.agents);
  const arrivalRate = contacts / interval;
  const binding = bindingTargets(targets, team);
  if (arrivalRate === 0 || binding.length === 0) return Number.POSITIVE_INFINITY;
  if (agents === 0 || binding.some(neverMet)) return 0;

  const holds = (handleTime: number) => meetsAll({ contacts, interval, handleTime, agents, patience }, binding);
  const fullTime = agents / arrivalRate;
  let high = fullTime;
  while (holds(high)) {
    if (high * arrivalRate > largestPool) return Number.POSITIVE_INFINITY;
    high *= 2;
  }
  return lastThatHolds(0, high, Math.min(handleTimeTolerance, fullTime * 1e-9), holds);
}

/**
 * The fewest agents that meet every target.
 *
 * @returns a whole number; 0 where nobody calls, else at least 1. `Unanswerable` for senseless numbers, for
 *   abandonment without patience, where no number of agents is enough (a target of perfection: `unattainable`), and
 *   where more than `largestPool` would be needed.
 */
export function fewestAgents(work: Work, targets: readonly QueueTarget[]): number | Unanswerable {
  const { contacts, interval, handleTime, patience } = work;
  const problem = findSenseless({ contacts, interval, handleTime, patience }) ?? findUnjudgeable(targets, work);
  if (problem) return problem;

  if (contacts === 0) return 0;
  const load = offeredLoad(work);
  const binding = bindingTargets(targets, work);
  if (load === 0 || binding.length === 0) return 1;
  const perfection = binding.find(neverMet);
  if (perfection) {
    return { unanswerable: "unattainable", field: perfection.metric === "service_level" ? "atLeast" : "atMost" };
  }

  const holds = (agents: number) => meetsAll({ contacts, interval, handleTime, agents, patience }, binding);
  let tooFew = 0;
  let enough = Math.ceil(load);
  for (let step = 1; !holds(enough); step *= 2) {
    tooFew = enough;
    enough += step;
    if (enough > largestPool) return { unanswerable: "too_large", field: "agents" };
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function bindingTargets(targets: readonly QueueTarget[], arrivals: Arrivals): QueueTarget[] {
  return targets.filter(target => !alwaysMet(target, arrivals));
}
