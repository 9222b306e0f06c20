import { ways } from "./assessment";
import { type Row, rowOf, type Side, tightest } from "./constraints";
import { attend, type Day, type Floor, isHard } from "./day";
import { type Columns, type Entry, type Limit, type Solution, solve } from "./solve";

/** What tells days apart; each a share of all contacts, counted from the honest day. `moved`: not given full attention. */
export type Objective = "harm" | "hardHarm" | "missed" | "moved";
export const rowFor: Readonly<Record<Objective, number>> = { harm: 0, hardHarm: 1, missed: 2, moved: 3 };

/** What an unknown moves: a class to a way, or, where there is no way, past its recovery. */
interface Move {
  readonly cls: number;
  readonly way: number | null;
}

/** The days on which every constraint holds, as a linear program in what differs from the honest day. */
export interface GreenDays {
  readonly floor: Floor;
  readonly columns: Columns;
  /** What each column moves. */
  readonly moves: readonly Move[];
  /** The row in which each column is a part of a whole: of its class, or of the recovery of its class. */
  readonly wholes: readonly number[];
  readonly limits: ReadonlyMap<number, Limit>;
}

/** What is looked for; the next are decided with those before them held. */
export type Wish = readonly ["minimize" | "maximize", Objective];

export interface FoundDay {
  readonly day: Day;
  readonly values: Readonly<Record<Objective, number>>;
}

/** All that can be asked about the days of a floor: which sides they obey is a matter of which rows are limited. */
export interface Program extends Omit<GreenDays, "limits"> {
  /** The row of each side, and what it may be at most. */
  readonly rows: ReadonlyMap<Side, readonly [row: number, limit: Limit]>;
}

const atMostOne: Limit = { atMost: 1 };

/** The program in which each of these sides has a row. Unknowns are parts of a class, so that a small class counts as exactly as a large one. */
export function programOf(floor: Floor, sides: readonly Side[]): Program {
  let rowCount = Object.keys(rowFor).length;
  const rows = sides.map(side => rowOf(side, floor));
  const places = rows.map(() => rowCount++);

  const columns: [number, Entry[]][] = [];
  const moves: Move[] = [];
  const wholes: number[] = [];
  const add = (move: Move, whole: number, own: readonly Entry[], coefficientIn: (row: Row) => number): void => {
    const entries = own.filter(([, coefficient]) => coefficient !== 0);
    entries.push([whole, 1]);
    for (let index = 0; index < rows.length; index++) {
      const coefficient = coefficientIn(rows[index]!);
      if (coefficient !== 0) entries.push([places[index]!, coefficient]);
    }
    columns.push([columns.length, entries]);
    moves.push(move);
    wholes.push(whole);
  };
  for (const [cls, contactClass] of floor.classes.entries()) {
    const { share, recovers } = contactClass;
    const wholeClass = rowCount++;
    for (const [way, effect] of floor.effects[cls]!.entries()) {
      if (way === attend) continue;
      const harm = share * effect.harm;
      const own: Entry[] = [
        [rowFor.harm, harm],
        [rowFor.hardHarm, isHard(contactClass) ? harm : 0],
        [rowFor.moved, share],
      ];
      add({ cls, way }, wholeClass, own, row => row.moved[cls]![way]!);
    }
    if (recovers) {
      add({ cls, way: null }, rowCount++, [[rowFor.missed, share]], row => row.missed[cls]!);
    }
  }
  const limited = rows.map(({ room }, index) => [places[index]!, { atMost: room }] as const);
  return { floor, columns, moves, wholes, rows: new Map(sides.map((side, index) => [side, limited[index]!])) };
}

/** The days of a program that obey these of its sides. */
export function obeying({ floor, columns, moves, wholes, rows }: Program, sides: readonly Side[]): GreenDays {
  const limits = new Map<number, Limit>(tightest(sides).map(side => rows.get(side)!));
  for (const whole of wholes) limits.set(whole, atMostOne);
  return { floor, columns, moves, wholes, limits };
}

/** The days that obey the sides. */
export function greenDays(floor: Floor, sides: readonly Side[]): GreenDays {
  return obeying(programOf(floor, tightest(sides)), sides);
}

/**
 * The day that is best by the wishes, the first weighing most; null where no day is green.
 *
 * @throws NoSolverFinished
 */
export async function bestOf(days: GreenDays, wishes: readonly Wish[]): Promise<FoundDay | null> {
  const held = new Map<number, Limit>();
  const decided: Partial<Record<Objective, number>> = {};
  let found: FoundDay | null = null;
  for (const [direction, name] of wishes) {
    // No day has less than nothing of anything.
    if (found && direction === "minimize" && found.values[name] === 0) {
      held.set(rowFor[name], { atMost: 0 });
      continue;
    }
    const solution = await solve(days.columns, { limits: days.limits, held, direction, objective: rowFor[name] });
    if (!solution) return null;
    found = foundDay(days, solution);
    const best = found.values[name];
    decided[name] = best;
    held.set(rowFor[name], direction === "minimize" ? { atMost: best } : { atLeast: best });
  }
  return found && { day: found.day, values: { ...found.values, ...decided } };
}

/**
 * The most of something on a green day, as a share of all contacts; 0 where no day has any of it, which takes no program, and where
 * no day is green.
 *
 * @throws NoSolverFinished
 */
export async function mostOf(days: GreenDays, name: Objective): Promise<number> {
  const hasAny = days.columns.some(([, entries]) => entries.some(([row]) => row === rowFor[name]));
  if (!hasAny) return 0;
  return (await bestOf(days, [["maximize", name]]))?.values[name] ?? 0;
}

/** Whether any day is all green. Where the honest one is, nothing has to be solved. */
export async function anyGreen({ columns, limits }: GreenDays): Promise<boolean> {
  if ([...limits.values()].every(({ atMost = -1 }) => atMost >= 0)) return true;
  return (await solve(columns, { limits, held: new Map(), direction: "minimize", objective: rowFor.harm })) !== null;
}

function foundDay({ floor, moves }: GreenDays, { values, rows }: Solution): FoundDay {
  const handled = floor.classes.map(({ share }) => ways.map((_, way) => (way === attend ? share : 0)));
  const missed = floor.classes.map(() => 0);
  for (const [column, { cls, way }] of moves.entries()) {
    const share = Math.max(0, values[column]!) * floor.classes[cls]!.share;
    if (way === null) missed[cls] = share;
    else {
      handled[cls]![way] = share;
      handled[cls]![attend] = Math.max(0, handled[cls]![attend]! - share);
    }
  }
  const of = (name: Objective) => rows[rowFor[name]] ?? 0;
  return {
    day: { handled, missed },
    values: { harm: of("harm"), hardHarm: of("hardHarm"), missed: of("missed"), moved: of("moved") },
  };
}
