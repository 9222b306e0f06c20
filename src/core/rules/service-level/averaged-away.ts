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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "A mean over a month weighs each contact alike: 80% holds with every fifth contact late, and nothing says that these are spread.",
        nl: "In een maandgemiddelde telt elk contact even zwaar: 80% klopt ook als elk vijfde contact te laat is, en niets zegt dat die gespreid zijn.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Planners hold intervals of a quarter or half an hour to the target; contracts often pay by the month.",
        nl: "Planners houden de norm per kwartier of halfuur aan; contracten rekenen vaak per maand af.",
      },
    },
  ],
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
