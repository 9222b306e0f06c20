import { isOutcome, isSpeedOrVolume } from "./facets";
import { heavierThan, levelOf, stakesOf, type Target, type TargetSet } from "./target-set";

/** What a contract pays for: penalties on speed or volume that nothing at stake on an outcome answers. */
export interface OneSided {
  /** Targets on speed or volume with a penalty, and no outcome among their guardrails. */
  readonly penalised: readonly [Target, ...Target[]];
  /** Targets on outcome, with little or nothing at stake. */
  readonly outcomes: readonly Target[];
}

/** Null where no such penalty is there, or an outcome has as much at stake, or a metric nobody knows may be one. */
export function oneSidedContract({ targets }: TargetSet): OneSided | null {
  const outcomes = targets.filter(isOutcome);
  const named = new Set(outcomes.map(target => target.id));
  const [first, ...others] = targets.filter(
    target =>
      stakesOf(target) === "penalty" &&
      levelOf(target) !== "agent" &&
      isSpeedOrVolume(target) &&
      !target.guardrails.some(id => named.has(id.value)),
  );
  if (!first || targets.some(target => isPaidFor(target) && (isOutcome(target) || !target.metric))) return null;
  return { penalised: [first, ...others], outcomes };
}

/** A contract is with an organisation: what hangs on a single agent's result is not part of it. */
function isPaidFor(target: Target): boolean {
  return heavierThan(stakesOf(target), "appraisal") && levelOf(target) !== "agent";
}
