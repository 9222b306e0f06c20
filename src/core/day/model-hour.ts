import type { Target, TargetSet } from "../model/target-set";
import type { QueueTarget, Team } from "../queue";
import type { NotModelledBecause } from "./assessment";
import type { Modelled, Unmodelled } from "./measure";
import { planningHourOf, queueLimit, teamOf } from "./queue-limits";
import type { Terms } from "./terms";

/** Whether the metric is one of the planning hour as a whole: occupancy, or what the queue gives. */
export function isOfTheHour(metric: string): boolean {
  return ["occupancy", "service_level", "average_speed_of_answer", "abandonment_rate"].includes(metric);
}

/** What a target on the planning hour measures, or why it is not modelled; of a part of the contacts it says nothing. */
export function modelOfTheHour(
  set: TargetSet,
  target: Target,
  terms: Terms,
  everyClass: boolean,
): Modelled | Unmodelled {
  const unfit = everyClass ? unfitFor(set, target) : "population";
  if (unfit) return { because: unfit, declare: [] };
  const team = teamOf(planningHourOf(set));
  const declare = [...("agents" in team ? [] : team), ...undeclaredBeside(set, target)];
  if (declare.length > 0 || !("agents" in team)) return { because: "undeclared", declare };
  if (target.metric?.id === "occupancy") {
    return { target, measure: { kind: "occupancy", available: availableTo(team) }, terms };
  }
  const queue = queueTargetOf(target, terms);
  if (!queue) return { because: "bound", declare: [] };
  const longest = queueLimit(team, queue);
  if (typeof longest !== "number") return { because: "undeclared", declare: longest };
  const bounds = queue.metric === "service_level" ? { ...terms, atMost: null } : { ...terms, atLeast: null };
  return { target, measure: { kind: "queue", team, queue, longest }, terms: bounds };
}

/**
 * Erlang's queue is one of calls. With several contacts at a time their handle times overlap, by how much nobody declares, and
 * occupancy has no one meaning: it is then not modelled rather than computed as if they came one by one.
 */
export function unfitFor({ demand }: TargetSet, { metric }: Target): NotModelledBecause | null {
  if (metric?.id !== "occupancy") return isCalled(demand) ? null : "channel";
  const concurrency = demand?.concurrency?.value.amount;
  return concurrency !== undefined && concurrency !== 1 ? "concurrency" : null;
}

/** Whether contacts come as calls, which wait in line; the channel that nobody names is voice. */
export function isCalled(demand: TargetSet["demand"]): boolean {
  const channel = demand?.channel?.value ?? "voice";
  return channel === "voice" || channel === "video";
}

export function undeclaredBeside({ demand }: TargetSet, { id, metric, within }: Target): string[] {
  switch (metric?.id) {
    case "occupancy":
      return demand?.channel?.value === "chat" && !demand.concurrency ? ["demand.concurrency"] : [];
    case "service_level":
      return within?.value.unit === "seconds" ? [] : [`targets.${id}.within`];
    case "abandonment_rate":
      return demand?.patience ? [] : ["demand.patience"];
    default:
      return [];
  }
}

/** Seconds of agent time per contact; without end where nobody calls. */
function availableTo({ agents, interval, contacts }: Team): number {
  return contacts === 0 ? Number.POSITIVE_INFINITY : (agents * interval) / contacts;
}

/** Service level binds from below, waiting and abandonment from above; null where the target has no such bound. */
export function queueTargetOf({ metric, within }: Target, { atLeast, atMost }: Terms): QueueTarget | null {
  if (metric?.id === "service_level") {
    return atLeast === null ? null : { metric: "service_level", within: within!.value.amount, atLeast };
  }
  if (atMost === null) return null;
  return metric?.id === "abandonment_rate"
    ? { metric: "abandonment_rate", atMost }
    : { metric: "average_speed_of_answer", atMost };
}
