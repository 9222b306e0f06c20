import { findMetric } from "../metrics/lookup";
import type { Metric } from "../metrics/metric";
import { blindnessOf } from "../model/guard";
import { handleTimeCap } from "../model/handle-time";
import type { Located, Target, TargetSet } from "../model/target-set";
import { nearest } from "../nearest";
import { message } from "../words/message";
import type { Offer } from "./offer";
import { writeOneOf } from "./write";

/** More names than these are no help in choosing. */
const mostOffered = 2;

/** Names a target that is there in place of a guardrail that is not; where none can be meant, takes the name away. */
export function nameWhatIsThere(set: TargetSet, target: Target, id: Located<string>, own: readonly Metric[]): Offer[] {
  const meant = writeOneOf(id.path, idsMeant(set, target, id.value, own));
  return meant.length > 0 ? meant : [dropGuardrail(target, id)];
}

/** The ids that a guardrail may have been meant to name: of the targets on the metric it names, else those spelt alike. */
export function idsMeant(set: TargetSet, target: Target, written: string, own: readonly Metric[]): string[] {
  const metric = findMetric(written, own);
  const others = set.targets.filter(other => !isNamed(target, other) && other !== target);
  const onMetric = metric ? others.filter(other => other.metric === metric) : [];
  if (onMetric.length > 0) return onMetric.slice(0, mostOffered).map(other => other.id);
  return nearest(
    written,
    others.map(other => other.id),
    mostOffered,
  );
}

/** Names targets that see what meets a cap on handle time in place of one that does not, or takes its name away. */
export function nameWhatSees(set: TargetSet, target: Target, id: Located<string>): Offer[] {
  const seeing = set.targets.filter(
    other => handleTimeCap(target) && !isNamed(target, other) && blindnessOf(set, other, target) === null,
  );
  return [
    ...seeing.slice(0, mostOffered).map(
      (other): Offer => ({
        title: message("offer/write", { text: other.id }),
        kind: "suggestion",
        changes: [{ do: "set", path: id.path, value: other.id }],
      }),
    ),
    dropGuardrail(target, id),
  ];
}

function dropGuardrail({ path, guardrails }: Target, { value }: Located<string>): Offer {
  return {
    title: message("offer/drop-guardrail", { id: value }),
    kind: "suggestion",
    changes: [
      {
        do: "set",
        path: [...path, "guardrails"],
        value: guardrails.map(each => each.value).filter(each => each !== value),
      },
    ],
  };
}

function isNamed(target: Target, { id }: Target): boolean {
  return target.guardrails.some(({ value }) => value === id);
}
