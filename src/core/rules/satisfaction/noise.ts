import { thresholdOf } from "../../model/bounds";
import { cliffOf, type Drowned, drownedIn } from "../../model/chance";
import { answersNeeded, unansweredPart } from "../../model/margin";
import { isSatisfaction, isSurveyedAmongCustomers, selectiveMethod } from "../../model/satisfaction";
import type { Target } from "../../model/target-set";
import { showDifference, widenAmber } from "../../proposal/against-chance";
import { nodeAt } from "../../source/locate";
import { type Message, message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./noise.examples";

export const noise = defineRule({
  id: "satisfaction/noise",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ part, set, document, cannotTell }) {
    for (const target of part.targets) {
      const isAsked = isSatisfaction(target) || isSurveyedAmongCustomers(target);
      if (!isAsked || selectiveMethod(target) || cliffOf(target)) continue;
      const sample = target.measured?.sample;
      const isCompared = thresholdOf(target) && (target.baseline || target.bands.length > 0);
      if (sample && isCompared && unansweredPart(target) !== null && !nodeAt(document, [...sample.path, "size"])) {
        cannotTell(`targets.${target.id}.measured.sample.size`);
      }
      const drowned = drownedIn(target);
      if (!drowned) continue;
      const { distance, margin } = drowned;
      yield {
        at: { path: thresholdOf(target)!.path },
        targets: [target],
        message: said(target, drowned),
        offers: () => [...showDifference(set, target, distance), ...widenAmber(target, margin.halfWidth)],
      };
    }
  },
});

function said(target: Target, { measured, distance, margin }: Drowned): Message {
  const { bound, value } = thresholdOf(target)!;
  const facts = { target: target.id, bound, value, margin, distance, needed: answersNeeded(target, distance) };
  return measured ? message("satisfaction/noise", { ...facts, measured }) : message("satisfaction/noise/bands", facts);
}
