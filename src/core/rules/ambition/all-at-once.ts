import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./all-at-once.examples";

/** Names that a message lists. */
const mostNamed = 5;

export const allAtOnce = defineRule({
  id: "ambition/all-at-once",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S3"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: an ambition that can be reached, step by step. The counts are a judgment.",
        nl: "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: een haalbare ambitie, stap voor stap. De aantallen zijn een oordeel.",
      },
    },
    {
      tag: "arithmetic",
      source: {
        en: "Which targets are missed on a day on which every contact gets the attention it needs.",
        nl: "Welke normen niet worden gehaald op een dag waarop elk contact de aandacht krijgt die het vraagt.",
      },
    },
  ],
  options: {
    targets: {
      value: 12,
      unit: "number",
      about: { en: "Most targets that are let be.", nl: "Hoogste aantal normen dat niet wordt gemeld." },
    },
    missed: {
      value: 3,
      unit: "number",
      about: {
        en: "Most targets missed by honest work that are let be.",
        nl: "Hoogste aantal normen dat eerlijk werk mist en dat niet wordt gemeld.",
      },
    },
  },
  examples,
  *check({ set, assessment, options }) {
    const missed = assessment.honest.filter(each => !each.green).map(each => each.target);
    const isFarOff = missed.length > options.missed;
    if (!isFarOff && set.targets.length <= options.targets) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: isFarOff
        ? message("ambition/all-at-once", {
            targets: set.targets.length,
            missed: missed.length,
            named: missed.slice(0, mostNamed),
          })
        : message("ambition/all-at-once/many", { targets: set.targets.length }),
    };
  },
});
