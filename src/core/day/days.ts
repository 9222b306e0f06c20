import { conflictAmong } from "./conflict";
import type { Side } from "./constraints";
import { type Floor, isHard } from "./day";
import {
  anyGreen,
  bestOf,
  type FoundDay,
  type GreenDays,
  greenDays,
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
  const kindest = honestIsGreen(problem)
    ? honestAsFound(problem)
    : await bestOf(green, relevant(kindestFirst, problem.floor));
  if (!kindest) return null;
  const worst = (await bestOf(green, relevant(worstFirst, problem.floor))) ?? kindest;
  return { kindest, worst, hardHarm: await mostHardHarm(green), missed: await mostMissed(green) };
}

/** The days on which all targets of a problem are green. */
export function greenDaysOf({ floor, targets }: Problem): GreenDays {
  return greenDays(floor, sidesOf(targets));
}

/** The most harm to emotional and heated contacts on a green day, as a share of all contacts; 0 where there are none. */
export async function mostHardHarm(green: GreenDays): Promise<number> {
  if (!green.floor.classes.some(isHard)) return 0;
  return (await bestOf(green, [["maximize", "hardHarm"]]))?.values.hardHarm ?? 0;
}

async function mostMissed(green: GreenDays): Promise<number> {
  if (!green.floor.classes.some(each => each.recovers)) return 0;
  return (await bestOf(green, [["maximize", "missed"]]))?.values.missed ?? 0;
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

function relevant(wishes: readonly Wish[], { classes }: Floor): readonly Wish[] {
  return classes.some(each => each.recovers) ? wishes : wishes.filter(([, name]) => name !== "missed");
}
