import type { Target } from "../model/target-set";
import type { Offer } from "./offer";

/**
 * Ways to balance a whole set, for the rules that find what the model says of it. Each is worked out when it is first asked for: it
 * takes a few dozen assessments.
 */
export interface BalancedOffers {
  /** Every step to the balanced set, taken at once; null where there is none to take. */
  whole(): Promise<Offer | null>;
  /** The steps that make honest work green; null where it is, or cannot be made so. */
  honestWork(): Promise<Offer | null>;
  /** The one guardrail that closes most of what green days can hide; null where much can hide still. */
  guardrail(): Promise<Offer | null>;
  /**
   * For targets that cannot hold together: for each the value with which the set is no longer impossible, all others as they are. None for
   * a target for which there is no such value.
   */
  easing(conflict: readonly Target[]): Promise<readonly Offer[]>;
}
