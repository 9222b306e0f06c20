import { type Message, message, saidOf } from "../words/message";
import { isTooLarge, mostTargets } from "./size";
import { redIn, type Stand } from "./stand";

/** Why a set is not balanced after every step; null where it is. */
export function remainsOf(stand: Stand): Message | null {
  const remains = whatRemains(stand);
  return remains && saidOf(stand.document, remains);
}

function whatRemains(stand: Stand): Message | null {
  const { verdict, missing, detail } = stand.assessment;
  if (verdict === "balanced") return null;
  if (detail.unknown) return message("balancing/unknown", { because: detail.unknown, missing });
  if (isTooLarge(stand))
    return message("balancing/too-large", { targets: stand.set.targets.length, most: mostTargets });
  return message("balancing/not-balanced", { verdict, red: redIn(stand) });
}
