import { callsForTalks } from "../../model/keeping";
import { isLeftOut, toldOf } from "../../model/people-told";
import { asksRelevance, avoidableShare, talksOf } from "../../model/relevance";
import { askRelevance, offerStayInterviews } from "../../proposal/interviews";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./relevance-unasked.examples";

export const relevanceUnasked = defineRule({
  id: "people/relevance-unasked",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S1"],
  evidence: ["custom"],
  options: {},
  examples,
  *check({ set, cannotTell }) {
    const talks = talksOf(set);
    if (talks.some(asksRelevance) || set.targets.some(target => target.metric?.id === "relevance")) return;
    const [stay, exit] = [toldOf(set, "stay_interviews"), toldOf(set, "exit_interviews")];
    if (stay === "no-block") cannotTell("people");
    if (talks.length === 0 && exit === "left-out") cannotTell("people.exit_interviews");
    const untold = talks.filter(({ part }) => isLeftOut(set, part, "asks"));
    cannotTell(...untold.map(({ part }) => `people.${part}.asks`));
    const [first, second] = talks;
    if (first && untold.length === 0) {
      yield {
        at: { path: [...first.interviews.path, "asks"] },
        message: message("people/relevance-unasked", {
          talks: talks.map(({ part }) => part),
          asks: [...new Set(talks.flatMap(({ interviews }) => interviews.asks.map(subject => subject.value)))],
          avoidable: avoidableShare(set),
        }),
        related: second
          ? [
              {
                at: { path: [...second.interviews.path, "asks"] },
                message: message("people/relevance-unasked/nor-here", {}),
              },
            ]
          : [],
        offers: () => [askRelevance(talks)],
      };
    }
    const isNobodyAsked = exit === "none" && (stay === "none" || stay === "left-out");
    if (isNobodyAsked && !callsForTalks(set)) {
      yield {
        at: { path: ["people"], on: "key" },
        message: message("people/relevance-unasked/nobody-asked", { avoidable: avoidableShare(set) }),
        offers: () => [offerStayInterviews(set)],
      };
    }
  },
});
