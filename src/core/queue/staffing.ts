import { fewestAgents } from "./inverse";
import type { Work } from "./queue";
import { isUnanswerable, type Unanswerable } from "./unanswerable";
import { type QueueFigures, queueFigures } from "./waiting";

/** A staffing question; times in seconds, shares on 0..1. */
export interface StaffingQuestion extends Work {
  /** Agents at work; left out: the fewest that meet `atLeast`. */
  readonly agents?: number | undefined;
  /** Threshold of the service level. */
  readonly within?: number | undefined;
  /** Service level to reach; not looked at where `agents` are given. */
  readonly atLeast?: number | undefined;
}

/**
 * What `agents` give; or the fewest agents that answer `atLeast` of all arrivals `within` the threshold, and what those
 * give.
 *
 * @returns the figures, unrounded; `Unanswerable` with `missing` where neither `agents` nor a whole service level is
 *   given, and otherwise as `fewestAgents` and `queueFigures`
 */
export function staffing(question: StaffingQuestion): QueueFigures | Unanswerable {
  const agents = question.agents ?? agentsToReach(question);
  if (isUnanswerable(agents)) return agents;
  return queueFigures({ ...question, agents });
}

function agentsToReach(question: StaffingQuestion): number | Unanswerable {
  const { within, atLeast } = question;
  if (atLeast === undefined) return { unanswerable: "missing", field: "agents" };
  if (within === undefined) return { unanswerable: "missing", field: "within" };
  return fewestAgents(question, [{ metric: "service_level", within, atLeast }]);
}
