import { type GreenDays, type Objective, rowFor } from "./green-days";
import { type Columns, type Entry, type Limit, NoSolverFinished, rowsWithin, solve } from "./solve";

/**
 * What is found about the green days of one problem and can be held against those of its neighbours, in which the same rows and columns
 * have other numbers. Whether it says anything of them is then a matter of adding up.
 */

/** How much of each column a day has. */
export type Witness = readonly number[];

/** What each constraint is worth, at least 0: by duality, a green day has no more than its constraints, so priced, leave. */
export type Prices = ReadonlyMap<number, number>;

/** How far a day may lie outside a limit and still count as within. */
const noise = 1e-10;

/** What a witness has of each objective, as shares of all contacts, where it is a green day of these; null where it is not. */
export function witnessed(
  { columns, limits }: GreenDays,
  witness: Witness,
): Readonly<Record<Objective, number>> | null {
  const rows = rowsWithin(columns, limits, witness, noise);
  if (!rows) return null;
  const of = (name: Objective) => rows[rowFor[name]] ?? 0;
  return { harm: of("harm"), hardHarm: of("hardHarm"), missed: of("missed"), moved: of("moved") };
}

/**
 * No green day of these has more of the objective than this: what the constraints leave at their prices, and of each whole what
 * earns most beyond what it pays. Without an objective, below 0 where there is no green day.
 */
export function ceilingAt({ columns, wholes, limits }: GreenDays, prices: Prices, objective: Objective | null): number {
  const earning = objective && rowFor[objective];
  let ceiling = 0;
  for (const [row, price] of prices) ceiling += price * (limits.get(row)?.atMost ?? 0);
  const most = new Map<number, number>();
  for (const [column, entries] of columns) {
    let gain = 0;
    for (const [row, coefficient] of entries) {
      if (row === earning) gain += coefficient;
      else gain -= coefficient * (prices.get(row) ?? 0);
    }
    const whole = wholes[column]!;
    if (gain > (most.get(whole) ?? 0)) most.set(whole, gain);
  }
  for (const gain of most.values()) ceiling += gain;
  return ceiling;
}

/** A green day with as much room to each constraint as can be, and above a floor of an objective likewise; null where there is none. */
export async function roomiest(
  { columns, wholes, limits }: GreenDays,
  floor?: { readonly objective: Objective; readonly atLeast: number },
): Promise<Witness | null> {
  const room = Math.max(...limits.keys()) + 1;
  const constraints = withRoom(columns, new Set(wholes), limits);
  const roomEntries: Entry[] = [[room, 1], ...constraints.map((row): Entry => [row, 1])];
  const within = new Map<number, Limit>([...limits, [room, { atMost: 1 }]]);
  if (floor) {
    within.set(rowFor[floor.objective], { atLeast: floor.atLeast });
    roomEntries.push([rowFor[floor.objective], -1]);
  }
  const found = await evident([...columns, [columns.length, roomEntries]], within, "maximize", room);
  return found?.slice(0, columns.length) ?? null;
}

/** Constraints that can be kept with room to spare: those that forbid some ways altogether cannot. */
function withRoom(columns: Columns, wholes: ReadonlySet<number>, limits: ReadonlyMap<number, Limit>): number[] {
  const eased = new Set(columns.flatMap(([, entries]) => entries.filter(([, each]) => each < 0).map(([row]) => row)));
  return [...limits]
    .filter(([row, { atMost }]) => !wholes.has(row) && (atMost !== 0 || eased.has(row)))
    .map(([row]) => row);
}

/** Prices at which the ceiling of an objective is as low as can be; without one, prices that prove that no day is green. */
export async function lowestCeiling(
  { columns, wholes, limits }: GreenDays,
  objective: Objective | null,
): Promise<Prices | null> {
  const rows = [...limits.keys()];
  const place = new Map(rows.map((row, index) => [row, index]));
  const priced: Entry[][] = rows.map(() => []);
  const asked = new Map<number, Limit>();
  for (const [column, entries] of columns) {
    let earns = 0;
    for (const [row, coefficient] of entries) {
      if (objective && row === rowFor[objective]) earns = coefficient;
      else if (place.has(row)) priced[place.get(row)!]!.push([column, coefficient]);
    }
    asked.set(column, { atLeast: earns });
  }
  const cost = columns.length;
  for (const [index, row] of rows.entries()) priced[index]!.push([cost, limits.get(row)!.atMost!]);
  if (!objective) {
    for (const entries of priced) entries.push([cost + 1, 1]);
    asked.set(cost + 1, { atMost: 1 });
  }
  const found = await evident(
    priced.map((entries, index) => [index, entries]),
    asked,
    "minimize",
    cost,
  );
  const own = new Set(wholes);
  return (
    found && new Map(rows.flatMap((row, index) => (own.has(row) || !(found[index]! > 0) ? [] : [[row, found[index]!]])))
  );
}

/** Without a solver that finishes there is no evidence, and what is asked is solved for itself. */
async function evident(
  columns: Columns,
  limits: ReadonlyMap<number, Limit>,
  direction: "minimize" | "maximize",
  objective: number,
): Promise<readonly number[] | null> {
  try {
    return (await solve(columns, { limits, held: new Map(), direction, objective }))?.values ?? null;
  } catch (error) {
    if (error instanceof NoSolverFinished) return null;
    throw error;
  }
}
