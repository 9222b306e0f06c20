import { levelOf } from "../../model/target-set";
import { adherenceBand, moveWithin } from "../../proposal/adherence";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./adherence-rigid.examples";

/** Hours of a usual shift, for the minutes that a message names. */
const shift = 8;

export const adherenceRigid = defineRule({
  id: "staffing/adherence-rigid",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D", "S2"],
  evidence: ["custom", "research"],
  options: {
    most: { value: 0.95, unit: "share" },
    agent: { value: 0.92, unit: "share" },
    foot: { value: 0.85, unit: "share" },
  },
  examples,
  *check({ part, options }) {
    for (const target of part.targets) {
      const { metric, atLeast } = target;
      if (metric?.id !== "schedule_adherence" || !atLeast) continue;
      const personal = levelOf(target) === "agent";
      const floor = atLeast.value.amount;
      if (floor <= (personal ? options.agent : options.most) + 1e-9) continue;
      const band = { foot: options.foot, top: options.most };
      yield {
        at: { path: atLeast.path },
        targets: [target],
        message: message("staffing/adherence-rigid", {
          target: target.id,
          atLeast: atLeast.value,
          personal,
          left: Math.max(0, 1 - floor) * shift * 3600,
          shift,
          ...band,
        }),
        offers: () => [adherenceBand(target, band), ...(personal ? [moveWithin(target, band)] : [])],
      };
    }
  },
});
