import { bestYearlyGain, isOnScale, isSatisfaction, scaleLength } from "../../model/satisfaction";
import type { Target } from "../../model/target-set";
import { stepsTo, takeNextStep } from "../../proposal/next-step";
import { nodeAt } from "../../source/locate";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./leap.examples";

/** Decimal fractions do not subtract exactly. */
const noise = 1e-9;

export const leap = defineRule({
  id: "satisfaction/leap",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S3"],
  evidence: ["custom"],
  options: {
    scale: { value: 0.1, unit: "share" },
    years: { value: 2, unit: "number" },
    step: { value: 0.05, unit: "share" },
  },
  examples,
  *check({ part, document, options, today, cannotTell }) {
    for (const target of part.targets) {
      const { atLeast, baseline } = target;
      if (!atLeast || !isSatisfaction(target)) continue;
      const isLeftOut = (key: string) => nodeAt(document, [...target.path, key]) === undefined;
      if (isLeftOut("baseline")) cannotTell(`targets.${target.id}.baseline`);
      if (baseline?.value.unit !== atLeast.value.unit) continue;
      const length = scaleLength(target, atLeast.value);
      if (length === null && isLeftOut("scale")) cannotTell(`targets.${target.id}.scale`);
      if (length === null || !isOnScale(target, atLeast.value) || !isOnScale(target, baseline.value)) continue;
      const rise = atLeast.value.amount - baseline.value.amount;
      const step = options.step * length;
      const gain = gainOf(target);
      const isFar = rise > (options.scale + noise) * length;
      if (!isFar && !(gain !== null && rise > Math.max(options.years * gain, step) + noise * length)) continue;
      const steps = stepsTo(target, step);
      const said = { target: target.id, atLeast: atLeast.value, baseline: baseline.value, rise, next: steps[0]! };
      yield {
        at: { path: atLeast.path },
        targets: [target],
        message: isFar
          ? message("satisfaction/leap", { ...said, part: rise / length })
          : message("satisfaction/leap/history", { ...said, gain: Math.max(0, gain!) }),
        related: [{ at: { path: baseline.path }, message: message("satisfaction/leap/baseline", {}) }],
        offers: () => [takeNextStep(target, steps, today)],
      };
    }
  },
});

/** In the unit of the baseline. */
function gainOf(target: Target): number | null {
  return target.history[0]?.value.unit === target.baseline?.value.unit ? bestYearlyGain(target) : null;
}
