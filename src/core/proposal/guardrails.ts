import { classesOf } from "../model/mix";
import type { Target, TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { teamOrWider } from "./handle-time";
import { shortName } from "./names";
import { addTarget, addWeightless, freeId, type NewTarget } from "./new-target";
import type { Offer } from "./offer";
import { resolutionFloor, room } from "./resolution";

/** What a monitor hears when every contact gets attention, a judgment, less the usual room. */
const qualityFloor = 0.9 - room;

/** One offer for each guardrail that would turn red when `target` is met by hurrying: the one that sees most first. */
export function addGuardrails(set: TargetSet, target: Target): Offer[] {
  return [addResolution(set, target), addRepeatContact(set, target), addSampledQuality(set, target)];
}

/** First-contact resolution, counted by whether the customer comes back within a week. */
export function addResolution(set: TargetSet, target: Target): Offer {
  const atLeast = resolutionFloor(set, classesOf(set, target));
  const measured = { by: "repeat_contact", window: "7 days" };
  const id = freeId(set, "fcr", "fcr-repeat-contact");
  return {
    title: message("offer/add-resolution", { metric: shortName(target), atLeast }),
    kind: "suggestion",
    changes: guard(set, target, id, { metric: "first_contact_resolution", at_least: percent(atLeast), measured }),
  };
}

export function addRepeatContact(set: TargetSet, target: Target): Offer {
  const atMost = 1 - resolutionFloor(set, classesOf(set, target));
  const measured = { by: "repeat_contact", window: "7 days" };
  const id = freeId(set, "repeat-contact");
  return {
    title: message("offer/add-repeat-contact", { metric: shortName(target), atMost }),
    kind: "suggestion",
    changes: guard(set, target, id, { metric: "repeat_contact_rate", at_most: percent(atMost), measured }),
  };
}

export function addSampledQuality(set: TargetSet, target: Target): Offer {
  const measured = { by: "monitoring", sample: { method: "random" } };
  const id = freeId(set, "quality", "quality-sampled");
  return {
    title: message("offer/add-sampled-quality", { metric: shortName(target), atLeast: qualityFloor }),
    kind: "suggestion",
    changes: guard(set, target, id, { metric: "conversation_quality", at_least: percent(qualityFloor), measured }),
  };
}

/** Adds the guardrail for the contacts of `target`, at its level or wider, and names it there. */
function guard(
  set: TargetSet,
  target: Target,
  id: string,
  { metric, measured, ...bounds }: NewTarget,
): Offer["changes"] {
  const words = target.appliesTo.map(word => word.value);
  const appliesTo = words.length > 0 ? { applies_to: words } : {};
  // Red, it takes the weight of what it guards off the score.
  const add = target.weight ? addWeightless : addTarget;
  return [
    { do: "add-item", path: [...target.path, "guardrails"], value: id },
    add(set, id, { metric, ...bounds, ...appliesTo, level: teamOrWider(target), measured: measured! }, target),
  ];
}

/** Names targets, which it does not name yet, as guardrails of `target`. */
export function nameAsGuardrails({ path, guardrails }: Target, ids: readonly string[]): Change[] {
  const list = [...path, "guardrails"];
  if (ids.length === 0) return [];
  if (guardrails.length === 0) return [{ do: "set", path: list, value: ids, after: "weight" }];
  return ids.map(id => ({ do: "add-item", path: list, value: id }));
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
