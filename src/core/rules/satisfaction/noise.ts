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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "95% intervals: Wilson's for shares (Journal of the American Statistical Association 22, 1927), Student's t for means (Biometrika 6, 1908). 80% among 100 answers is 71% to 87%.",
        nl: "95%-intervallen: Wilson voor aandelen (Journal of the American Statistical Association 22, 1927), Student t voor gemiddelden (Biometrika 6, 1908). 80% bij 100 antwoorden is 71% tot 87%.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Where the sample gives no `sd`, a quarter of the scale's length is assumed: a judgment, named in the message.",
        nl: "Geeft de steekproef geen `sd`, dan wordt een kwart van de lengte van de schaal aangenomen: een oordeel, dat in de melding staat.",
      },
    },
  ],
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
