import { bandBelow, leavesRoom, occupancyCeiling } from "../../proposal/occupancy";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./floor-without-ceiling.examples";

export const floorWithoutCeiling = defineRule({
  id: "occupancy/floor-without-ceiling",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D"],
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "The most occupancy that holds 80/20 at 180 s per contact is 71.4% at 10 Erlang, 83.3% at 20 and 93.5% at 100: a floor alone is out of reach for a small team and met by itself in a large one.",
        nl: "De hoogste bezettingsgraad waarbij 80/20 bij 180 s per contact nog houdt, is 71,4% bij 10 Erlang, 83,3% bij 20 en 93,5% bij 100: een ondergrens alleen is voor een klein team onhaalbaar en gaat in een groot team vanzelf.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Call Centre Helper: above about 85% is held unsustainable; 75-85% is normal.",
        nl: "Call Centre Helper: boven ongeveer 85% geldt als niet vol te houden; 75-85% is normaal.",
      },
    },
  ],
  options: {
    ceiling: {
      value: 0.85,
      unit: "share",
      about: { en: "The ceiling that is suggested.", nl: "De bovengrens die wordt voorgesteld." },
    },
  },
  examples,
  *check({ part, set, options: { ceiling } }) {
    for (const target of part.targets) {
      const { metric, atLeast, atMost } = target;
      if (metric?.id !== "occupancy" || !atLeast || atMost) continue;
      const lowered = leavesRoom(atLeast.value.amount, ceiling) ? null : bandBelow(ceiling).floor;
      yield {
        at: { path: atLeast.path },
        targets: [target],
        message: message("occupancy/floor-without-ceiling", {
          target: target.id,
          floor: atLeast.value,
          ceiling,
          lowered,
        }),
        offers: () => [occupancyCeiling(set, target, ceiling)],
      };
    }
  },
});
