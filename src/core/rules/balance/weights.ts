import { greenAtOf, isAboveWhole, isBelowWhole, weightsOf } from "../../model/score";
import { metricSpot } from "../../model/target-set";
import { weighTheRest, weightsInProportion, weightsToHeaviest } from "../../proposal/weights";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./weights.examples";

/** Names that a message lists. */
const mostNamed = 4;

export const weights = defineRule({
  id: "balance/weights",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["M"],
  evidence: ["arithmetic"],
  options: {},
  examples,
  *check({ set }) {
    const weights = weightsOf(set);
    if (!weights) return;
    const { weighted, weightless, sum } = weights;
    const isShort = isBelowWhole(weights) && weightless.length === 0 && !set.partOf;
    if (isAboveWhole(weights) || isShort) {
      yield {
        at: { path: ["targets"], on: "key" },
        message: message("balance/weights", { sum, greenAt: greenAtOf(set) }),
        offers: () => [...weightsInProportion(weights), ...weightsToHeaviest(weights)],
      };
    }
    if (weightless.length > 0 && !set.partOf) {
      yield {
        at: metricSpot(weightless[0]!),
        targets: weightless,
        severity: "warning",
        message: message("balance/weights/missing", {
          ids: weightless.slice(0, mostNamed).map(target => target.id),
          more: Math.max(0, weightless.length - mostNamed),
          weighted: weighted.length,
        }),
        offers: () => [weighTheRest(weights)],
      };
    }
  },
});
