import { occupancy, offeredLoad, type Queue, type QueueModel, queueModel, waitingLine } from "./queue";
import { findSenseless, type Unanswerable } from "./unanswerable";

/** What the planning interval looks like. Shares on 0..1, waits in seconds, both over all arrivals. */
export interface QueueFigures {
  /** Offered load in Erlang. */
  readonly load: number;
  /** Whole agents. */
  readonly agents: number;
  /** Share of the agents' time that goes into handling; null where there are no agents. */
  readonly occupancy: number | null;
  /** Share of arrivals that find all agents busy. */
  readonly waitProbability: number;
  /** Share of all arrivals that is answered within `within`; null where that is not given. */
  readonly serviceLevel: number | null;
  /** Mean wait, those who give up included; null where the queue grows without end. */
  readonly averageWait: number | null;
  /**
   * The wait that nine in ten arrivals do not exceed, until answered or given up; null where the queue grows without
   * end.
   */
  readonly p90Wait: number | null;
  /** Share of arrivals that gives up; 0 in Erlang C, which assumes that nobody does. */
  readonly abandonment: number;
  readonly model: QueueModel;
}

/**
 * The figures of a queue: Erlang A where customers have a finite patience, else Erlang C.
 *
 * At the edges: no contacts, or handling that takes no time: nobody waits. No agents: everybody waits, and gives up if
 * patience is finite. Patience of 0: who is not answered at once is gone (Erlang's loss system). More work than agents
 * and endless patience: the queue grows without end, service level is 0, occupancy 1, and waits are null.
 *
 * @param queue with `within`, in seconds, for the service level
 * @returns `Unanswerable` for numbers that no queue can have
 */
export function queueFigures(queue: Queue & { readonly within?: number | undefined }): QueueFigures | Unanswerable {
  const { contacts, interval, handleTime, agents, patience, within } = queue;
  const senseless = findSenseless({ contacts, interval, handleTime, agents, patience, within });
  if (senseless) return senseless;
  const staffed = { contacts, interval, handleTime, agents: Math.floor(agents), patience };
  const line = waitingLine(staffed);
  return {
    load: offeredLoad(staffed),
    agents: staffed.agents,
    occupancy: staffed.agents === 0 ? null : occupancy(staffed, line),
    waitProbability: line.waitProbability,
    serviceLevel: within === undefined ? null : line.answeredWithin(within),
    averageWait: finiteOrNull(line.averageWait),
    p90Wait: finiteOrNull(line.waitQuantile(0.9)),
    abandonment: line.abandonment,
    model: queueModel(staffed),
  };
}

function finiteOrNull(seconds: number): number | null {
  return seconds < Number.POSITIVE_INFINITY ? seconds : null;
}
