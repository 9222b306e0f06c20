import type { TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { companions, watchBeside } from "./companions";
import type { Offer } from "./offer";

/**
 * A target on how many causes are taken away; and, where the file speaks of people and names an owner, that owner for the
 * loop to those who can take them away. Who owns a single cause only its writer knows.
 */
export function ownFeedbackLoop(set: TargetSet): Offer[] {
  const target = watchBeside(set, undefined, companions.feedback_loop_closed);
  if (!set.owner || !set.people) return [target];
  return [
    target,
    {
      title: message("offer/feedback-loop", { owner: set.owner.value }),
      kind: "suggestion",
      changes: [{ do: "set", path: ["people", "feedback_loop"], value: { owner: set.owner.value } }],
    },
  ];
}
