import { standsBeside } from "../../model/beside";
import { agentsTakeTheNext } from "../../model/channel";
import type { Target } from "../../model/target-set";
import { told } from "../../model/told";
import { mostTail, tailBeside } from "../../proposal/waiting";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./mean-hides-tail.examples";

export const meanHidesTail = defineRule({
  id: "service-level/mean-hides-tail",
  severity: "info",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: ["arithmetic", "research"],
  options: {
    tail: { value: 0.9, unit: "share" },
  },
  examples,
  *check({ part, set, options }) {
    if (agentsTakeTheNext(set)) return;
    const showsTail = ({ metric, atLeast }: Target): boolean =>
      metric?.id === "wait_time_p95" || (atLeast?.value.amount ?? 0) >= options.tail - 1e-9;
    for (const target of part.targets) {
      const { metric, atMost } = target;
      if (metric?.id !== "average_speed_of_answer" || atMost?.value.unit !== "seconds") continue;
      if (standsBeside(set, target, ["wait_time_p95", "service_level"], showsTail)) continue;
      yield {
        at: { path: atMost.path },
        targets: [target],
        message: message("service-level/mean-hides-tail", { ...told(target), tail: mostTail(atMost.value) }),
        offers: () => [tailBeside(set, target)],
      };
    }
  },
});
