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
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on reports that are green because of how they are counted.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over rapporten die groen zijn door hoe er wordt geteld.",
      },
    },
    {
      tag: "format",
      source: {
        en: "The catalogue of metrics, and the keys `formula` and `measured.by` of the format.",
        nl: "De catalogus van kengetallen, en de sleutels `formula` en `measured.by` van het formaat.",
      },
    },
  ],
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
