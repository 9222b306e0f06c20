import { isSurveyedAmongCustomers } from "../../model/satisfaction";
import { heavierThan, levelOf, stakesOf, type TargetSet } from "../../model/target-set";
import { addWhatAgentsDecide, moveToSite } from "../../proposal/personal-satisfaction";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./outside-influence.examples";

/** What an agent decides, whatever the queue and the policy were. */
const agentsDecide: readonly (string | undefined)[] = ["felt_heard", "conversation_quality"];

export const outsideInfluence = defineRule({
  id: "satisfaction/outside-influence",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S4"],
  evidence: ["custom", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    if (holdsAgentsToTheirOwn(set)) return;
    for (const target of part.targets) {
      if (!isSurveyedAmongCustomers(target) || agentsDecide.includes(target.metric?.id)) continue;
      const stakes = stakesOf(target);
      if (levelOf(target) !== "agent" || !heavierThan(stakes, "coaching")) continue;
      yield {
        at: { path: target.level?.path ?? target.stakes!.path },
        targets: [target],
        message: message("satisfaction/outside-influence", {
          target: target.id,
          atLeast: target.atLeast?.value ?? null,
          atMost: target.atMost?.value ?? null,
          stakes,
        }),
        offers: () => [moveToSite(set, target), ...addWhatAgentsDecide(set, target)],
      };
    }
  },
});

function holdsAgentsToTheirOwn({ targets }: TargetSet): boolean {
  return targets.some(target => agentsDecide.includes(target.metric?.id) && levelOf(target) === "agent");
}
