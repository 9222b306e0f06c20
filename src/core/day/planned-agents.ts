import { classesOf } from "../model/mix";
import type { Target, TargetSet } from "../model/target-set";
import { fewestAgents, givenIn, isUnanswerable, type QueueTarget, waitingLine } from "../queue";
import { type HonestHour, queueWith } from "./honest-hour";
import { isOfTheHour, queueTargetOf, undeclaredBeside, unfitFor } from "./model-hour";
import { hasUnreadableBound } from "./model-target";
import { termsOf } from "./terms";

/** Agents with which honest work keeps a target: whole numbers from `from` to `to`, both Infinity where none do. */
export interface AgentRange {
  readonly from: number;
  /** Infinity where there is no end. */
  readonly to: number;
}

/** A target on the planning interval, and the agents it takes. */
export interface PlannedTarget extends AgentRange {
  readonly target: Target;
  /** Null for occupancy. */
  readonly queue: QueueTarget | null;
}

/** Whole numbers that rounding has left a little beside themselves. */
const noise = 1e-9;
const none: AgentRange = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The targets on the planning interval that the model takes, in file order; those that lack a key beside them are passed over. */
export function plannedTargets(set: TargetSet, hour: HonestHour): PlannedTarget[] {
  return set.targets.flatMap((target): PlannedTarget[] => {
    if (!isPlanned(set, target)) return [];
    const terms = termsOf(target, target.metric!.unit === "time" ? "time" : "share");
    if (typeof terms === "string") return [];
    if (target.metric!.id === "occupancy") {
      return [{ target, queue: null, ...agentsForOccupancy(hour, terms.atLeast, terms.atMost) }];
    }
    const queue = queueTargetOf(target, terms);
    return queue ? [{ target, queue, ...agentsForQueue(hour, queue) }] : [];
  });
}

function isPlanned(set: TargetSet, target: Target): boolean {
  return isPlannable(set, target) && !hasUnreadableBound(set, target) && undeclaredBeside(set, target).length === 0;
}

/** Whether a target is of the planning interval as the model knows it: of all contacts, on a channel and a metric that it takes. */
export function isPlannable(set: TargetSet, target: Target): boolean {
  if (!target.metric || !isOfTheHour(target.metric.id) || unfitFor(set, target) !== null) return false;
  const mix = set.demand?.mix ?? [];
  if (mix.length === 0) return target.appliesTo.length === 0;
  const lookedAt = new Set(classesOf(set, target));
  return mix.every(each => lookedAt.has(each) || each.share?.value.amount === 0);
}

/** The fewest agents that meet a queue target; there is no most. */
export function agentsForQueue(hour: HonestHour, queue: QueueTarget): AgentRange {
  const fewest = fewestAgents(queueWith(0, hour), [queue]);
  return isUnanswerable(fewest) ? none : { from: fewest, to: Number.POSITIVE_INFINITY };
}

/** What so many agents give at honest work, 0..1 or seconds; null where they have no time at all, or the queue no end. */
export function givenBy(agents: number, hour: HonestHour, queue: QueueTarget | null): number | null {
  if (!queue) return occupancyWith(agents, hour);
  const team = queueWith(agents, hour);
  return givenIn(team, waitingLine(team), queue);
}

/** Work over the time of the agents who are not recovering in aux. */
function occupancyWith(agents: number, { arrivals, handleTime, aux }: HonestHour): number | null {
  const available = (agents * arrivals.interval) / arrivals.contacts - aux;
  return available > 0 ? handleTime / available : null;
}

/** The agents with whom `occupancyWith` lies within the bounds. */
function agentsForOccupancy(
  { arrivals, handleTime, aux }: HonestHour,
  atLeast: number | null,
  atMost: number | null,
): AgentRange {
  const perSecond = arrivals.contacts / arrivals.interval;
  const agentsAt = (occupancy: number) => perSecond * (handleTime / occupancy + aux);
  const from = atMost === null ? 0 : Math.ceil(agentsAt(atMost) - noise);
  const to = atLeast === null || atLeast <= 0 ? Number.POSITIVE_INFINITY : Math.floor(agentsAt(atLeast) + noise);
  return { from, to };
}

/** Occupancy, 0..1, with so many agents, at honest work: as it is without recovery and with all of it; null where there is no time. */
export function occupancyRange(agents: number, hour: HonestHour): readonly [number, number] | null {
  const without = occupancyWith(agents, { ...hour, handleTime: hour.handleTime - hour.recovery, aux: 0 });
  const withAll = occupancyWith(agents, hour);
  return without === null || withAll === null ? null : [without, withAll];
}
