import type { TargetSet } from "../model/target-set";
import { type AssessOptions, assess } from "./assess";
import type { Assessment, Sensitivity, Verdict } from "./assessment";
import { assessmentKey } from "./key";
import { sensitivity } from "./sensitivity";
import { verdictIn } from "./verdict-in";

/** Answers, and remembers: an edit that does not touch what the model reads does not solve again. */
type Remembering<Answer> = (set: TargetSet, options?: AssessOptions) => Promise<Answer>;
export type Assessor = Remembering<Assessment>;
export type SensitivityFinder = Remembering<readonly Sensitivity[]>;
export type VerdictFinder = Remembering<Verdict>;

/** How many answers are remembered where nobody says: the sets of a few files in the editor. */
const mostRemembered = 64;

/** An `assess` that remembers its last answers, those asked for longest ago going first. */
export function createAssessor(remember = mostRemembered): Assessor {
  return remembering(assess, remember);
}

/** A `sensitivity` that does the same. */
export function createSensitivityFinder(remember = mostRemembered): SensitivityFinder {
  return remembering(sensitivity, remember);
}

/** A `verdictIn` that does the same. */
export function createVerdictFinder(remember = mostRemembered): VerdictFinder {
  return remembering(verdictIn, remember);
}

function remembering<Answer>(answerOf: Remembering<Answer>, remember: number): Remembering<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (set, options = {}) => {
    const assumed = (options.assumptions ?? []).map(({ name, value }) => [name, value.amount, value.unit]);
    const key = `${assessmentKey(set)} ${JSON.stringify(assumed)}`;
    const answer = known.get(key) ?? answerOf(set, options);
    known.delete(key);
    known.set(key, answer);
    if (known.size > remember) known.delete(known.keys().next().value!);
    return answer;
  };
}
