import type { Target, TargetSet } from "../model/target-set";
import type { DeclaredClass, RecoveryTime } from "./classes";
import type { Asked, MeanOf, Modelled, Unmodelled } from "./measure";
import { isOfTheHour, modelOfTheHour } from "./model-hour";
import { type Population, populationOf } from "./population";
import { type Counted, termsOf } from "./terms";

interface Mean {
  readonly of: MeanOf;
  readonly counted: Counted;
  readonly complement?: true;
  /** Whether somebody is asked, or heard, in whatever way it is measured. */
  readonly sampled?: true;
}

/** Metrics that are a mean over contacts of what handling them does. */
const means: Readonly<Record<string, Mean>> = {
  average_handle_time: { of: "handleTime", counted: "time" },
  first_contact_resolution: { of: "helped", counted: "share" },
  repeat_contact_rate: { of: "helped", counted: "share", complement: true },
  transfer_rate: { of: "passedOn", counted: "share" },
  escalation_rate: { of: "passedOn", counted: "share" },
  short_contact_rate: { of: "dropped", counted: "share" },
  customer_satisfaction: { of: "satisfaction", counted: "mark", sampled: true },
  dissatisfaction_rate: { of: "dissatisfied", counted: "share", sampled: true },
  conversation_quality: { of: "quality", counted: "mark", sampled: true },
};

/** Whether the model looks at targets on this metric at all. */
export function isModelMetric(id: string): boolean {
  return Object.hasOwn(means, id) || id === "recovery_rate" || isOfTheHour(id);
}

/** What a target measures in the model, or why it is not modelled. */
export function modelTarget(
  set: TargetSet,
  target: Target,
  classes: readonly DeclaredClass[],
  recovery: RecoveryTime | null,
): Modelled | Unmodelled {
  const { metric } = target;
  if (!metric || !isModelMetric(metric.id)) return { because: "metric", declare: [] };
  const mean = Object.hasOwn(means, metric.id) ? means[metric.id] : undefined;
  if (hasUnreadableBound(set, target)) return { because: "unit", declare: [] };
  if (!target.atLeast && !target.atMost) return { because: "bound", declare: [] };
  const terms = termsOf(target, mean?.counted ?? (metric.unit === "time" ? "time" : "share"));
  if (terms === "scale") return { because: "scale", declare: [`targets.${target.id}.scale`] };
  if (terms === "unit") return { because: "unit", declare: [] };

  const population = populationOf(target, classes);
  if (metric.id === "recovery_rate") {
    if (!recovery) return { because: "undeclared", declare: [undeclaredRecovery(set)] };
    return { target, measure: { kind: "recovery", population: whereRecovers(population, classes) }, terms };
  }
  if (!mean) return modelOfTheHour(set, target, terms, population.everyClass);
  if (isTicked(target)) return { target, measure: { kind: "ticked", population }, terms };
  return {
    target,
    measure: {
      kind: "mean",
      of: mean.of,
      complement: mean.complement ?? false,
      population,
      asked: askedBy(target, mean),
      withRecovery: mean.of === "handleTime" && recovery?.countedAs === "wrap_up",
    },
    terms,
  };
}

/** A bound that is written and cannot be read: its writer hears of it elsewhere, and the model does not guess. */
export function hasUnreadableBound({ troubles }: TargetSet, { path }: Target): boolean {
  return troubles.some(
    ({ path: at }) =>
      path.every((step, depth) => step === at[depth]) &&
      (at[path.length] === "at_least" || at[path.length] === "at_most"),
  );
}

/** The agent says whether the contact was resolved. */
function isTicked({ metric, measured }: Target): boolean {
  return metric?.id === "first_contact_resolution" && measured?.by?.value === "agent";
}

/** Resolution is asked where a survey or a monitor tells it. */
function askedBy({ measured }: Target, mean: Mean): Asked {
  const by = measured?.by?.value;
  const sampled = mean.sampled ?? (mean.of === "helped" && (by === "survey" || by === "monitoring"));
  switch (sampled && measured?.sample?.method?.value) {
    case "after_resolution":
      return "resolved";
    case "agent_selected":
    case "opt_in":
      return "chosen";
    default:
      return "everyone";
  }
}

function undeclaredRecovery({ people }: TargetSet): string {
  return people?.recovery ? "people.recovery.time" : "people.recovery";
}

function whereRecovers(population: Population, classes: readonly DeclaredClass[]): Population {
  return { ...population, classes: population.classes.filter(index => classes[index]!.recovers) };
}
