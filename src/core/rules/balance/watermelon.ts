import { summaryOf } from "../../day";
import { message } from "../../words/message";
import { besideHonest, relatedTo } from "../honest-values";
import { defineRule } from "../rule";
import { examples } from "./watermelon.examples";

export const watermelon = defineRule({
  id: "balance/watermelon",
  severity: "error",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ set, assessment, balanced }) {
    if (assessment.verdict !== "watermelon" || set.partOf) return;
    const day = summaryOf(assessment, set);
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/watermelon", { day }),
      related: relatedTo(besideHonest(set, assessment, day.red)),
      offers: async () =>
        (await Promise.all([balanced.whole(), balanced.honestWork()])).filter(offer => offer !== null),
    };
  },
});
