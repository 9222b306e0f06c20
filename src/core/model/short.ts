import type { Team } from "./target-set";

/** More agents than the people of the team can give. */
export interface Short {
  readonly headcount: number;
  /** What is left of them after shrinkage; all of them where no shrinkage is declared. */
  readonly left: number;
}

/** Set where so many agents are more than all people of the team at work at once; null too where the file does not say how many they are. */
export function shortOf({ headcount, shrinkage }: Team, agents: number): Short | null {
  if (!headcount) return null;
  const left = Math.floor(headcount.value.amount * (1 - (shrinkage?.value.amount ?? 0)) + 1e-9);
  return agents > left ? { headcount: headcount.value.amount, left } : null;
}
