import type { Target, TargetSet } from "../model/target-set";
import type { Change } from "../source/change";

/** Agents of one team, or of the site; null where the file does not say. */
export function agentsAt({ team }: TargetSet, level: "team" | "site"): number | null {
  const people = (team?.headcount ?? team?.agents)?.value.amount ?? null;
  if (level === "site" || people === null) return people;
  const leaders = team?.leaders?.value.amount;
  return leaders ? Math.floor(people / leaders) : null;
}

/** Writes the answers that a target gets in a period. */
export function sizeAt(target: Target, size: number): Change {
  return { do: "set", path: [...target.measured!.sample!.path, "size"], value: size };
}
