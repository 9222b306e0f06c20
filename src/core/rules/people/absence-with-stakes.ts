import { heavierThan, levelOf, stakesOf } from "../../model/target-set";
import { lowerStakes, moveToTeam } from "../../proposal/handle-time";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./absence-with-stakes.examples";

export const absenceWithStakes = defineRule({
  id: "people/absence-with-stakes",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S3", "D"],
  evidence: [
    {
      tag: "research",
      source: {
        en: "Deery, Iverson and Walsh 2002 (n=480): customer interactions, workload and monotony lead to exhaustion and absence. What absence follows from is the work, and not the agent's will.",
        nl: "Deery, Iverson en Walsh 2002 (n=480): klantcontacten, werkdruk en eentonigheid leiden tot uitputting en verzuim. Verzuim volgt uit het werk, niet uit de wil van de medewerker.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Practitioners' accounts of people who come in ill or take a day of leave for it.",
        nl: "Verhalen uit de praktijk over mensen die ziek doorwerken of er een vrije dag voor opnemen.",
      },
    },
  ],
  options: {},
  examples,
  *check({ part }) {
    for (const target of part.targets) {
      const stakes = stakesOf(target);
      if (target.metric?.id !== "absence_rate" || levelOf(target) !== "agent") continue;
      if (!heavierThan(stakes, "coaching")) continue;
      yield {
        at: { path: target.stakes!.path },
        targets: [target],
        message: message("people/absence-with-stakes", {
          target: target.id,
          atMost: target.atMost?.value ?? null,
          stakes,
        }),
        offers: () => [lowerStakes(target, "none"), moveToTeam(target)],
      };
    }
  },
});
