import type { Target } from "../../model/target-set";
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
      if (set.targets.some(other => isCeilingOf(other, target))) continue;
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

/** Some write the two ends of a band as two targets. A ceiling over all contacts is one over some of them. */
function isCeilingOf({ metric, atMost, appliesTo }: Target, floor: Target): boolean {
  if (metric?.id !== "occupancy" || !atMost) return false;
  const named = new Set(appliesTo.map(({ value }) => value));
  return named.size === 0 || (floor.appliesTo.length > 0 && floor.appliesTo.every(({ value }) => named.has(value)));
}
