import { erlangALine } from "./erlang-a";
import { erlangCLine } from "./erlang-c";
import { endlessLine, nobodyWaits, unattendedLine, type WaitingLine } from "./waiting-line";

/** Who comes, in one planning interval. */
export interface Arrivals {
  /** Contacts that arrive in one interval. */
  readonly contacts: number;
  /** Length of the interval, in seconds. */
  readonly interval: number;
  /** Mean seconds before a waiting customer gives up; left out or Infinity: nobody gives up. */
  readonly patience?: number | undefined;
}

/** Arrivals and what each contact takes. */
export interface Work extends Arrivals {
  /** Mean handle time, in seconds. */
  readonly handleTime: number;
}

/** Arrivals and who is there to answer them. */
export interface Team extends Arrivals {
  /** Agents at work; a part of an agent answers nobody, so the number is rounded down. */
  readonly agents: number;
}

export type Queue = Work & Team;

export type QueueModel = "erlang_c" | "erlang_a";

/** Erlang A where customers have a finite patience, else Erlang C. */
export function queueModel({ patience = Number.POSITIVE_INFINITY }: Arrivals): QueueModel {
  return patience < Number.POSITIVE_INFINITY ? "erlang_a" : "erlang_c";
}

/** Offered load in Erlang: the number of agents that the work would keep busy if nobody gave up. */
export function offeredLoad({ contacts, interval, handleTime }: Work): number {
  return (contacts * handleTime) / interval;
}

/** In handle times: thirty million years where handling takes a second. Who waits that long does not give up. */
const endlessPatience = 1e15;

/** The waiting line of a queue whose numbers make sense (see `findSenseless`) and whose agents are whole. */
export function waitingLine(queue: Queue): WaitingLine {
  const { contacts, handleTime, agents, patience = Number.POSITIVE_INFINITY } = queue;
  const load = offeredLoad(queue);
  if (contacts === 0 || (load === 0 && agents > 0)) return nobodyWaits;
  if (agents === 0) return patience < Number.POSITIVE_INFINITY ? unattendedLine(patience) : endlessLine(0);
  return patience / handleTime < endlessPatience
    ? erlangALine(load, agents, handleTime, patience)
    : erlangCLine(load, agents, handleTime);
}

/** Share of the agents' time that goes into handling; the queue has agents. */
export function occupancy(queue: Queue, line: WaitingLine): number {
  return Math.min(1, (offeredLoad(queue) * line.answered) / queue.agents);
}
