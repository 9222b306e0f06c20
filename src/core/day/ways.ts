import type { Tone } from "../model/target-set";
import { type Way, ways } from "./assessment";
import type { Assumptions } from "./assumptions";

/** What handling a contact in one way does; shares on 0..1. */
export interface Effect {
  /** Seconds. */
  readonly handleTime: number;
  /** Truly helped. */
  readonly helped: number;
  /** Unhelped that full attention helps. */
  readonly harm: number;
  /** Flagged as resolved. */
  readonly flagged: number;
  readonly satisfaction: number;
  readonly dissatisfied: number;
  /** Quality that a monitor hears. */
  readonly quality: number;
  readonly passedOn: number;
  readonly dropped: number;
}

/** What a class needs and gives at full attention. */
export interface FullAttention {
  readonly tone: Tone;
  readonly handleTime: number;
  readonly resolved: number;
  readonly satisfaction: number;
  readonly dissatisfied: number;
  readonly quality: number;
}

/** Effects of the ways on a contact of one class, in the order of `ways`. */
export function effectsOn(contact: FullAttention, assumptions: Assumptions): Effect[] {
  const weight = assumptions.satisfaction_weight;
  return ways.map(way => {
    const loss = lossOf(way, contact.tone, assumptions);
    const helped = contact.resolved * (1 - loss);
    return {
      handleTime: timeOf(way, contact.handleTime, assumptions),
      helped,
      harm: contact.resolved * loss,
      flagged: way === "closed_early" ? 1 : helped,
      satisfaction: contact.satisfaction * (1 - weight * loss),
      dissatisfied: 1 - (1 - contact.dissatisfied) * (1 - weight * loss),
      quality: contact.quality * (1 - loss),
      passedOn: way === "passed_on" ? 1 : 0,
      dropped: way === "dropped" ? 1 : 0,
    };
  });
}

function timeOf(way: Way, need: number, assumptions: Assumptions): number {
  switch (way) {
    case "attend":
      return need;
    case "passed_on":
    case "dropped":
      return Math.min(need, assumptions[`time.${way}`]);
    default:
      return need * assumptions[`time.${way}`];
  }
}

/** Lingering harms nobody. */
function lossOf(way: Way, tone: Tone, assumptions: Assumptions): number {
  return way === "attend" || way === "stretched" ? 0 : assumptions[`loss.${way}.${tone}`];
}
