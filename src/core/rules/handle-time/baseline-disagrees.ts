import { capsWholeHandleTime, isChatAtUnknownConcurrency } from "../../model/handle-time";
import { handleTimeNeed, undeclaredInMix } from "../../model/mix";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./baseline-disagrees.examples";

/** Decimal fractions do not divide exactly. */
const noise = 1e-9;

export const baselineDisagrees = defineRule({
  id: "handle-time/baseline-disagrees",
  severity: "info",
  confidence: "likely",
  since: "0.1.0",
  serves: ["M"],
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "The mean handle time of a mix is the sum of share times handle time. The 10% is a judgment: room for seasons and rounding.",
        nl: "De gemiddelde afhandeltijd van een mix is de som van aandeel maal afhandeltijd. De 10% is een oordeel: ruimte voor seizoen en afronding.",
      },
    },
    {
      tag: "research",
      source: {
        en: "Agents work slower, not faster, as load stays high (several queueing-lab studies): a handle time measured once is no constant.",
        nl: "Blijft het druk, dan werken medewerkers langzamer en niet sneller (meerdere wachtrijstudies): een eenmaal gemeten afhandeltijd is geen constante.",
      },
    },
  ],
  options: {
    tolerance: {
      value: 0.1,
      unit: "share",
      about: {
        en: "How far the baseline may be from what the mix gives, as a share of that.",
        nl: "Hoe ver de nulmeting van de uitkomst van de mix mag liggen, als deel daarvan.",
      },
    },
  },
  examples,
  *check({ part, set, options, cannotTell }) {
    for (const target of part.targets) {
      const baseline = target.baseline;
      if (!capsWholeHandleTime(target) || baseline?.value.unit !== "seconds") continue;
      if (isChatAtUnknownConcurrency(set)) continue;
      const need = handleTimeNeed(set, target);
      if (!need) {
        cannotTell(...undeclaredInMix(set));
        continue;
      }
      // Recovery counted as wrap-up may be newer than the measurement.
      const [least, most] = [need.seconds - need.recovery, need.seconds];
      const { amount } = baseline.value;
      const mix = amount < least ? least : most;
      const apart = amount < least ? least - amount : amount - most;
      if (apart <= (options.tolerance + noise) * mix) continue;
      yield {
        at: { path: baseline.path },
        targets: [target],
        message: message("handle-time/baseline-disagrees", {
          target: target.id,
          baseline: baseline.value,
          mix,
          side: amount < least ? "below" : "above",
        }),
      };
    }
  },
});
