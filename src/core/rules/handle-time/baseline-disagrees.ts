import { capsWholeHandleTime, isChatAtUnknownConcurrency } from "../../model/handle-time";
import { handleTimeNeed, undeclaredInMix } from "../../model/mix";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./baseline-disagrees.examples";

/** Decimal fractions do not divide exactly. */
const noise = 1e-9;

export const baselineDisagrees = defineRule({
  id: "handle-time/baseline-disagrees",
  severity: "info",
  confidence: "likely",
  since: "0.1.0",
  serves: ["M"],
  evidence: ["arithmetic", "research"],
  options: {
    tolerance: { value: 0.1, unit: "share" },
  },
  examples,
  *check({ part, set, options, cannotTell }) {
    for (const target of part.targets) {
      const baseline = target.baseline;
      if (!capsWholeHandleTime(target) || baseline?.value.unit !== "seconds") continue;
      if (isChatAtUnknownConcurrency(set)) continue;
      const need = handleTimeNeed(set, target);
      if (!need) {
        cannotTell(...undeclaredInMix(set));
        continue;
      }
      // Recovery counted as wrap-up may be newer than the measurement.
      const [least, most] = [need.seconds - need.recovery, need.seconds];
      const { amount } = baseline.value;
      const mix = amount < least ? least : most;
      const apart = amount < least ? least - amount : amount - most;
      if (apart <= (options.tolerance + noise) * mix) continue;
      yield {
        at: { path: baseline.path },
        targets: [target],
        message: message("handle-time/baseline-disagrees", {
          target: target.id,
          baseline: baseline.value,
          mix,
          side: amount < least ? "below" : "above",
        }),
      };
    }
  },
});
