import { cliffOf } from "../../model/chance";
import { stakesOf } from "../../model/target-set";
import { showDifference, widenAmber } from "../../proposal/against-chance";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./cliff.examples";

export const cliff = defineRule({
  id: "measurement/cliff",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const near = cliffOf(target);
      if (!near) continue;
      const { threshold, measured, distance, chance } = near;
      yield {
        at: { path: threshold.path },
        targets: [target],
        message: message("measurement/cliff", {
          target: target.id,
          bound: threshold.bound,
          value: threshold.value,
          stakes: stakesOf(target),
          measured,
          distance,
          chance,
        }),
        offers: () => [...widenAmber(target, chance.halfWidth), ...showDifference(set, target, distance)],
      };
    }
  },
});
