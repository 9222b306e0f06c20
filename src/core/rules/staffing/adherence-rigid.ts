import { levelOf } from "../../model/target-set";
import { adherenceBand, moveWithin } from "../../proposal/adherence";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./adherence-rigid.examples";

/** Hours of a usual shift, for the minutes that a message names. */
const shift = 8;

export const adherenceRigid = defineRule({
  id: "staffing/adherence-rigid",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D", "S2"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "Adherence of 85-95% is usual on voice, 80-85% omnichannel; 75-85% before excuses are booked.",
        nl: "Roostertrouw van 85-95% is gebruikelijk bij telefonie, 80-85% bij meer kanalen; 75-85% voordat uitzonderingen zijn ingeboekt.",
      },
    },
    {
      tag: "research",
      source: {
        en: "UK HSE: strict scripts and measured performance go with worse well-being. It says nothing of a threshold for adherence.",
        nl: "HSE (Verenigd Koninkrijk): strakke scripts en gemeten prestaties gaan samen met een slechter welzijn. Een grens voor roostertrouw noemt het niet.",
      },
    },
  ],
  options: {
    most: {
      value: 0.95,
      unit: "share",
      about: {
        en: "Highest floor that is let be at team level and wider.",
        nl: "Hoogste ondergrens die per team of breder niet wordt gemeld.",
      },
    },
    agent: {
      value: 0.92,
      unit: "share",
      about: {
        en: "Highest floor that is let be for an agent.",
        nl: "Hoogste ondergrens die per medewerker niet wordt gemeld.",
      },
    },
    foot: {
      value: 0.85,
      unit: "share",
      about: { en: "Foot of the band that is suggested.", nl: "Ondergrens van de bandbreedte die wordt voorgesteld." },
    },
  },
  examples,
  *check({ part, options }) {
    for (const target of part.targets) {
      const { metric, atLeast } = target;
      if (metric?.id !== "schedule_adherence" || !atLeast) continue;
      const personal = levelOf(target) === "agent";
      const floor = atLeast.value.amount;
      if (floor <= (personal ? options.agent : options.most) + 1e-9) continue;
      const band = { foot: options.foot, top: options.most };
      yield {
        at: { path: atLeast.path },
        targets: [target],
        message: message("staffing/adherence-rigid", {
          target: target.id,
          atLeast: atLeast.value,
          personal,
          left: Math.max(0, 1 - floor) * shift * 3600,
          shift,
          ...band,
        }),
        offers: () => [adherenceBand(target, band), ...(personal ? [moveWithin(target, band)] : [])],
      };
    }
  },
});
