import { shortOf } from "../model/short";
import type { TargetSet } from "../model/target-set";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Plans so many agents in the planning interval. */
export function planAgents({ team }: TargetSet, agents: number): Offer {
  return {
    title: message("offer/plan-agents", { agents, there: team!.agents!.value.amount, short: shortOf(team!, agents) }),
    kind: "suggestion",
    changes: [{ do: "set", path: team!.agents!.path, value: agents }],
  };
}
