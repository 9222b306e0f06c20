import type { Unit } from "../model/quantity";
import type { MeasuredBy, Target } from "../model/target-set";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Where numbers in a unit mostly come from, likeliest first. */
const usualSources: Readonly<Record<Unit, readonly MeasuredBy[]>> = {
  seconds: ["acd", "planning"],
  share: ["survey", "acd", "hr"],
  number: ["survey", "monitoring", "hr"],
  money: ["planning"],
  business_days: ["acd", "planning"],
};

/** Says where the number comes from, one offer for each likely source: which it is only its writer knows. */
export function nameSource(target: Target): Offer[] {
  const value = (target.atLeast ?? target.atMost ?? target.baseline)?.value;
  return usualSources[value?.unit ?? "number"].map(by => ({
    title: message("offer/name-source", { by }),
    kind: "suggestion",
    changes: [{ do: "set", path: [...target.path, "measured", "by"], value: by }],
  }));
}
