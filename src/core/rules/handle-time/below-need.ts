import { handleTimeNeed, titleOf, undeclaredInMix } from "../../model/mix";
import type { Quantity } from "../../model/quantity";
import { timeLike } from "../../model/write-time";
import { raiseCap } from "../../proposal/handle-time";
import { isSplittable, splitByTone } from "../../proposal/handle-time-by-tone";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./below-need.examples";

export const belowNeed = defineRule({
  id: "handle-time/below-need",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic"],
  options: {
    tolerance: { value: 0.02, unit: "share" },
  },
  examples,
  *check({ part, set, options, cannotTell }) {
    for (const target of part.targets) {
      const cap = target.atMost;
      if (target.metric?.id !== "average_handle_time" || cap?.value.unit !== "seconds") continue;
      const need = handleTimeNeed(set, target);
      if (!need) cannotTell(...undeclaredInMix(set));
      else if (cap.value.amount < need.seconds * (1 - options.tolerance)) {
        const slowest = need.classes[0]!;
        const raised = timeLike(cap.value, need.seconds, "up");
        yield {
          at: { path: cap.path },
          targets: [target],
          message: message("handle-time/below-need", {
            target: target.id,
            cap: cap.value,
            need: neededLike(raised, need.seconds),
            raised,
            recovery: need.recovery,
            slowest: titleOf(slowest.contactClass),
            slowestTime: slowest.contactClass.handleTime!.value,
            splittable: isSplittable(set, target),
          }),
          offers: () => [raiseCap(target, need.seconds), ...splitByTone(set, target)],
        };
      }
    }
  },
});

/** The need as the cap would be written that meets it, unless that is rounded so far that it is another time. */
function neededLike(raised: Quantity, seconds: number): Quantity {
  const need = { amount: seconds, unit: "seconds" } as const;
  return raised.amount - seconds < 0.5 ? { ...need, written: raised.written! } : need;
}
