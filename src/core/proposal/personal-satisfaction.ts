import type { Target, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { levelAt } from "./handle-time";
import { shortName } from "./names";
import { addTarget, freeId, type NewTarget } from "./new-target";
import type { Offer } from "./offer";
import { agentsAt, sizeAt } from "./sample-size";

/** Holds the target for the site, with the answers of all its agents where the file tells how many there are. */
export function moveToSite(set: TargetSet, target: Target): Offer {
  const size = target.measured?.sample?.size?.value.amount;
  const agents = agentsAt(set, "site");
  const together = size !== undefined && agents !== null ? [sizeAt(target, size * agents)] : [];
  return {
    title: message("offer/move-to-site", { metric: shortName(target) }),
    kind: "suggestion",
    changes: [...levelAt(target, "site"), ...together],
  };
}

/** Targets on what an agent does decide, at agent level and with nothing at stake; the bounds are judgments. */
export function addWhatAgentsDecide(set: TargetSet, target: Target): Offer[] {
  return [
    add(set, target, "felt-heard", {
      metric: "felt_heard",
      at_least: "80%",
      level: "agent",
      measured: { by: "survey", sample: { method: "random" } },
    }),
    add(set, target, "quality", {
      metric: "conversation_quality",
      at_least: "85%",
      level: "agent",
      measured: { by: "monitoring", sample: { method: "random" } },
    }),
  ];
}

function add(set: TargetSet, target: Target, name: "felt-heard" | "quality", keys: NewTarget): Offer {
  return {
    title: message("offer/add-agent-decides", { name }),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, name, `${name}-agent`), keys, target)],
  };
}
