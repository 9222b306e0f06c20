import type { OneSided } from "../model/contract";
import { levelOf, type Target, type TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { nameAsGuardrails } from "./guardrails";
import { countedResolution } from "./missing-facets";
import { addTarget, freeId, type NewTarget } from "./new-target";
import type { Offer } from "./offer";

/** Ways to let a contract pay for outcome too: with an outcome that is there where nobody in the contract picks the result. */
export function evenTheContract(set: TargetSet, { penalised, outcomes }: OneSided): Offer[] {
  const outcome = outcomes.find(isIndependent);
  return [
    ...(outcome ? [penalise(outcome), countOnlyWith(penalised, outcome)] : [addPenalisedResolution(set)]),
    dropPenalties(penalised),
  ];
}

/** Not ticked by agents, and not asked of those whom somebody chooses. */
function isIndependent(target: Target): boolean {
  const { by, sample } = target.measured ?? {};
  const method = sample?.method?.value;
  const isChosen = method !== undefined && method !== "random" && method !== "all";
  return by?.value !== "agent" && !isChosen && levelOf(target) !== "agent";
}

function penalise(target: Target): Offer {
  return {
    title: message("offer/penalise", { id: target.id }),
    kind: "suggestion",
    changes: [{ do: "set", path: [...target.path, "stakes"], value: "penalty" }],
  };
}

function countOnlyWith(penalised: readonly Target[], outcome: Target): Offer {
  return {
    title: message("offer/count-only-with", { ids: penalised.map(target => target.id), guardrail: outcome.id }),
    kind: "suggestion",
    changes: penalised.flatMap(target => nameAsGuardrails(target, [outcome.id])),
  };
}

function addPenalisedResolution(set: TargetSet): Offer {
  const target: NewTarget = { ...countedResolution(set), level: "site", stakes: "penalty" };
  return {
    title: message("offer/add-penalised-resolution", { atLeast: String(target["at_least"]) }),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, "fcr"), target)],
  };
}

function dropPenalties(penalised: readonly Target[]): Offer {
  return {
    title: message("offer/drop-penalties", { ids: penalised.map(target => target.id) }),
    kind: "suggestion",
    changes: penalised.map(target => ({ do: "set", path: [...target.path, "stakes"], value: "none" })),
  };
}
