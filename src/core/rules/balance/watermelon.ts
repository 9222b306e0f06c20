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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "The green-day model: a linear program over the mix, the targets and the assumptions of the file.",
        nl: "Het model van de groene dag: een lineair programma over de mix, de normen en de aannames van het bestand.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: reports that are green outside and red inside. The limits of 10 and 30 of 100 are a judgment.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: rapporten die groen zijn van buiten en rood van binnen. De grenzen van 10 en 30 van de 100 zijn een oordeel.",
      },
    },
  ],
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
