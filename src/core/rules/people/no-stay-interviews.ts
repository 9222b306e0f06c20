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
  evidence: ["custom"],
  options: {
    vacancies: { value: shortAbove, unit: "share" },
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
