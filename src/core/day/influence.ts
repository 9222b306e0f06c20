import type { TargetSet } from "../model/target-set";
import type { AssessOptions } from "./assess";
import type { Assessment, Sensitivity, Verdict } from "./assessment";
import { type Assumption, type AssumptionName, type Assumptions, assume, defaults, type Override } from "./assumptions";
import { greenDaysOf, honestIsGreen } from "./days";
import { bestOf, mostOf } from "./green-days";
import { createNeighbours, verdictOrUnknown } from "./neighbours";
import { type Problem, problemOf } from "./problem";
import { rounded } from "./rounded";
import { isUsed, keptRange } from "./sensitivity";
import { NoSolverFinished } from "./solve";
import { blindSpotOf, hardBlindSpotOf, verdictOn } from "./verdict";

/** What an assumption does to a set, alone and over its whole range. Amounts in its base unit. */
export interface Influence {
  readonly assumption: AssumptionName;
  readonly unit: Assumption["unit"];
  /** What is assumed, and who says so. */
  readonly value: number;
  readonly from: "file" | "organisation" | "default";
  /** Ends of the range in which it makes sense, what is assumed included. */
  readonly lowest: number;
  readonly highest: number;
  /** Ends of what is likely: a judgment, for nobody measured it. */
  readonly likely: readonly [number, number];
  /** How far it can move before the verdict does; null where nothing that way changes it. */
  readonly keeps: Pick<Sensitivity, "lowest" | "highest">;
  /** Ascending, the ends of both ranges and what is assumed among them. */
  readonly looks: readonly Look[];
}

/** What the model says where an assumption has this value. */
export interface Look extends Pick<Assessment, "verdict" | "pressure" | "blindSpot" | "hardBlindSpot"> {
  readonly value: number;
}

export interface Influences {
  readonly verdict: Verdict;
  /** In the order of the assumptions; those that nothing in the set refers to are left out. */
  readonly found: readonly Influence[];
}

export interface InfluenceOptions extends AssessOptions {
  /** Awaited before each assessment: lets others go first, or stops the search by rejecting. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Told of each assumption that is done. */
  readonly onDone?: ((done: number, of: number) => void) | undefined;
}

/** Places over the range, its ends among them, beside the ends of what is likely and what is assumed. */
const places = 11;
/** What is likely, to either side: shares and factors as amounts, times as a part of what is assumed. */
const likelyBy: Readonly<Record<Assumption["unit"], number>> = { share: 0.2, factor: 0.15, seconds: 0.5 };

/**
 * What every assumption that the set rests on does to its pressure, its blind spots and its verdict. Takes a dozen assessments for
 * each of some thirty assumptions: for a background. Finds nothing where the verdict is `unknown`.
 */
export async function influences(set: TargetSet, options: InfluenceOptions = {}): Promise<Influences> {
  const { assumptions: organisations = [], pause, onDone } = options;
  const assumptions = assume(set.assumptions, organisations);
  const problem = problemOf(set, assumptions);
  const verdict = await verdictOrUnknown(problem);
  if (verdict === "unknown") return { verdict, found: [] };
  const hasVerdict = createNeighbours(verdict);
  const used = defaults.filter(each => isUsed(each, problem));
  const found: Influence[] = [];
  for (const assumption of used) {
    const value = assumptions[assumption.name];
    const range = { lowest: assumption.lowest, highest: Math.max(assumption.highest, value) };
    const likely = likelyAround(value, assumption, range);
    const looks: Look[] = [];
    for (const place of placesIn(range, [value, ...likely])) {
      await pause?.();
      const moved = { ...assumptions, [assumption.name]: place };
      looks.push({ value: place, ...(await lookAt(problemOf(set, moved))) });
    }
    const { lowest, highest } = await keptRange(assumption, assumptions, async moved => {
      await pause?.();
      return hasVerdict(problemOf(set, moved));
    });
    const from = whoseIs(assumption.name, set, organisations, assumptions);
    const { name, unit } = assumption;
    found.push({ assumption: name, unit, value, from, ...range, likely, keeps: { lowest, highest }, looks });
    onDone?.(found.length, used.length);
  }
  return { verdict, found };
}

type Range = Pick<Influence, "lowest" | "highest">;

function likelyAround(value: number, { unit }: Assumption, { lowest, highest }: Range): readonly [number, number] {
  const by = unit === "seconds" ? value * likelyBy.seconds : likelyBy[unit];
  return [rounded(Math.max(lowest, value - by)), rounded(Math.min(highest, value + by))];
}

function placesIn({ lowest, highest }: Range, besides: readonly number[]): number[] {
  const even = Array.from({ length: places }, (_, index) => lowest + ((highest - lowest) * index) / (places - 1));
  return [...new Set([...even, ...besides].map(rounded))].sort((a, b) => a - b);
}

/** With no more programs solved than it takes. */
async function lookAt(problem: Problem): Promise<Omit<Look, "value">> {
  if (problem.unsolvable) return nothingTold("unknown");
  const green = greenDaysOf(problem);
  try {
    const least = honestIsGreen(problem) ? 0 : (await bestOf(green, [["minimize", "harm"]]))?.values.harm;
    if (least === undefined) return nothingTold("impossible");
    const worst = await bestOf(green, [["maximize", "harm"]]);
    const hidden = { harm: worst?.values.harm ?? 0, hardHarm: await mostOf(green, "hardHarm") };
    return {
      verdict: verdictOn(problem, hidden),
      pressure: rounded(100 * least),
      blindSpot: blindSpotOf(hidden),
      hardBlindSpot: hardBlindSpotOf(hidden, problem.floor),
    };
  } catch (error) {
    if (error instanceof NoSolverFinished) return nothingTold("unknown");
    throw error;
  }
}

function nothingTold(verdict: Verdict): Omit<Look, "value"> {
  return { verdict, pressure: null, blindSpot: null, hardBlindSpot: null };
}

/** The first whose value counts. */
function whoseIs(
  name: AssumptionName,
  { assumptions: own }: TargetSet,
  organisations: readonly Override[],
  used: Assumptions,
): Influence["from"] {
  const says = (list: readonly Override[]) => list.some(each => each.name === name && each.value.amount === used[name]);
  return says(own) ? "file" : says(organisations) ? "organisation" : "default";
}
