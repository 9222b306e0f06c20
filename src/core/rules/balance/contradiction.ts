import { clashesIn, tighterForAgents } from "../../model/contradiction";
import { levelOf } from "../../model/target-set";
import { askAlike, endClash } from "../../proposal/contradiction";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./contradiction.examples";

export const contradiction = defineRule({
  id: "balance/contradiction",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["M"],
  evidence: ["arithmetic"],
  options: {},
  examples,
  *check({ set }) {
    for (const clash of clashesIn(set)) {
      const { floor, ceiling } = clash;
      const values = { atLeast: floor.atLeast!.value, atMost: ceiling.atMost!.value };
      yield {
        at: { path: floor.atLeast!.path },
        targets: floor === ceiling ? [floor] : [floor, ceiling],
        message:
          floor === ceiling
            ? message("balance/contradiction/itself", { target: floor.id, ...values })
            : message("balance/contradiction", { floor: floor.id, ceiling: ceiling.id, ...values }),
        related: [{ at: { path: ceiling.atMost!.path }, message: message("balance/contradiction/ceiling", {}) }],
        offers: () => endClash(clash),
      };
    }
    for (const tighter of tighterForAgents(set)) {
      const { agent, wide, bound } = tighter;
      yield {
        at: { path: agent[bound]!.path },
        targets: [agent, wide],
        severity: "warning",
        message: message("balance/contradiction/tighter", {
          agent: agent.id,
          wide: wide.id,
          level: levelOf(wide)!,
          bound: bound === "atLeast" ? "at_least" : "at_most",
          asked: agent[bound]!.value,
          value: wide[bound]!.value,
        }),
        related: [
          {
            at: { path: wide[bound]!.path },
            message: message("balance/contradiction/together", { level: levelOf(wide)! }),
          },
        ],
        offers: () => askAlike(tighter),
      };
    }
  },
});
