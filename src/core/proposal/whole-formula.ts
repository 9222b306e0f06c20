import type { Target } from "../model/target-set";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Writes the formula that the catalogue has for the metric of a target, which it must know. */
export function writeFormula({ path, metric }: Target): Offer {
  const { formula } = metric!;
  return {
    title: message("offer/write-formula", { formula }),
    kind: "suggestion",
    changes: [{ do: "set", path: [...path, "formula"], value: formula }],
  };
}
