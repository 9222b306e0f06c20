import { isGuarded, whyNoGuard } from "../../model/guard";
import { handleTimeCap } from "../../model/handle-time";
import { metricSpot, type Target } from "../../model/target-set";
import { idsMeant, nameWhatIsThere, nameWhatSees } from "../../proposal/named-guardrails";
import { message } from "../../words/message";
import { defineRule, type RuleContext } from "../rule";
import { examples } from "./guardrail-missing.examples";

export const guardrailMissing = defineRule({
  id: "balance/guardrail-missing",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["format", "custom"],
  options: {},
  examples,
  *check(context) {
    const { part, set, metrics } = context;
    const byId = new Map(set.targets.map(target => [target.id, target]));
    for (const target of part.targets) {
      for (const id of target.guardrails) {
        const guard = byId.get(id.value);
        if (!guard) {
          if (set.partOf) continue;
          yield {
            at: { path: id.path },
            targets: [target],
            message: message("balance/guardrail-missing", {
              target: target.id,
              guardrail: id.value,
              meant: idsMeant(set, target, id.value, metrics),
            }),
            offers: () => nameWhatIsThere(set, target, id, metrics),
          };
          continue;
        }
        const why = isToldElsewhere(context, guard, target) ? null : whyNoGuard(set, guard, target);
        if (!why) continue;
        yield {
          at: { path: id.path },
          targets: [target],
          severity: "warning",
          message: message("balance/guardrail-missing/blind", { target: target.id, guardrail: id.value, why }),
          related:
            guard === target
              ? []
              : [{ at: metricSpot(guard), message: message("balance/guardrail-missing/guard", {}) }],
          offers: () => nameWhatSees(set, target, id),
        };
      }
    }
  },
});

/** A cap that nothing guards is another rule's, and so is a guardrail that is not written as a target is. */
function isToldElsewhere({ set, shape }: RuleContext, guard: Target, target: Target): boolean {
  if (handleTimeCap(target) && !isGuarded(set, target)) return true;
  return shape.some(({ path }) => guard.path.every((step, depth) => path[depth] === step));
}
