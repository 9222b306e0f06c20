import { summaryOf } from "../../day";
import { message } from "../../words/message";
import { besideHonest, relatedTo } from "../honest-values";
import { defineRule } from "../rule";
import { examples } from "./strained.examples";

export const strained = defineRule({
  id: "balance/strained",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S3", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ set, assessment, balanced }) {
    if (assessment.verdict !== "strained") return;
    const day = summaryOf(assessment, set);
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/strained", { day }),
      related: relatedTo(besideHonest(set, assessment, day.red)),
      offers: async () => [await balanced.honestWork()].filter(offer => offer !== null),
    };
  },
});
