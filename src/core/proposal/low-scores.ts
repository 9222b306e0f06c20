import type { Target, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";

/** What a first bound on low marks is set to: a judgment, for the reader to change. */
const atMost = 0.1;

/** Adds a target on the share of low marks, for the contacts that `target` looks at and in the same survey. */
export function watchLowScores(set: TargetSet, target: Target): Offer {
  const words = target.appliesTo.map(word => word.value);
  const method = target.measured?.sample?.method?.value === "all" ? "all" : "random";
  return {
    title: message("offer/watch-low-scores", { atMost }),
    kind: "suggestion",
    changes: [
      addTarget(
        set,
        freeId(set, "dissatisfied"),
        {
          metric: "dissatisfaction_rate",
          at_most: `${atMost * 100}%`,
          ...(words.length > 0 ? { applies_to: words } : {}),
          level: target.level && target.level.value !== "agent" ? target.level.value : "team",
          measured: { by: "survey", sample: { method } },
        },
        target,
      ),
    ],
  };
}
