import { spanOf } from "../../model/span";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./span-of-control.examples";

/**
 * Seconds of coaching that a leader is commonly counted for in a month: 50 minutes for each of 6 people, 17 for each of 18
 * (practitioners' tables).
 */
const coachingPerLeader = 5 * 3600;

export const spanOfControl = defineRule({
  id: "people/span-of-control",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S3", "S0", "D"],
  evidence: ["custom", "custom"],
  options: {
    most: { value: 15, unit: "number" },
  },
  examples,
  *check({ set, options, cannotTell }) {
    const span = spanOf(set);
    if (!span) {
      if (!set.partOf && !set.team?.leaders) cannotTell("team.leaders");
      return;
    }
    const { people, counted, leaders, perLeader } = span;
    if (perLeader <= options.most + 1e-9) return;
    yield {
      at: { path: leaders.path },
      message: message("people/span-of-control", {
        people,
        counted,
        leaders: leaders.value.amount,
        perLeader,
        coaching: coachingPerLeader / perLeader,
        most: options.most,
        needed: Math.ceil(people / options.most - 1e-9),
      }),
    };
  },
});
