import { removeSuppression } from "../../proposal/directives";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unused.examples";

export const unused = defineRule({
  id: "suppression/unused",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ suppressions, text }) {
    for (const each of suppressions) {
      if (each.fate !== "unused") continue;
      yield {
        at: { range: each.rule!.range },
        message: message("suppression/unused", { rule: each.rule!.id, reach: each.directive.reach }),
        offers: () => removeSuppression(text, each),
      };
    }
  },
});
