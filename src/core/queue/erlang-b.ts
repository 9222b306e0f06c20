import { gammaMass } from "./gamma-mass";

/**
 * Erlang B: the share of arrivals that find all agents busy where nobody waits.
 *
 * @param load offered load in Erlang (arrivals per second times mean handle time), at least 0
 * @param agents a whole number, at least 0
 * @returns 0..1; what is smaller than a double can hold is 0, see `logErlangB`
 * @see A.K. Erlang (1917), Solution of some problems in the theory of probabilities of significance in automatic
 *   telephone exchanges
 */
export function erlangB(load: number, agents: number): number {
  return Math.exp(logErlangB(load, agents));
}

/**
 * Natural logarithm of Erlang B; -Infinity where nobody is ever refused.
 *
 * B(N, A) = (A^N / N!) / sum over n = 0..N of A^n / n!, from which 1/B = integral of A e^(-A t) (1 + t)^N over t > 0;
 * with 1 + t = e^v that is the gamma mass above v = 0.
 *
 * @param load offered load in Erlang, at least 0
 * @param agents a whole number, at least 0
 */
export function logErlangB(load: number, agents: number): number {
  if (agents === 0) return 0;
  if (load === 0) return Number.NEGATIVE_INFINITY;
  const free = gammaMass(agents + 1, load, "above");
  return Math.min(0, -(Math.log(load) + free.logTotal));
}
