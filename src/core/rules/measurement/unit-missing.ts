import { mendValue, targetAt, unitReadings } from "../../proposal/mend-value";
import { shortened } from "../../shape/found";
import { placeName } from "../../source/own-place";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unit-missing.examples";

export const unitMissing = defineRule({
  id: "measurement/unit-missing",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part: set, document }) {
    for (const located of set.troubles) {
      const { path, text, trouble } = located;
      if (trouble.kind !== "unit-missing") continue;
      const target = targetAt(set, path);
      yield {
        at: { path },
        targets: target ? [target] : [],
        message: message("measurement/unit-missing", {
          place: placeName(document, path),
          text: shortened(text),
          readings: unitReadings(set, path, text, trouble.readings).map(shortened),
        }),
        offers: () => mendValue(set, document, located),
      };
    }
  },
});
