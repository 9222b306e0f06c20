import { isEfficient, noise, scoreOf } from "../../model/score";
import { efficiencyDownTo, facetsAlike } from "../../proposal/facet-weights";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./efficiency-weight.examples";

/** Names that a message lists. */
const mostNamed = 4;

export const efficiencyWeight = defineRule({
  id: "balance/efficiency-weight",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S4"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone): steering on output. That half of the weights is the most is a judgment; no research gives a number.",
        nl: "‘Verhitte gesprekken in het contactcenter’, column van Erik Bouwer (Ziptone): sturen op output. Dat de helft van de weging het meeste is, is een oordeel; onderzoek geeft geen getal.",
      },
    },
    {
      tag: "arithmetic",
      source: {
        en: "Above 50% of the weights, efficiency moves the score more than everything else together.",
        nl: "Boven 50% van de weging beweegt efficiëntie de score meer dan al het andere samen.",
      },
    },
  ],
  options: {
    most: {
      value: 0.5,
      unit: "share",
      about: {
        en: "The most that targets on efficiency may weigh together.",
        nl: "Wat normen voor efficiëntie samen hoogstens mogen wegen.",
      },
    },
  },
  examples,
  *check({ set, options }) {
    const score = scoreOf(set);
    const efficient = score?.parts.filter(isEfficient) ?? [];
    if (!score || efficient.length === score.parts.length) return;
    const share = efficient.reduce((sum, part) => sum + part.share, 0);
    if (share <= options.most + noise) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/efficiency-weight", {
        named: efficient.slice(0, mostNamed).map(({ target, share }) => ({ id: target.id, share })),
        more: Math.max(0, efficient.length - mostNamed),
        share,
        most: options.most,
      }),
      offers: () => [efficiencyDownTo(options.most, score), ...facetsAlike(options.most, score)],
    };
  },
});
