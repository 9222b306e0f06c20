import { catalogue } from "../metrics";
import { handleTimeNeed } from "../model/mix";
import type { Target, TargetSet } from "../model/target-set";
import { timeLike } from "../model/write-time";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { capAt } from "./handle-time";
import { shortName } from "./names";
import { freeId } from "./new-target";
import type { Offer } from "./offer";

const handleTime = catalogue.find(metric => metric.id === "average_handle_time")!;

/** No norm for wrap-up was found; this is an example for its reader to replace. */
const exampleSeconds = 45;

/**
 * Turns a cap on wrap-up into one on the whole handle time at what the mix needs, where the mix tells, nothing else in the set is
 * about handle time, and the target has no history as wrap-up.
 */
export function holdWholeHandleTime(set: TargetSet, target: Target): Offer[] {
  const need = handleTimeNeed(set, { ...target, metric: handleTime });
  const isTaken = set.targets.some(other => other.metric === handleTime);
  if (!need || isTaken || target.baseline || target.history.length > 0 || target.atLeast || target.formula) return [];
  const cap = timeLike(target.atMost!.value, need.seconds, "up");
  return [
    {
      title: message("offer/whole-handle-time", { cap, formula: handleTime.formula }),
      kind: "suggestion",
      changes: [
        nameHandleTime(set, target),
        ...capAt(target, cap),
        { do: "set", path: [...target.path, "formula"], value: handleTime.formula, after: "at_most" },
      ],
    },
  ];
}

/** Raises the cap to what wrap-up was last measured to take, else to an example. */
export function roomForWrapUp(target: Target, least: number): Offer[] {
  const measured = target.baseline?.value.unit === "seconds" ? target.baseline.value.amount : 0;
  const metric = shortName(target);
  const cap = timeLike(target.atMost!.value, measured > least ? measured : Math.max(exampleSeconds, 2 * least), "up");
  const title =
    measured > least ? message("offer/raise-cap", { metric, cap }) : message("offer/raise-to-example", { metric, cap });
  return [{ title, kind: "suggestion", changes: capAt(target, cap) }];
}

/** A target named by its key is renamed where nothing refers to it; another says what its metric is now. */
function nameHandleTime(set: TargetSet, target: Target): Change {
  const { id, path, named } = target;
  const name = freeId(set, "aht", handleTime.id);
  const isReferred = set.targets.some(other => other.guardrails.some(each => each.value === id));
  const isKey = typeof path.at(-1) === "string";
  if (named && isKey && !isReferred && name === "aht") return { do: "rename", path, key: name };
  return { do: "set", path: [...path, "metric"], value: handleTime.id, after: "id" };
}
