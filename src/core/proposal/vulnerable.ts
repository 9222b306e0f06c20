import { titleOf } from "../model/mix";
import type { ContactClass, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";
import { resolutionFloor, resolutionTarget } from "./resolution";

/** A resolution target for a class, and where several are unseen one for all of them together. */
export function watchVulnerable(set: TargetSet, own: ContactClass, unseen: readonly ContactClass[]): Offer[] {
  return [[own], ...(unseen.length > 1 ? [unseen] : [])].map(classes => ({
    title: message("offer/watch-vulnerable", {
      classes: classes.map(titleOf),
      atLeast: resolutionFloor(set, classes),
    }),
    kind: "suggestion",
    changes: [
      addTarget(
        set,
        freeId(set, classes.length === 1 ? `fcr-${own.name}` : "fcr-vulnerable"),
        resolutionTarget(set, classes, "site"),
      ),
    ],
  }));
}
