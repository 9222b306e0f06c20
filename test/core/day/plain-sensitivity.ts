import { assume, defaultAssumptions, type Sensitivity } from "../../../src/core/day";
import { verdictOrUnknown } from "../../../src/core/day/neighbours";
import { problemOf } from "../../../src/core/day/problem";
import { rounded } from "../../../src/core/day/rounded";
import type { TargetSet } from "../../../src/core/model/target-set";

/** What `sensitivity` finds, by solving the verdict at every value that is looked at, of every assumption there is. */
export async function plainSensitivity(set: TargetSet): Promise<Sensitivity[]> {
  const assumptions = assume(set.assumptions);
  const verdictAt = (moved: object) => verdictOrUnknown(problemOf(set, { ...assumptions, ...moved }));
  const verdict = await verdictAt({});
  if (verdict === "unknown") return [];
  const found: Sensitivity[] = [];
  for (const { name, lowest, highest } of defaultAssumptions) {
    const value = assumptions[name];
    const lastTowards = async (end: number): Promise<number | null> => {
      for (let quarter = 0; quarter < 4; quarter++) {
        const at = (part: number) => (part === 4 ? end : value + ((end - value) * part) / 4);
        let [kept, broken] = [at(quarter), at(quarter + 1)];
        if ((await verdictAt({ [name]: broken })) === verdict) continue;
        while (Math.abs(broken - kept) > 1e-4 * (highest - lowest)) {
          const middle = (kept + broken) / 2;
          if ((await verdictAt({ [name]: middle })) === verdict) kept = middle;
          else broken = middle;
        }
        return rounded(kept);
      }
      return null;
    };
    const ends = {
      lowest: value > lowest ? await lastTowards(lowest) : null,
      highest: value < highest ? await lastTowards(highest) : null,
    };
    if (ends.lowest !== null || ends.highest !== null) found.push({ assumption: name, value: rounded(value), ...ends });
  }
  return found;
}
