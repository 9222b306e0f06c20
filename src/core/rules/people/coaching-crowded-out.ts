import { coachingPerMonth } from "../../model/coaching";
import { isLeftOut, toldOf } from "../../model/people-told";
import { spanOf } from "../../model/span";
import type { TargetSet } from "../../model/target-set";
import { offerCoaching } from "../../proposal/coaching";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./coaching-crowded-out.examples";

export const coachingCrowdedOut = defineRule({
  id: "people/coaching-crowded-out",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S0", "D"],
  evidence: ["custom", "custom"],
  options: {
    least: { value: 30 * 60, unit: "seconds" },
  },
  examples,
  *check({ set, options, cannotTell }) {
    const told = toldOf(set, "coaching");
    if (told === "no-block") cannotTell("people");
    else if (told === "none" || (told === "left-out" && !hasTarget(set))) yield found(set, 0, options.least);
    else if (told === "there") {
      for (const key of ["per_agent", "every"])
        if (isLeftOut(set, "coaching", key)) cannotTell(`people.coaching.${key}`);
      const planned = coachingPerMonth(set);
      if (planned !== null && planned < options.least - 1e-6) yield found(set, planned, options.least);
    }
  },
});

function found(set: TargetSet, planned: number, least: number): Report {
  const perAgent = set.people?.coaching?.perAgent;
  const span = spanOf(set);
  const forLeaders = span && { leaders: span.leaders.value.amount, each: span.perLeader * least };
  return {
    at: { path: perAgent?.path ?? ["people", "coaching"] },
    message: message("people/coaching-crowded-out", { planned, least, forLeaders }),
    offers: () => offerCoaching(set, least),
  };
}

/** A target on coaching plans it as well. */
function hasTarget(set: TargetSet): boolean {
  return set.targets.some(target => target.metric?.id === "coaching_hours");
}
