import { hiddenUnhappy } from "../../model/satisfaction";
import type { Target, TargetSet } from "../../model/target-set";
import { watchLowScores } from "../../proposal/low-scores";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./average-hides-unhappy.examples";

export const averageHidesUnhappy = defineRule({
  id: "satisfaction/average-hides-unhappy",
  severity: "info",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ set }) {
    const averages = set.targets.filter(isAverage);
    const [first] = averages;
    if (!first || set.partOf || countsUnhappy(set)) return;
    const { value } = first.atLeast!;
    yield {
      at: { path: first.atLeast!.path },
      targets: averages,
      message: message("satisfaction/average-hides-unhappy", {
        target: first.id,
        atLeast: value,
        hidden: hiddenUnhappy(first, value.amount),
      }),
      offers: () => [watchLowScores(set, first)],
    };
  },
});

/** A mean mark that customers give: a percentage is a share of them. */
function isAverage({ metric, atLeast }: Target): boolean {
  return metric?.id === "customer_satisfaction" && atLeast?.value.unit === "number";
}

function countsUnhappy({ targets }: TargetSet): boolean {
  return targets.some(target => target.metric?.id === "dissatisfaction_rate");
}
