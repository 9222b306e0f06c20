import { type Assessment, summaryOf } from "../../day";
import type { TargetSet } from "../../model/target-set";
import { message } from "../../words/message";
import { besideHonest, relatedTo } from "../honest-values";
import { defineRule } from "../rule";
import { examples } from "./watermelon.examples";

export const watermelon = defineRule({
  id: "balance/watermelon",
  severity: "error",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ set, part, assessment, balanced, cannotTell }) {
    if (!set.partOf) cannotTell(...unmeasuredIn(part, assessment));
    if (assessment.verdict !== "watermelon" || set.partOf) return;
    const day = summaryOf(assessment, set);
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/watermelon", { day }),
      related: relatedTo(besideHonest(set, assessment, day.red)),
      offers: async () =>
        (await Promise.all([balanced.whole(), balanced.honestWork()])).filter(offer => offer !== null),
    };
  },
});

/** Baselines without which the verdict rests on levels that are assumed. */
function unmeasuredIn({ targets }: TargetSet, { missing }: Assessment): string[] {
  return targets.map(({ id }) => `targets.${id}.baseline`).filter(key => missing.includes(key));
}
