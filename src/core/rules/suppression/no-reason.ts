import { removeDirective } from "../../proposal/directives";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./no-reason.examples";

export const noReason = defineRule({
  id: "suppression/no-reason",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ suppressions, text }) {
    for (const each of suppressions) {
      const { directive, fate, rule } = each;
      if (fate !== "no_reason" || rule !== directive.rules[0]) continue;
      yield {
        at: { range: directive.range },
        message: message("suppression/no-reason", { rules: directive.rules.map(({ id }) => id) }),
        offers: () => removeDirective(text, directive),
      };
    }
  },
});
