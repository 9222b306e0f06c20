import type { Quantity } from "../model/quantity";
import type { ContactClass, Located, Target, TargetSet } from "../model/target-set";
import { hasUnreadableBound, isModelMetric } from "./model-target";

/**
 * What the model reads of a target set, as a text: sets with the same key have the same assessment. Places, names, owners, history and
 * whatever else the model does not look at are not in it.
 */
export function assessmentKey(set: TargetSet): string {
  const { team, demand, people, contactCost, assumptions, targets } = set;
  const recovery = people?.recovery;
  return JSON.stringify([
    number(team?.agents),
    [demand?.channel?.value, number(demand?.interval), number(demand?.contacts)],
    [number(demand?.patience), number(demand?.concurrency)],
    demand?.mix.map(classKey),
    recovery && [words(recovery.after), number(recovery.time), recovery.countedAs?.value],
    contactCost && [contactCost.value.amount, contactCost.value.currency],
    assumptions.map(({ name, value }) => [name, value.amount, value.unit]),
    targets.map(target => targetKey(set, target)),
  ]);
}

function classKey({ name, tone, ...of }: ContactClass) {
  const measured = [of.share, of.handleTime, of.resolved, of.satisfaction, of.dissatisfied];
  return [name, tone, ...measured.map(number)];
}

function targetKey(set: TargetSet, target: Target) {
  const { id, metric, measured } = target;
  if (!metric || !isModelMetric(metric.id)) return [id];
  return [
    id,
    metric.id,
    [bound(target.atLeast), bound(target.atMost), bound(target.baseline), number(target.within)],
    target.scale && [target.scale.value.lowest, target.scale.value.highest],
    hasUnreadableBound(set, target),
    words(target.appliesTo),
    measured && [measured.by?.value, words(measured.exclude), measured.sample?.method?.value],
  ];
}

function number(quantity: Located<Quantity> | undefined) {
  return quantity && [quantity.value.amount, quantity.value.unit];
}

/** As written too: values are told in its unit. */
function bound(quantity: Located<Quantity> | undefined) {
  return quantity && [quantity.value.amount, quantity.value.unit, quantity.value.written];
}

function words(located: readonly Located<string>[]) {
  return located.map(each => each.value);
}
