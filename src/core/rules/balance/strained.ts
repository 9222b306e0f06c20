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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "The green-day model: which targets are red when every contact gets the attention it needs, and what the kindest green day does about it.",
        nl: "Het model van de groene dag: welke normen rood zijn als elk contact de aandacht krijgt die het vraagt, en wat de mildste groene dag daaraan doet.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: targets that can be reached.",
        nl: "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: haalbare doelen.",
      },
    },
  ],
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
