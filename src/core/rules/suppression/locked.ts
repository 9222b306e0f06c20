import { removeSuppression } from "../../proposal/directives";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./locked.examples";

export const locked = defineRule({
  id: "suppression/locked",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ suppressions, text }) {
    for (const each of suppressions) {
      if (each.fate !== "locked") continue;
      yield {
        at: { range: each.rule!.range },
        message: message("suppression/locked", { rule: each.rule!.id }),
        offers: () => removeSuppression(text, each),
      };
    }
  },
});
