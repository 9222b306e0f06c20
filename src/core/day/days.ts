import { conflictAmong } from "./conflict";
import type { Side } from "./constraints";
import {
  anyGreen,
  bestOf,
  type FoundDay,
  type GreenDays,
  greenDays,
  mostOf,
  obeying,
  programOf,
  type Wish,
} from "./green-days";
import type { HeldTarget, Problem } from "./problem";

/** The green days that the model asks for. */
export interface Days {
  readonly kindest: FoundDay;
  readonly worst: FoundDay;
  /** The most harm to emotional and heated contacts, as a share of all contacts. */
  readonly hardHarm: number;
  /** The most recovery missed, likewise. */
  readonly missed: number;
}

const kindestFirst: readonly Wish[] = [
  ["minimize", "harm"],
  ["minimize", "missed"],
  ["minimize", "moved"],
];
/** Of days that are worst and most attended alike, one that misses no recovery without need. */
const worstFirst: readonly Wish[] = [
  ["maximize", "harm"],
  ["minimize", "moved"],
  ["minimize", "missed"],
];

/** Whether the honest day is all green. */
export function honestIsGreen({ targets }: Problem): boolean {
  return targets.every(each => each.green);
}

/**
 * The kindest and the worst green day and the most that can hide; null where no day is green. An honest day that is all green is
 * the kindest.
 *
 * @throws NoSolverFinished
 */
export async function findDays(problem: Problem): Promise<Days | null> {
  const green = greenDaysOf(problem);
  const kindest = honestIsGreen(problem) ? honestAsFound(problem) : await bestOf(green, kindestFirst);
  if (!kindest) return null;
  const worst = (await bestOf(green, worstFirst)) ?? kindest;
  return { kindest, worst, hardHarm: await mostOf(green, "hardHarm"), missed: await mostOf(green, "missed") };
}

/** The days on which all targets of a problem are green. */
export function greenDaysOf({ floor, targets }: Problem): GreenDays {
  return greenDays(floor, sidesOf(targets));
}

/**
 * Targets that leave no green day, none of which can be left out.
 *
 * @throws NoSolverFinished
 */
export function conflictIn(problem: Problem): Promise<readonly HeldTarget[]> {
  const program = programOf(problem.floor, sidesOf(problem.targets));
  return conflictAmong(problem.targets, some => anyGreen(obeying(program, sidesOf(some))));
}

function sidesOf(targets: readonly HeldTarget[]): Side[] {
  return targets.flatMap(each => each.sides);
}

function honestAsFound({ honestDay }: Problem): FoundDay {
  return { day: honestDay, values: { harm: 0, hardHarm: 0, missed: 0, moved: 0 } };
}
