import { standsBeside } from "../../model/beside";
import { countsResolution } from "../../model/guard";
import { told } from "../../model/told";
import { addRepeatContact, addResolution } from "../../proposal/guardrails";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./deflection-as-success.examples";

const resolution = ["repeat_contact_rate", "first_contact_resolution"];

export const deflectionAsSuccess = defineRule({
  id: "resolution/deflection-as-success",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S4"],
  evidence: ["custom", "research"],
  options: {},
  examples,
  *check({ part, set }) {
    const exit = set.demand?.exitToHuman?.value ?? null;
    for (const target of part.targets) {
      if (target.metric?.id !== "containment_rate" || !target.atLeast || exit === true) continue;
      if (standsBeside(set, target, resolution, countsResolution)) continue;
      yield {
        at: { path: target.atLeast.path },
        targets: [target],
        message: message("resolution/deflection-as-success", { ...told(target), closed: exit === false }),
        related:
          exit === false
            ? [
                {
                  at: { path: set.demand!.exitToHuman!.path },
                  message: message("resolution/deflection-as-success/no-exit", {}),
                },
              ]
            : [],
        offers: () => [addRepeatContact(set, target), addResolution(set, target)],
      };
    }
  },
});
