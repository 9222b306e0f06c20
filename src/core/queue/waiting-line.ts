/** How long customers wait, as one of the queue models says; every share and every mean is over all arrivals. */
export interface WaitingLine {
  /** Share of arrivals that find all agents busy. */
  readonly waitProbability: number;
  /** Share that is answered in the end. */
  readonly answered: number;
  /** Share that gives up. */
  readonly abandonment: number;
  /** Mean seconds in the queue, those who give up included; Infinity where the queue grows without end. */
  readonly averageWait: number;
  /** Share that is answered within `seconds`. */
  answeredWithin(seconds: number): number;
  /** Seconds in the queue, until answered or given up, that a share (below 1) of arrivals does not exceed. */
  waitQuantile(share: number): number;
}

/** Nobody calls, or handling takes no time. */
export const nobodyWaits: WaitingLine = {
  waitProbability: 0,
  answered: 1,
  abandonment: 0,
  averageWait: 0,
  answeredWithin: () => 1,
  waitQuantile: () => 0,
};

/** Nobody gives up and more comes in than the agents can handle: they work through `answered` of it, ever later. */
export function endlessLine(answered: number): WaitingLine {
  return {
    waitProbability: 1,
    answered,
    abandonment: 0,
    averageWait: Number.POSITIVE_INFINITY,
    answeredWithin: () => 0,
    waitQuantile: () => Number.POSITIVE_INFINITY,
  };
}

/** No agents at all: every customer waits out a patience of `patience` seconds on average and gives up. */
export function unattendedLine(patience: number): WaitingLine {
  return {
    waitProbability: 1,
    answered: 0,
    abandonment: 1,
    averageWait: patience,
    answeredWithin: () => 0,
    waitQuantile: share => -Math.log1p(-share) * patience,
  };
}

/** Who cannot be answered at once leaves at once: Erlang's loss system, `blocked` being Erlang B. */
export function lossLine(blocked: number): WaitingLine {
  return {
    waitProbability: blocked,
    answered: 1 - blocked,
    abandonment: blocked,
    averageWait: 0,
    answeredWithin: () => 1 - blocked,
    waitQuantile: () => 0,
  };
}
