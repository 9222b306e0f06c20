import { summaryOf } from "../../day";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./blind-spot.examples";

export const blindSpot = defineRule({
  id: "balance/blind-spot",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ set, assessment, balanced }) {
    if (assessment.verdict !== "blind" || set.partOf) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/blind-spot", { day: summaryOf(assessment, set) }),
      offers: async () => {
        const guardrail = await balanced.guardrail();
        return guardrail ? [guardrail] : [await balanced.whole()].filter(offer => offer !== null);
      },
    };
  },
});
