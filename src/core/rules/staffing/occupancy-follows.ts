import { honestHourOf, occupancyRange, plannedTargets, rounded } from "../../day";
import type { Target } from "../../model/target-set";
import { moveToSite } from "../../proposal/personal-satisfaction";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./occupancy-follows.examples";

/** How near to a bound counts as on it. */
const noise = 1e-9;

export const occupancyFollows = defineRule({
  id: "staffing/occupancy-follows",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: ["arithmetic"],
  options: {},
  examples,
  *check({ set }) {
    const hour = honestHourOf(set);
    if (!("arrivals" in hour) || hour.agents === undefined || hour.arrivals.contacts === 0) return;
    const { agents, arrivals, handleTime } = hour;
    const range = occupancyRange(agents, hour);
    if (!range) return;
    for (const { target, queue } of plannedTargets(set, hour)) {
      const met = queue === null && target.level?.value === "agent" ? whollyWithin(target, range) : null;
      if (met === null) continue;
      yield {
        at: { path: target.level!.path },
        targets: [target],
        message: message("staffing/occupancy-follows", {
          target: target.id,
          atLeast: target.atLeast?.value ?? null,
          atMost: target.atMost?.value ?? null,
          agents,
          contacts: arrivals.contacts,
          interval: arrivals.interval,
          handleTime: rounded(handleTime),
          occupancy: range[1],
          met,
        }),
        offers: () => [moveToSite(set, target)],
      };
    }
  },
});

/** Whether the whole range lies within the bounds, or false where it lies wholly on one side of them; null where it is divided. */
function whollyWithin({ atLeast, atMost }: Target, [low, high]: readonly [number, number]): boolean | null {
  const floor = (atLeast?.value.amount ?? Number.NEGATIVE_INFINITY) - noise;
  const ceiling = (atMost?.value.amount ?? Number.POSITIVE_INFINITY) + noise;
  if (high < floor || low > ceiling) return false;
  return low >= floor && high <= ceiling ? true : null;
}
