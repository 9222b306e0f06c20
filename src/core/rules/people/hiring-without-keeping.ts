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
  evidence: ["custom"],
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
