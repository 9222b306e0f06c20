import { bandBelow, leavesRoom, occupancyCeiling } from "../../proposal/occupancy";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./floor-without-ceiling.examples";

export const floorWithoutCeiling = defineRule({
  id: "occupancy/floor-without-ceiling",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["arithmetic", "custom"],
  options: {
    ceiling: { value: 0.85, unit: "share" },
  },
  examples,
  *check({ part, set, options: { ceiling } }) {
    for (const target of part.targets) {
      const { metric, atLeast, atMost } = target;
      if (metric?.id !== "occupancy" || !atLeast || atMost) continue;
      const lowered = leavesRoom(atLeast.value.amount, ceiling) ? null : bandBelow(ceiling).floor;
      yield {
        at: { path: atLeast.path },
        targets: [target],
        message: message("occupancy/floor-without-ceiling", {
          target: target.id,
          floor: atLeast.value,
          ceiling,
          lowered,
        }),
        offers: () => [occupancyCeiling(set, target, ceiling)],
      };
    }
  },
});
