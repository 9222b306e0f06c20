import { standsBeside } from "../../model/beside";
import { told } from "../../model/told";
import { backlogBeside, companions, watchBeside } from "../../proposal/companions";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./closed-to-stop-the-clock.examples";

/** What turns red when cases are closed unsolved, or left open and out of sight. */
const shows = ["reopen_rate", "backlog_age", "repeat_contact_rate"];

export const closedToStopTheClock = defineRule({
  id: "resolution/closed-to-stop-the-clock",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    // Of a table with a limit for each class one says it for all.
    let isSaidOfClass = false;
    for (const target of part.targets) {
      if (target.metric?.id !== "resolution_time" || !target.atMost || standsBeside(set, target, shows)) continue;
      const isOfClass = target.appliesTo.length > 0;
      if (isOfClass && isSaidOfClass) continue;
      isSaidOfClass ||= isOfClass;
      yield {
        at: { path: target.atMost.path },
        targets: [target],
        message: message("resolution/closed-to-stop-the-clock", told(target)),
        offers: () => [watchBeside(set, target, companions.reopen_rate), backlogBeside(set, target)],
      };
    }
  },
});
