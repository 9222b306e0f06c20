import { keepingOf } from "../../model/keeping";
import { toldOf } from "../../model/people-told";
import { metricSpot } from "../../model/target-set";
import { offerStayInterviews, watchAttrition } from "../../proposal/interviews";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./hiring-without-keeping.examples";

export const hiringWithoutKeeping = defineRule({
  id: "people/hiring-without-keeping",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S0", "S4"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Menselijke maat nog meer onder druk?” (mensenmaat): in a tight labour market play the cards that bind people, and not only those that recruit them; whoever does is less busy recruiting.",
        nl: "‘Menselijke maat nog meer onder druk?’ (mensenmaat): zet in een krappe arbeidsmarkt niet alleen in op de wervingskaarten maar juist ook op de bindingskaarten; dan ben je ook minder druk met werven.",
      },
    },
  ],
  options: {},
  examples,
  *check({ set, cannotTell }) {
    const { hiring, isWatched } = keepingOf(set);
    if (hiring.length === 0 || isWatched || set.partOf) return;
    const told = toldOf(set, "stay_interviews");
    if (told === "no-block") cannotTell("people");
    if (told !== "none" && told !== "left-out") return;
    for (const target of hiring) {
      yield {
        at: metricSpot(target),
        targets: [target],
        message: message("people/hiring-without-keeping", {
          target: target.id,
          atMost: target.atMost?.value ?? null,
        }),
        offers: () => [offerStayInterviews(set), watchAttrition(set, target)],
      };
    }
  },
});
