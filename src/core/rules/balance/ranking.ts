import { isHeldAgainstAgents } from "../../model/handle-time";
import { levelOf, stakesOf, type Target } from "../../model/target-set";
import { lowerStakes } from "../../proposal/handle-time";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./ranking.examples";

export const ranking = defineRule({
  id: "balance/ranking",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S4", "D"],
  evidence: ["arithmetic", "research"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const stakes = stakesOf(target);
      if ((stakes !== "ranking" && stakes !== "dismissal") || isToldElsewhere(target)) continue;
      const people = levelOf(target) === "agent" ? (set.team?.headcount ?? set.team?.agents) : undefined;
      yield {
        at: { path: target.stakes!.path },
        targets: [target],
        message: message(`balance/ranking/${stakes}`, {
          target: target.id,
          atLeast: target.atLeast?.value ?? null,
          atMost: target.atMost?.value ?? null,
          people: people?.value.amount ?? null,
        }),
        offers: () => [lowerStakes(target, "coaching"), lowerStakes(target, "none")],
      };
    }
  },
});

/** What hangs on an agent's own handle time or absence is the matter of handle-time/personal-stakes and people/absence-with-stakes. */
function isToldElsewhere(target: Target): boolean {
  return isHeldAgainstAgents(target) || (target.metric?.id === "absence_rate" && levelOf(target) === "agent");
}
