import type { Columns, Limit } from "./solve";

/** What is this near to nothing, or to a limit, is taken to be on it: the tolerance of the solvers, and some. */
const near = 1e-7;
/** A pivot below this is no pivot. */
const smallestPivot = 1e-9;

/**
 * An answer of the simplex method is a corner: as many limits as it touches decide the unknowns that it uses. Solved again from
 * these alone, by elimination, it is free of the tolerances it was found with.
 *
 * @param rows what each row comes to at `values`
 * @returns null where the limits that are touched do not decide the unknowns that are used
 */
export function sharpened(
  columns: Columns,
  limits: ReadonlyMap<number, Limit>,
  values: readonly number[],
  rows: readonly number[],
): number[] | null {
  const used = columns.filter(([column]) => values[column]! > near);
  const place = new Map<number, number>();
  const system: Float64Array[] = [];
  for (const [row, limit] of limits) {
    const bound = touched(limit, rows[row]!);
    if (bound === null) continue;
    place.set(row, system.length);
    const equation = new Float64Array(used.length + 1);
    equation[used.length] = bound;
    system.push(equation);
  }
  for (const [index, [, entries]] of used.entries()) {
    for (const [row, coefficient] of entries) {
      const equation = place.get(row);
      if (equation !== undefined) system[equation]![index] = coefficient;
    }
  }
  const solution = eliminate(system, used.length);
  if (!solution) return null;
  const exact = values.map(() => 0);
  for (const [index, [column]] of used.entries()) exact[column] = solution[index]!;
  return exact;
}

function touched({ atLeast, atMost }: Limit, value: number): number | null {
  if (atMost !== undefined && Math.abs(value - atMost) <= near) return atMost;
  if (atLeast !== undefined && Math.abs(value - atLeast) <= near) return atLeast;
  return null;
}

/** Gauss-Jordan with the largest pivot of each unknown; equations beyond the unknowns say the same again. */
function eliminate(system: readonly Float64Array[], unknowns: number): number[] | null {
  const open = [...system];
  const decided: Float64Array[] = [];
  for (let unknown = 0; unknown < unknowns; unknown++) {
    let best = -1;
    for (const [index, equation] of open.entries()) {
      if (best < 0 || Math.abs(equation[unknown]!) > Math.abs(open[best]![unknown]!)) best = index;
    }
    const pivot = open[best];
    if (!pivot || Math.abs(pivot[unknown]!) < smallestPivot) return null;
    open.splice(best, 1);
    const size = pivot[unknown]!;
    for (let at = unknown; at <= unknowns; at++) pivot[at]! /= size;
    for (const equation of [...open, ...decided]) {
      const factor = equation[unknown]!;
      if (factor === 0) continue;
      for (let at = unknown; at <= unknowns; at++) equation[at]! -= factor * pivot[at]!;
    }
    decided.push(pivot);
  }
  return decided.map(equation => equation[unknowns]!);
}
