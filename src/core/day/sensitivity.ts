import type { TargetSet } from "../model/target-set";
import type { AssessOptions } from "./assess";
import type { Sensitivity } from "./assessment";
import { type Assumption, type Assumptions, assume, defaults } from "./assumptions";
import { createNeighbours, verdictOrUnknown } from "./neighbours";
import { type Problem, problemOf } from "./problem";
import { rounded } from "./rounded";

export interface SensitivityOptions extends AssessOptions {
  /** Awaited between assumptions: lets others go first, or stops the search by rejecting. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Places between an assumption and an end of its range where the verdict is looked at, the end included. */
const looks = 4;
/** The search ends at this part of the assumption's range. */
const fineness = 1e-4;

/**
 * How far each assumption can move, alone and within its sensible range, before the verdict does. Assumptions that the verdict does
 * not rest on are left out: those that nothing in the set refers to, and those that no value of changes it. Looks at a few hundred
 * neighbours of the set, most of which need no program; empty where the verdict is `unknown`.
 */
export async function sensitivity(set: TargetSet, options: SensitivityOptions = {}): Promise<Sensitivity[]> {
  const assumptions = assume(set.assumptions, options.assumptions ?? []);
  const problem = problemOf(set, assumptions);
  const verdict = await verdictOrUnknown(problem);
  if (verdict === "unknown") return [];
  const hasVerdict = createNeighbours(verdict);
  const found: Sensitivity[] = [];
  for (const assumption of defaults.filter(each => isUsed(each, problem))) {
    await options.pause?.();
    const kept = await keptRange(assumption, assumptions, moved => hasVerdict(problemOf(set, moved)));
    if (kept.lowest !== null || kept.highest !== null) found.push({ assumption: assumption.name, ...kept });
  }
  return found;
}

/** How far one assumption can move to either side before the verdict does; null where nothing that way changes it. */
export async function keptRange(
  { name, lowest: least, highest: most }: Assumption,
  assumptions: Assumptions,
  hasVerdict: (moved: Assumptions) => Promise<boolean>,
): Promise<Omit<Sensitivity, "assumption">> {
  const value = assumptions[name];
  const keeps = (other: number) => hasVerdict({ ...assumptions, [name]: other });
  const size = most - least;
  const lowest = value > least ? await lastThatKeeps(value, least, size, keeps) : null;
  const highest = value < most ? await lastThatKeeps(value, most, size, keeps) : null;
  return {
    value: rounded(value),
    lowest: lowest === null ? null : rounded(lowest),
    highest: highest === null ? null : rounded(highest),
  };
}

/** From `from` towards `end`, the last value before the nearest change that was seen; null where none was. */
async function lastThatKeeps(
  from: number,
  end: number,
  size: number,
  keeps: (value: number) => Promise<boolean>,
): Promise<number | null> {
  let kept = from;
  for (let look = 1; look <= looks; look++) {
    let broken = look === looks ? end : from + ((end - from) * look) / looks;
    if (await keeps(broken)) {
      kept = broken;
      continue;
    }
    while (Math.abs(broken - kept) > fineness * size) {
      const middle = (kept + broken) / 2;
      if (await keeps(middle)) kept = middle;
      else broken = middle;
    }
    return kept;
  }
  return null;
}

/** Whether anything in the set refers to an assumption; what does not cannot move the verdict. */
export function isUsed({ name }: Assumption, { floor, targets }: Problem): boolean {
  const [first, second, third] = name.split(".");
  const measures = targets.map(each => each.measure);
  const means = measures.flatMap(each => (each.kind === "mean" ? [each] : []));
  const meanOf = (...of: readonly string[]) => means.some(each => of.includes(each.of));
  const inTone = (tone: string | undefined) => floor.classes.filter(each => each.tone === tone);
  switch (first) {
    case "resolved":
      return inTone(second).some(({ contactClass }) => !contactClass.resolved);
    case "satisfaction":
      return meanOf("satisfaction") && inTone(second).some(({ contactClass }) => !contactClass.satisfaction);
    case "dissatisfied":
      return meanOf("dissatisfied") && inTone(second).some(({ contactClass }) => !contactClass.dissatisfied);
    case "loss":
      return inTone(third).length > 0;
    case "time":
      return meanOf("handleTime") || measures.some(({ kind }) => kind === "occupancy" || kind === "queue");
    case "satisfaction_weight":
      return meanOf("satisfaction", "dissatisfied");
    case "monitored_quality":
      return meanOf("quality");
    default:
      return means.some(({ asked }) => asked === "chosen");
  }
}
