import { fewestAgents, longestHandleTime } from "./inverse";
import { occupancy, type Queue, type Team, type Work, waitingLine } from "./queue";
import type { QueueTarget } from "./queue-target";
import { findSenseless, isUnanswerable, type Unanswerable } from "./unanswerable";

/** The occupancies, on 0..1, at which the targets can hold. */
export interface OccupancyInterval {
  /** 0 is approached and not reached, unless nobody calls. */
  readonly lowest: number;
  readonly highest: number;
}

const nothingToDo: OccupancyInterval = { lowest: 0, highest: 0 };

/**
 * Where occupancy can lie when the work is given and the number of agents is free: highest with the fewest agents that
 * meet the targets, lowest with all that there can be.
 *
 * @param mostAgents left out: no bound, so that occupancy may be as low as wished
 * @returns `Unanswerable` as `fewestAgents`, and `unattainable` where it takes more than `mostAgents`
 */
export function feasibleOccupancyOfWork(
  work: Work,
  targets: readonly QueueTarget[],
  mostAgents?: number,
): OccupancyInterval | Unanswerable {
  const fewest = fewestAgents(work, targets);
  if (isUnanswerable(fewest)) return fewest;
  const senseless = findSenseless({ agents: mostAgents });
  if (senseless) return senseless;
  if (work.contacts === 0) return nothingToDo;

  const highest = occupancyOf({ ...work, agents: fewest });
  if (mostAgents === undefined) return { lowest: 0, highest };
  if (mostAgents < fewest) return { unanswerable: "unattainable", field: "agents" };
  return { lowest: occupancyOf({ ...work, agents: Math.floor(mostAgents) }), highest };
}

/**
 * Where occupancy can lie when the team is given and the mean handle time is free: highest at the longest handle time
 * that meets the targets.
 *
 * @returns `Unanswerable` as `longestHandleTime`, and `unattainable` where no handle time meets the targets
 */
export function feasibleOccupancyOfTeam(team: Team, targets: readonly QueueTarget[]): OccupancyInterval | Unanswerable {
  const longest = longestHandleTime(team, targets);
  if (isUnanswerable(longest)) return longest;
  if (longest === 0 || team.agents < 1) return { unanswerable: "unattainable", field: "agents" };
  if (team.contacts === 0) return nothingToDo;
  if (longest === Number.POSITIVE_INFINITY) return { lowest: 0, highest: 1 };
  return { lowest: 0, highest: occupancyOf({ ...team, agents: Math.floor(team.agents), handleTime: longest }) };
}

function occupancyOf(queue: Queue): number {
  return occupancy(queue, waitingLine(queue));
}
