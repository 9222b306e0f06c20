import { nearest } from "../../nearest";
import { nameRule, removeSuppression } from "../../proposal/directives";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unknown-rule.examples";

export const unknownRule = defineRule({
  id: "suppression/unknown-rule",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ suppressions, text, ruleIds }) {
    for (const each of suppressions) {
      if (each.fate !== "unknown_rule") continue;
      const { rule, directive } = each;
      yield {
        at: { range: rule?.range ?? directive.range },
        message: rule
          ? message("suppression/unknown-rule", { rule: rule.id, near: nearest(rule.id, ruleIds) })
          : message("suppression/unknown-rule/none", {}),
        offers: () => [
          ...nameRule(each, ruleIds),
          ...(rule && directive.reason !== null ? [] : removeSuppression(text, each)),
        ],
      };
    }
  },
});
