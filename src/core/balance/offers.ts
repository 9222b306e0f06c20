import type { BalancedOffers } from "../proposal/balanced";
import { once } from "./once";
import type { Reading } from "./reading";
import type { Stand } from "./stand";

/**
 * What the rules offer of the balanced set. What finds its way there is loaded when the first offer is asked for.
 *
 * @param stand where the set stands
 */
export function balancedOffers(stand: () => Promise<Stand>, reading: Reading): BalancedOffers {
  const ways = once(async () => (await import("./ways-to-balance")).waysToBalance(stand, reading));
  return {
    whole: async () => (await ways()).whole(),
    honestWork: async () => (await ways()).honestWork(),
    guardrail: async () => (await ways()).guardrail(),
    easing: async conflict => (await ways()).easing(conflict),
  };
}
