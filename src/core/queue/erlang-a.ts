import { lastThatHolds } from "./bisection";
import { erlangB, logErlangB } from "./erlang-b";
import { type GammaMass, gammaMass } from "./gamma-mass";
import { lossLine, type WaitingLine } from "./waiting-line";

/** Seconds; far below anything a queue is planned in. */
const quantileTolerance = 1e-12;

/** Patience this far below everything else in the queue is no patience, to the last digit of a double. */
const noPatience = 1e-17;

/**
 * Erlang A (M/M/N+M): patience is exponential, and who runs out of it gives up.
 *
 * How long an arrival with endless patience would wait has, for x > 0, a density in proportion to
 *   exp(a (1 - e^(-x / patience)) - n x / patience),
 * a and n being load and agents times patience / handle time: a gamma mass in v = -x / patience. Against it stands the
 * chance that an agent is free, which is Erlang B with one agent fewer. An arrival gives up with chance
 * 1 - e^(-x / patience), and the mean wait is abandonment times patience (Little's law).
 *
 * @param load offered load in Erlang, above 0; may exceed the number of agents
 * @param agents a whole number, at least 1
 * @param handleTime mean, in seconds, above 0
 * @param patience mean time until a waiting customer gives up, in seconds, finite; 0 is Erlang's loss system
 * @see C. Palm (1957), Research on telephone traffic carried by full availability groups
 * @see O. Garnett, A. Mandelbaum, M. Reiman (2002), Designing a call center with impatient customers, Manufacturing &
 *   Service Operations Management 4(3)
 */
export function erlangALine(load: number, agents: number, handleTime: number, patience: number): WaitingLine {
  const ratio = patience / handleTime;
  if ((load + agents) * ratio < noPatience) return lossLine(erlangB(load, agents));

  const offeredWait = gammaMass(agents * ratio, load * ratio, "below");
  const logFree = -logErlangB(load, agents - 1);
  const logBusy = Math.log(load * ratio) + offeredWait.logTotal;
  const free = 1 / (1 + Math.exp(logBusy - logFree));
  const waits = 1 / (1 + Math.exp(logFree - logBusy));

  return new ErlangA(patience, free, waits, offeredWait);
}

/** Shares that take an integral each, which nobody needs all of: a class, as V8 is slow with getters that each object has for itself. */
class ErlangA implements WaitingLine {
  /** @param free chance that an agent is free; `waitProbability` is that of none */
  constructor(
    private readonly patience: number,
    private readonly free: number,
    readonly waitProbability: number,
    private readonly offeredWait: GammaMass,
  ) {}

  get answered(): number {
    return this.answeredWithin(Number.POSITIVE_INFINITY);
  }

  get abandonment(): number {
    return this.waitProbability * this.offeredWait.share(Number.NEGATIVE_INFINITY, 0, givesUp);
  }

  get averageWait(): number {
    return this.abandonment * this.patience;
  }

  answeredWithin(seconds: number): number {
    const waitedFor = this.waitProbability * this.offeredWait.share(-seconds / this.patience, 0, Math.exp);
    return Math.min(1, this.free + waitedFor);
  }

  waitQuantile(share: number): number {
    if (this.waitProbability <= 1 - share) return 0;
    const longest = -Math.log1p(-share) * this.patience;
    return lastThatHolds(0, longest, quantileTolerance, seconds => this.stillWaiting(seconds) > 1 - share);
  }

  private stillWaiting(seconds: number): number {
    const v = -seconds / this.patience;
    return this.waitProbability * this.offeredWait.share(Number.NEGATIVE_INFINITY, v) * Math.exp(v);
  }
}

/** Chance that patience has run out by v = -seconds / patience. */
function givesUp(v: number): number {
  return -Math.expm1(v);
}
