import { cliffOf } from "../../model/chance";
import { stakesOf } from "../../model/target-set";
import { showDifference, widenAmber } from "../../proposal/against-chance";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./cliff.examples";

export const cliff = defineRule({
  id: "measurement/cliff",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "The 95% margin of the sample: Wilson's for a share, Student's t for a mean. Without a sample, 1.96 standard deviations, estimated from the mean difference between neighbours in the history over 1.128, as in Shewhart's chart of individual values.",
        nl: "De 95%-marge van de steekproef: Wilson voor een aandeel, Student t voor een gemiddelde. Zonder steekproef 1,96 standaarddeviatie, geschat uit het gemiddelde verschil tussen opeenvolgende waarden in de historie gedeeld door 1,128, zoals in de kaart van Shewhart voor losse waarden.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Tricks on record around a single number with money on it: surveys picked, calls cut short, time moved to other codes.",
        nl: "Bekende trucs rond één getal waar geld aan hangt: enquêtes uitkiezen, gesprekken afkappen, tijd op andere codes boeken.",
      },
    },
  ],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const near = cliffOf(target);
      if (!near) continue;
      const { threshold, measured, distance, chance } = near;
      yield {
        at: { path: threshold.path },
        targets: [target],
        message: message("measurement/cliff", {
          target: target.id,
          bound: threshold.bound,
          value: threshold.value,
          stakes: stakesOf(target),
          measured,
          distance,
          chance,
        }),
        offers: () => [
          ...widenAmber(target, chance.halfWidth),
          ...(chance.from === "sample" && distance > 0 ? showDifference(set, target, distance) : []),
        ],
      };
    }
  },
});
