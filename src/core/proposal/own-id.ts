import type { Target, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { freeId } from "./new-target";
import type { Offer } from "./offer";

/** An id that no other target has, from what sets this target apart: what it applies to, its level, else a number. */
export function ownId(set: TargetSet, target: Target): Offer[] {
  const { id, appliesTo, level, path } = target;
  const apart = [appliesTo.map(word => word.value).join("-"), level?.value ?? ""].filter(word => word !== "");
  const [first = id, ...others] = apart.map(word => `${id}-${word}`);
  const own = freeId(set, first, ...others, id);
  return [
    {
      title: message("offer/own-id", { id: own }),
      kind: "suggestion",
      changes: [{ do: "set", path: [...path, "id"], value: own, after: "metric" }],
    },
  ];
}
