import type { Quantity } from "../../model/quantity";
import type { Located } from "../../model/target-set";
import { agentsToHold, bandBelow, occupancyBand } from "../../proposal/occupancy";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./too-high.examples";

export const tooHigh = defineRule({
  id: "occupancy/too-high",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: ["custom", "research"],
  options: {
    ceiling: { value: 0.85, unit: "share" },
    alone: { value: 0.9, unit: "share" },
  },
  examples,
  *check({ part, set, options }) {
    for (const target of part.targets) {
      const { metric, atLeast, atMost } = target;
      if (metric?.id !== "occupancy") continue;
      const highest = atLeast ? options.ceiling : options.alone;
      const high = isAbove(atLeast, options.ceiling) ? "at_least" : isAbove(atMost, highest) ? "at_most" : null;
      if (!high) continue;
      const bound = (high === "at_least" ? atLeast : atMost)!;
      yield {
        at: { path: bound.path },
        targets: [target],
        message: message("occupancy/too-high", {
          target: target.id,
          value: bound.value,
          bound: high,
          ...bandBelow(options.ceiling),
          left: 3600 * Math.max(0, 1 - bound.value.amount),
          staffing: agentsToHold(set, target, options.ceiling),
        }),
        offers: () => [occupancyBand(set, target, options.ceiling)],
      };
    }
  },
});

function isAbove(bound: Located<Quantity> | undefined, most: number): boolean {
  return bound !== undefined && bound.value.amount > most + 1e-9;
}
