import type { Quantity } from "../../model/quantity";
import type { Located } from "../../model/target-set";
import { agentsToHold, bandBelow, occupancyBand } from "../../proposal/occupancy";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./too-high.examples";

export const tooHigh = defineRule({
  id: "occupancy/too-high",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "Call Centre Helper: above about 85% is held unsustainable; 65-75% for emotionally heavy work, 75-85% normal, 85-90% for short spells.",
        nl: "Call Centre Helper: boven ongeveer 85% geldt als niet vol te houden; 65-75% bij emotioneel zwaar werk, 75-85% normaal, 85-90% voor korte tijd.",
      },
    },
    {
      tag: "research",
      source: {
        en: "Belastingtelefoon 2018 (Handelingen II 2017-2018): handling raised from 85% to 95% of phone time; the state secretary reported rising sick leave and longer calls.",
        nl: "BelastingTelefoon 2018 (Handelingen II 2017-2018): van 85% naar 95% van de beltijd in gesprek; de staatssecretaris meldde stijgend ziekteverzuim en langere gesprekken.",
      },
    },
  ],
  options: {
    ceiling: {
      value: 0.85,
      unit: "share",
      about: {
        en: "Highest floor, and highest top of a band, that is let be.",
        nl: "Hoogste ondergrens, en hoogste bovengrens van een bandbreedte, die niet wordt gemeld.",
      },
    },
    alone: {
      value: 0.9,
      unit: "share",
      about: {
        en: "Highest `at_most` without a floor that is let be: it asks nobody to be that busy.",
        nl: "Hoogste `at_most` zonder ondergrens die niet wordt gemeld: die vraagt van niemand om het zo druk te hebben.",
      },
    },
  },
  examples,
  *check({ part, set, options }) {
    for (const target of part.targets) {
      const { metric, atLeast, atMost } = target;
      if (metric?.id !== "occupancy") continue;
      const highest = atLeast ? options.ceiling : options.alone;
      const high = isAbove(atLeast, options.ceiling) ? "at_least" : isAbove(atMost, highest) ? "at_most" : null;
      if (!high) continue;
      const bound = (high === "at_least" ? atLeast : atMost)!;
      yield {
        at: { path: bound.path },
        targets: [target],
        message: message("occupancy/too-high", {
          target: target.id,
          value: bound.value,
          bound: high,
          ...bandBelow(options.ceiling),
          left: 3600 * Math.max(0, 1 - bound.value.amount),
          staffing: agentsToHold(set, target, options.ceiling),
        }),
        offers: () => [occupancyBand(set, target, options.ceiling)],
      };
    }
  },
});

function isAbove(bound: Located<Quantity> | undefined, most: number): boolean {
  return bound !== undefined && bound.value.amount > most + 1e-9;
}
