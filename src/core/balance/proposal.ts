import type { Offer } from "../proposal/offer";
import type { Message } from "../words/message";

/** A step that may be taken, and why. */
export interface Proposal {
  readonly offer: Offer;
  readonly reason: Message;
  readonly from: Origin;
}

/** The rule that asks for a step, or the metric that guards. */
export type Origin =
  | { readonly rule: string; readonly guardrail: null }
  | { readonly rule: null; readonly guardrail: string };
