import { keepingOf, shortAbove, shortage } from "../../model/keeping";
import { toldOf } from "../../model/people-told";
import { offerStayInterviews } from "../../proposal/interviews";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./no-stay-interviews.examples";

export const noStayInterviews = defineRule({
  id: "people/no-stay-interviews",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S4", "S0"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "Column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: the stay interview, counterpart of the exit interview, keeps a finger on the pulse, if what bothers people then changes. The 10% of vacancies is a judgment.",
        nl: "Column ‘Verhitte gesprekken in het contactcenter’, Erik Bouwer, Ziptone: het blijfgesprek, tegenhanger van het exitgesprek, houdt de vinger aan de pols, mits wat mensen dwarszit dan ook verandert. De 10% vacatures is een oordeel.",
      },
    },
  ],
  options: {
    vacancies: {
      value: shortAbove,
      unit: "share",
      about: {
        en: "Vacancies, as a share of the people in the team, above which stay interviews are asked for.",
        nl: "Vacatures, als aandeel van de mensen in het team, waarboven blijfgesprekken worden gevraagd.",
      },
    },
  },
  examples,
  *check({ set, options, cannotTell }) {
    const { attrition, hiring, isWatched, countsTalks } = keepingOf(set);
    const vacancies = shortage(set, options.vacancies);
    if (countsTalks || (attrition.length === 0 && vacancies === null)) return;
    const told = toldOf(set, "stay_interviews");
    if (told === "no-block") cannotTell("people");
    const isToldOfHiring = hiring.length > 0 && !isWatched && !set.partOf;
    if ((told !== "none" && told !== "left-out") || isToldOfHiring) return;
    yield {
      at: { path: ["people", "stay_interviews"] },
      message: message("people/no-stay-interviews", {
        attrition: attrition[0]?.id ?? null,
        vacancies,
      }),
      offers: () => [offerStayInterviews(set)],
    };
  },
});
