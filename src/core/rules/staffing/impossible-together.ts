import {
  givenBy,
  honestHourOf,
  isPlannable,
  type PlannedTarget,
  queueWith,
  rounded,
  type StaffingConflict,
  staffingConflict,
} from "../../day";
import { metricSpot } from "../../model/target-set";
import { endStaffingConflict } from "../../proposal/planning";
import { longestHandleTime } from "../../queue";
import { type Message, message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./impossible-together.examples";

export const impossibleTogether = defineRule({
  id: "staffing/impossible-together",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: ["arithmetic"],
  options: {},
  examples,
  *check({ set, cannotTell }) {
    const hour = honestHourOf(set);
    if (!("arrivals" in hour)) {
      if (set.targets.some(target => isPlannable(set, target))) cannotTell(...hour);
      return;
    }
    const conflict = staffingConflict(set);
    if (!conflict) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("staffing/impossible-together", {
        handleTime: rounded(hour.handleTime + hour.aux),
        recovery: rounded(hour.recovery + hour.aux),
        agents: conflict.agents,
        agentsNeeded: conflict.agentsNeeded,
        targets: conflict.targets.map(each => ({
          target: each.target.id,
          atLeast: each.target.atLeast?.value ?? null,
          atMost: each.target.atMost?.value ?? null,
          within: each.target.within?.value ?? null,
          ...rangeOf(each),
        })),
      }),
      related: conflict.targets.map(each => ({ at: metricSpot(each.target), message: feasible(each, conflict) })),
      offers: () => endStaffingConflict(set, conflict),
    };
  },
});

/** Null in place of what has no end: `from` where no number is enough, `to` where none is too many. */
function rangeOf({ from, to }: PlannedTarget) {
  return { from: finite(from), to: finite(to) };
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

/** Where the target can hold: over agents, and over handle time or occupancy. */
function feasible(planned: PlannedTarget, { hour, planned: all }: StaffingConflict): Message {
  const { target, queue } = planned;
  const agents = hour.agents ?? null;
  if (queue) {
    const longest = agents === null ? null : longestHandleTime(queueWith(agents, hour), [queue]);
    return message("staffing/impossible-together/queue", {
      target: target.id,
      ...rangeOf(planned),
      agents,
      longest: typeof longest === "number" && longest > 0 ? finite(longest) : null,
    });
  }
  const fewest = Math.max(0, ...all.filter(each => each.queue).map(each => each.from));
  return message("staffing/impossible-together/occupancy", {
    target: target.id,
    ...rangeOf(planned),
    agents,
    given: agents === null ? null : givenBy(agents, hour, null),
    highest: fewest > 0 && Number.isFinite(fewest) ? givenBy(fewest, hour, null) : null,
  });
}
