import { erlangB } from "./erlang-b";
import { endlessLine, type WaitingLine } from "./waiting-line";

/**
 * Erlang C: the share of arrivals that find all agents busy where everybody waits until answered.
 * C = B / (1 - rho (1 - B)) with rho = load / agents and B from Erlang B.
 *
 * @param load offered load in Erlang, at least 0
 * @param agents a whole number, at least 0
 * @returns 0..1; 1 where the load is not below the number of agents, since the queue then grows without end
 * @see A.K. Erlang (1917), as for Erlang B
 */
export function erlangC(load: number, agents: number): number {
  if (load >= agents) return load === 0 ? 0 : 1;
  return chances(load, agents).waits;
}

/**
 * The queue with patient customers (M/M/N): a wait beyond `t` has probability C e^(-(agents - load) t / handle time).
 * Not stable where the load is not below the number of agents: an endless line.
 *
 * @param load offered load in Erlang, above 0
 * @param agents a whole number, at least 1
 * @param handleTime mean, in seconds, above 0
 */
export function erlangCLine(load: number, agents: number, handleTime: number): WaitingLine {
  if (load >= agents) return endlessLine(agents / load);
  const { waits, atOnce } = chances(load, agents);
  return {
    waitProbability: waits,
    answered: 1,
    abandonment: 0,
    averageWait: (waits * handleTime) / (agents - load),
    answeredWithin: seconds => Math.min(1, atOnce - waits * Math.expm1((-seconds * (agents - load)) / handleTime)),
    waitQuantile: share => (waits <= 1 - share ? 0 : (Math.log(waits / (1 - share)) * handleTime) / (agents - load)),
  };
}

/** C and 1 - C, for a load below the number of agents; neither cancels in a queue that is almost full. */
function chances(load: number, agents: number): { waits: number; atOnce: number } {
  const blocked = erlangB(load, agents);
  const spare = agents - load + load * blocked;
  return { waits: (agents * blocked) / spare, atOnce: ((agents - load) * (1 - blocked)) / spare };
}
