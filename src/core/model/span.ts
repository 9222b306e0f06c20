import type { Quantity } from "./quantity";
import type { Located, TargetSet } from "./target-set";

export interface Span {
  /** People in the team, or where the file does not say, agents at work in the planning interval, which are fewer. */
  readonly people: number;
  readonly counted: "headcount" | "agents";
  /** One or more. */
  readonly leaders: Located<Quantity>;
  readonly perLeader: number;
}

/** How many people share a leader; null where the file does not tell, or a team leads itself. */
export function spanOf({ team }: TargetSet): Span | null {
  const leaders = team?.leaders;
  const people = team?.headcount ?? team?.agents;
  if (!leaders || !people || !(leaders.value.amount > 0)) return null;
  return {
    people: people.value.amount,
    counted: team.headcount ? "headcount" : "agents",
    leaders,
    perLeader: people.value.amount / leaders.value.amount,
  };
}
