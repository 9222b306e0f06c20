import { solve as solveInScript } from "yalps";
import { sharpened } from "./corner";
import { solveWithHighs } from "./highs";

/** A coefficient of an unknown in a row. */
export type Entry = readonly [row: number, coefficient: number];

/** Unknowns, each at least 0, numbered in order, by what they do in each row. Rows are constraints or objectives: a question says which. */
export type Columns = readonly (readonly [column: number, entries: readonly Entry[]])[];

export interface Limit {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A linear program over given columns. */
export interface Question {
  readonly limits: ReadonlyMap<number, Limit>;
  /** Further limits, which leave next to no room: what was best in earlier questions and is held in this one. */
  readonly held: ReadonlyMap<number, Limit>;
  readonly direction: "minimize" | "maximize";
  /** The row that is to be as small or as large as can be. */
  readonly objective: number;
}

/** What one solver makes of it: the best values, or that nothing is within all limits, or that it did not finish. */
export type Answer =
  | { readonly status: "optimal"; readonly values: readonly number[] }
  | { readonly status: "infeasible" }
  | { readonly status: "unfinished" };

/** No solver finished: nothing is known, least of all that all is well. */
export class NoSolverFinished extends Error {}

/** What the simplex takes for 0; rows are scaled so that this is far below anything that counts. */
const precision = 1e-8;
/** Room that a solver is given around what is held. */
const roomAroundHeld = 1e-9;
/** How far an answer may lie outside a limit before it is no answer, and before its corner is no better. */
const tolerance = 1e-7;
const sharpTolerance = 1e-10;
/** Pivots per row and column after which the simplex goes round in circles; where it does not it seldom takes more than one. */
const mostPivots = 3;
/** Rows times columns beyond which HiGHS is the faster of the two, its loading included. */
const largeProgram = 50_000;

/** The best value of each unknown, and what every row comes to. */
export interface Solution {
  readonly values: readonly number[];
  readonly rows: readonly number[];
}

/**
 * Solves a linear program with YALPS, and with HiGHS where that ends in anything but values that hold or the proof that there are none;
 * a large program the other way round. The same program has the same answer, to the last digit.
 *
 * @returns null where nothing is within all limits
 * @throws NoSolverFinished
 */
export async function solve(columns: Columns, question: Question): Promise<Solution | null> {
  const loosened = limitsOf(question, roomAroundHeld);
  const limits = limitsOf(question, 0);
  const isLarge = columns.length * limits.size > largeProgram;
  for (const solver of isLarge ? [solveWithHighs, solveWithYalps] : [solveWithYalps, solveWithHighs]) {
    const answer = await solver(columns, { ...question, limits: loosened });
    // What was best in an earlier question is within the limits of this one.
    if (answer.status === "infeasible" && question.held.size === 0) return null;
    if (answer.status !== "optimal") continue;
    const { values } = answer;
    const rows = rowsWithin(columns, limits, values, tolerance);
    if (!rows) continue;
    const sharp = sharpened(columns, limits, values, rows);
    const sharpRows = sharp && rowsWithin(columns, limits, sharp, sharpTolerance);
    return sharp && sharpRows ? { values: sharp, rows: sharpRows } : { values, rows };
  }
  throw new NoSolverFinished();
}

function limitsOf({ limits, held }: Question, room: number): ReadonlyMap<number, Limit> {
  if (held.size === 0) return limits;
  const all = new Map(limits);
  for (const [row, { atLeast, atMost }] of held) {
    all.set(row, atMost === undefined ? { atLeast: atLeast! - room } : { atMost: atMost + room });
  }
  return all;
}

/** A program as the solvers take it. */
export type Program = Omit<Question, "held">;

async function solveWithYalps(columns: Columns, { limits, direction, objective }: Program): Promise<Answer> {
  const constraints: [number, { min?: number; max?: number }][] = [];
  for (const [row, { atLeast, atMost }] of limits) {
    if (atLeast !== undefined) constraints.push([row, { min: atLeast }]);
    if (atMost !== undefined) constraints.push([row, { max: atMost }]);
  }
  const { status, variables } = solveInScript<number, number>(
    { direction, objective, constraints, variables: columns },
    { precision, maxPivots: mostPivots * (constraints.length + columns.length) },
  );
  if (status === "infeasible") return { status };
  if (status !== "optimal") return { status: "unfinished" };
  const values = columns.map(() => 0);
  for (const [column, value] of variables) values[column] = value;
  return { status, values };
}

/** Every row that a column has a part in or that has a limit. */
function rowsAt(columns: Columns, limits: ReadonlyMap<number, Limit>, values: readonly number[]): number[] {
  const rows: number[] = [];
  for (const row of limits.keys()) rows[row] = 0;
  for (const [column, entries] of columns) {
    const value = values[column]!;
    if (value === 0) continue;
    for (const [row, coefficient] of entries) rows[row] = (rows[row] ?? 0) + coefficient * value;
  }
  return rows;
}

/** What every row comes to where these values are within all limits, give or take `noise`; null where they are not. */
export function rowsWithin(
  columns: Columns,
  limits: ReadonlyMap<number, Limit>,
  values: readonly number[],
  noise: number,
): readonly number[] | null {
  const rows = rowsAt(columns, limits, values);
  return holds(values, rows, limits, noise) ? rows : null;
}

/** Values that are not numbers hold nothing. */
function holds(
  values: readonly number[],
  rows: readonly number[],
  limits: ReadonlyMap<number, Limit>,
  noise: number,
): boolean {
  if (!values.every(value => value >= -noise)) return false;
  for (const [row, { atLeast, atMost }] of limits) {
    if (atLeast !== undefined && !(rows[row]! >= atLeast - noise)) return false;
    if (atMost !== undefined && !(rows[row]! <= atMost + noise)) return false;
  }
  return true;
}
