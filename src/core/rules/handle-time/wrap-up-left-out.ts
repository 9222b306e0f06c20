import { excludedWrapUp, leavesOutWrapUp } from "../../formula/wrap-up";
import { handleTimeCap } from "../../model/handle-time";
import { include } from "../../proposal/sampling";
import { writeFormula } from "../../proposal/whole-formula";
import { holdWholeHandleTime, roomForWrapUp } from "../../proposal/wrap-up";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./wrap-up-left-out.examples";

export const wrapUpLeftOut = defineRule({
  id: "handle-time/wrap-up-left-out",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["custom", "arithmetic"],
  options: {
    least: { value: 10, unit: "seconds" },
  },
  examples,
  *check({ part, set, formulas, options }) {
    for (const target of part.targets) {
      const { id, metric, atMost } = target;
      const formula = formulas.get(target);
      if (metric?.id === "average_handle_time" && formula && leavesOutWrapUp(formula)) {
        yield {
          at: { path: target.formula!.path },
          targets: [target],
          message: message("handle-time/wrap-up-left-out", {
            target: id,
            cap: atMost?.value ?? null,
            formula: metric.formula,
          }),
          offers: () => [writeFormula(target)],
        };
      }
      const excluded = metric?.id === "average_handle_time" ? excludedWrapUp(target) : [];
      for (const { path, value } of excluded) {
        yield {
          at: { path },
          targets: [target],
          message: message("handle-time/wrap-up-left-out/excluded", { target: id, formula: metric!.formula }),
          offers: () => [include(target, [value])],
        };
      }
      const cap = metric?.id === "after_call_work" ? handleTimeCap(target) : undefined;
      if (cap && cap.value.amount <= options.least) {
        yield {
          at: { path: cap.path },
          targets: [target],
          message: message("handle-time/wrap-up-left-out/cap", { target: id, cap: cap.value }),
          offers: () => [...holdWholeHandleTime(set, target), ...roomForWrapUp(target, options.least)],
        };
      }
    }
  },
});
