import { isUndefined } from "../../model/defined";
import { metricSpot } from "../../model/target-set";
import { nameSource } from "../../proposal/name-source";
import { shortened } from "../../shape/found";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./undefined.examples";

export const undefinedTarget = defineRule({
  id: "measurement/undefined",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["custom", "format"],
  options: {},
  examples,
  *check({ part: set, metrics, document }) {
    // What a name of somebody's own list stands for is asked of all of them at once, as an unknown metric.
    if (document.shaped) return;
    for (const target of set.targets) {
      if (!isUndefined(target, metrics)) continue;
      yield {
        at: metricSpot(target),
        targets: [target],
        message: message("measurement/undefined", { written: shortened(target.metricName.value) }),
        offers: () => nameSource(target),
      };
    }
  },
});
