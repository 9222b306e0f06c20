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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "A mean says nothing of how the marks lie around it: many good ones make up for a few very bad ones.",
        nl: "Een gemiddelde zegt niets over hoe de cijfers eromheen liggen: veel goede maken een paar heel slechte goed.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: watermelon reports, green outside and red inside.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: watermeloenrapportages, groen vanbuiten en rood vanbinnen.",
      },
    },
  ],
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
