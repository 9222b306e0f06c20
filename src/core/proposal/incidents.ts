import { heavierThan, type Target, type TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import type { Path } from "../source/path";
import { message } from "../words/message";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";

/** Share of the heavy contacts after which recovery is to be taken, for the reader to change. */
const uptake = 0.9;

/**
 * Watches a number without a target for it: its bound and bands move to keys of the user's own, where nothing reads them,
 * and nothing hangs on it. Alone, and with a target on what is done after an incident.
 */
export function watchIncidents(set: TargetSet, target: Target): Offer[] {
  const changes = unbind(target);
  const alone: Offer = { title: message("offer/watch-incidents", {}), kind: "suggestion", changes };
  if (set.targets.some(each => each.metric?.id === "recovery_rate")) return [alone];
  const recovery = { metric: "recovery_rate", at_least: `${uptake * 100}%`, level: "team" };
  return [
    alone,
    {
      title: message("offer/watch-incidents-and-recovery", { atLeast: uptake }),
      kind: "suggestion",
      changes: [...changes, addTarget(set, freeId(set, "recovery"), recovery, target)],
    },
  ];
}

function unbind({ path, atMost, bands, stakes }: Target): Change[] {
  return [
    ...(atMost ? [ownKey(atMost.path)] : []),
    ...(bands.length > 0 ? [ownKey([...path, "bands"])] : []),
    ...(stakes && heavierThan(stakes.value, "none") ? [{ do: "set", path: stakes.path, value: "none" } as const] : []),
  ];
}

function ownKey(path: Path): Change {
  return { do: "rename", path, key: `x-${String(path.at(-1)).replaceAll("_", "-")}` };
}
