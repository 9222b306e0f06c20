import type { Verdict } from "./assessment";
import { type Floor, honestlyHelped, isHard } from "./day";
import { greenDaysOf, honestIsGreen } from "./days";
import { bestOf, mostOf } from "./green-days";
import type { Problem } from "./problem";
import { perHundred, rounded } from "./rounded";

/** Harm per 100 above which much hides. Judgments. */
export const blindSpotLimit = 10;
export const hardBlindSpotLimit = 30;

/** The most harm on a green day, as shares of all contacts. */
export interface Hidden {
  readonly harm: number;
  /** To emotional and heated contacts. */
  readonly hardHarm: number;
}

export function blindSpotOf({ harm }: Hidden): number {
  return rounded(100 * harm);
}

/** Per 100 emotional and heated contacts that honest work helps; null without such. */
export function hardBlindSpotOf({ hardHarm }: Hidden, floor: Floor): number | null {
  return perHundred(hardHarm, honestlyHelped(floor, isHard));
}

/** The verdict where some day is all green. A level that nobody measured cannot be called balanced. */
export function verdictOn(problem: Problem, hidden: Hidden): Verdict {
  const hard = hardBlindSpotOf(hidden, problem.floor) ?? 0;
  const muchHides = blindSpotOf(hidden) > blindSpotLimit || hard > hardBlindSpotLimit;
  if (!honestIsGreen(problem)) return muchHides ? "watermelon" : "strained";
  if (muchHides) return "blind";
  return problem.lacksBaseline ? "unknown" : "balanced";
}

/**
 * The verdict alone, with as few programs solved as it takes.
 *
 * @throws NoSolverFinished
 */
export async function verdictOf(problem: Problem): Promise<Verdict> {
  if (problem.unsolvable) return "unknown";
  const green = greenDaysOf(problem);
  const worst = await bestOf(green, [["maximize", "harm"]]);
  if (!worst && !honestIsGreen(problem)) return "impossible";
  const harm = worst?.values.harm ?? 0;
  const withoutHard = verdictOn(problem, { harm, hardHarm: 0 });
  if (withoutHard === "blind" || withoutHard === "watermelon") return withoutHard;
  return verdictOn(problem, { harm, hardHarm: await mostOf(green, "hardHarm") });
}
