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
  evidence: ["research", "custom"],
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
