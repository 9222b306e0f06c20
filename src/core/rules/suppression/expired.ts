import { readDate } from "../../model/date";
import { removeSuppression, writeUntil } from "../../proposal/directives";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./expired.examples";

export const expired = defineRule({
  id: "suppression/expired",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ suppressions, text }) {
    for (const each of suppressions) {
      const { until, untilWritten } = each.directive;
      if (each.fate === "expired") {
        yield {
          at: { range: untilWritten!.range },
          message: message("suppression/expired", { rule: each.rule!.id, until: until! }),
          offers: () => removeSuppression(text, each),
        };
      } else if (each.fate === "no_date") {
        const read = readDate(untilWritten!.text);
        const readings = "trouble" in read && read.trouble.kind === "date-order" ? read.trouble.readings : [];
        yield {
          at: { range: untilWritten!.range },
          message: message("suppression/expired/no-date", { rule: each.rule!.id, written: untilWritten!.text }),
          offers: () => writeUntil(each, readings),
        };
      }
    }
  },
});
