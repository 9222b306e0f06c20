import type { TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";
import { setKeysOfPart, setPeoplePart } from "./people-part";

/** Coaching of `least` seconds per agent per month to start from, alone and with a target that shows whether it is held. */
export function offerCoaching(set: TargetSet, least: number): Offer[] {
  const time = `${Math.ceil(least / 60)} min`;
  const values = { per_agent: time, every: "month" };
  const planned = set.people?.coaching ? setKeysOfPart("coaching", values) : [setPeoplePart(set, "coaching", values)];
  const plan: Offer = {
    title: message("offer/coaching", { least }),
    kind: "suggestion",
    changes: planned,
  };
  if (set.targets.some(target => target.metric?.id === "coaching_hours")) return [plan];
  const target = { metric: "coaching_hours", at_least: time, level: "team" };
  return [
    plan,
    {
      title: message("offer/coaching-and-target", { least }),
      kind: "suggestion",
      changes: [...planned, addTarget(set, freeId(set, "coaching"), target)],
    },
  ];
}
