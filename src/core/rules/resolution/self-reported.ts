import { stakesOf } from "../../model/target-set";
import { askCustomers, countRepeatContact, honestFloor } from "../../proposal/honest-count";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./self-reported.examples";

export const selfReported = defineRule({
  id: "resolution/self-reported",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["custom", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const by = target.measured?.by;
      if (target.metric?.id !== "first_contact_resolution" || by?.value !== "agent") continue;
      yield {
        at: { path: by.path },
        targets: [target],
        message: message("resolution/self-reported", {
          target: target.id,
          atLeast: target.atLeast?.value ?? null,
          baseline: target.baseline?.value ?? null,
          stakes: stakesOf(target),
          floor: honestFloor(set, target),
        }),
        offers: () => [countRepeatContact(set, target), askCustomers(set, target)],
      };
    }
  },
});
