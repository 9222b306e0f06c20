import { standsBeside } from "../../model/beside";
import { leavesOut } from "../../model/exclusions";
import { told } from "../../model/told";
import { abandonsLeftOut, isAboutWaiting } from "../../model/waiting";
import { companions, watchBeside } from "../../proposal/companions";
import { include } from "../../proposal/sampling";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./abandons-excluded.examples";

export const abandonsExcluded = defineRule({
  id: "service-level/abandons-excluded",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["research", "custom"],
  options: {
    short: { value: 5, unit: "seconds" },
  },
  examples,
  *check({ part, set, options }) {
    for (const target of part.targets) {
      const left = isAboutWaiting(target) ? abandonsLeftOut(target) : null;
      if (!left || (left.within !== null && left.within <= options.short)) continue;
      if (standsBeside(set, target, ["abandonment_rate"])) continue;
      yield {
        at: { path: left.path },
        targets: [target],
        message: message("service-level/abandons-excluded", { ...told(target), leftOutWithin: left.within }),
        offers: () => [
          watchBeside(set, target, companions.abandonment_rate),
          ...(leavesOut(target, "abandoned") ? [include(target, ["abandoned"])] : []),
        ],
      };
    }
  },
});
