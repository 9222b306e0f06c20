import { standsBeside } from "../../model/beside";
import { told } from "../../model/told";
import { floorPerInterval, holdPerInterval } from "../../proposal/waiting";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./averaged-away.examples";

const shows = ["service_level", "average_speed_of_answer", "wait_time_p95"];

export const averagedAway = defineRule({
  id: "service-level/averaged-away",
  severity: "info",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const over = target.measured?.averagedOver;
      const { metric, atLeast } = target;
      if (metric?.id !== "service_level" || over?.value !== "month" || atLeast?.value.unit !== "share") continue;
      if (standsBeside(set, target, shows, each => each.measured?.averagedOver?.value === "interval")) continue;
      yield {
        at: { path: over.path },
        targets: [target],
        message: message("service-level/averaged-away", {
          ...told(target),
          late: Math.max(0, 1 - atLeast.value.amount),
        }),
        offers: () => [floorPerInterval(set, target), holdPerInterval(target)],
      };
    }
  },
});
