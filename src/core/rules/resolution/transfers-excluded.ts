import { standsBeside } from "../../model/beside";
import { type PassedOn, passedOn } from "../../model/exclusions";
import type { Target, TargetSet } from "../../model/target-set";
import { told } from "../../model/told";
import { companions, watchBeside } from "../../proposal/companions";
import { include } from "../../proposal/sampling";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./transfers-excluded.examples";

const metrics: readonly (string | undefined)[] = ["first_contact_resolution", "repeat_contact_rate", "resolution_time"];

/** What would turn red when more contacts go the way that is left out. */
const watchedBy = {
  transferred: ["transfer_rate"],
  escalated: ["escalation_rate", "transfer_rate"],
  reopened: ["reopen_rate", "repeat_contact_rate"],
} as const satisfies Readonly<Record<PassedOn, readonly string[]>>;

const watchedAnew = {
  transferred: companions.transfer_rate,
  escalated: companions.escalation_rate,
  reopened: companions.reopen_rate,
} as const;

export const transfersExcluded = defineRule({
  id: "resolution/transfers-excluded",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["research", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      if (!metrics.includes(target.metric?.id)) continue;
      const words = unwatched(set, target);
      if (words.length === 0) continue;
      const [first, ...others] = words.map(word => watchedAnew[word]);
      yield {
        at: { path: [...target.measured!.path, "exclude"] },
        targets: [target],
        message: message("resolution/transfers-excluded", { ...told(target), words }),
        offers: () => [include(target, words), watchBeside(set, target, first!, ...others)],
      };
    }
  },
});

function unwatched(set: TargetSet, target: Target): PassedOn[] {
  return passedOn(target).filter(word => !standsBeside(set, target, watchedBy[word]));
}
