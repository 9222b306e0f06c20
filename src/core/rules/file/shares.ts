import type { TargetSet } from "../../model/target-set";
import { sharesInProportion, sharesToLargest } from "../../proposal/shares";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./shares.examples";

/** Decimal fractions do not add up exactly. */
const noise = 1e-9;

export const shares = defineRule({
  id: "file/shares",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["M"],
  evidence: ["arithmetic"],
  options: {
    tolerance: { value: 0.005, unit: "share" },
  },
  examples,
  *check({ part: set, options }) {
    const farthest = options.tolerance + noise;
    const mix = sumOfMix(set);
    if (mix && (mix.sum > 1 + farthest || (mix.isWhole && mix.sum < 1 - farthest))) {
      yield {
        at: { path: ["demand", "mix"], on: "key" },
        message: message("file/shares", { sum: mix.sum }),
        offers: () => (mix.isWhole ? [...sharesInProportion(set), ...sharesToLargest(set)] : []),
      };
    }
    const onboarding = set.people?.onboarding;
    const content = onboarding?.content.reduce((sum, part) => sum + part.value.amount, 0) ?? 0;
    if (onboarding && content > 1 + farthest) {
      yield {
        at: { path: [...onboarding.path, "content"], on: "key" },
        message: message("file/shares/onboarding", { sum: content }),
      };
    }
  },
});

/** What the shares of the mix add up to; `isWhole` where every class has one. */
function sumOfMix(set: TargetSet): { sum: number; isWhole: boolean } | null {
  const mix = set.demand?.mix ?? [];
  if (mix.length === 0) return null;
  const sum = mix.reduce((total, each) => total + (each.share?.value.amount ?? 0), 0);
  return { sum, isWhole: mix.every(each => each.share !== undefined) };
}
