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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "The green-day model: the most customers that can go unhelped on a day on which every target is green.",
        nl: "Het model van de groene dag: hoeveel klanten er hooguit ongeholpen blijven op een dag waarop elke norm groen is.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on watermelon reports. The limits of 10 and 30 of 100 are a judgment.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over watermeloenrapporten. De grenzen van 10 en 30 van de 100 zijn een oordeel.",
      },
    },
  ],
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
