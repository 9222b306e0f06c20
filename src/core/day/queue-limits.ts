import type { TargetSet } from "../model/target-set";
import {
  type Arrivals,
  fewestAgents,
  isUnanswerable,
  longestHandleTime,
  type QueueField,
  type QueueTarget,
  type Team,
} from "../queue";

/** The planning hour as the file declares it; undefined where it does not. */
export interface PlanningHour {
  readonly agents: number | undefined;
  readonly contacts: number | undefined;
  /** Seconds. */
  readonly interval: number | undefined;
  /** Seconds; undefined: nobody gives up. */
  readonly patience: number | undefined;
}

/** Where a queue question takes its numbers from. */
const declaredAt: Readonly<Partial<Record<QueueField, string>>> = {
  agents: "team.agents",
  contacts: "demand.contacts",
  interval: "demand.interval",
  patience: "demand.patience",
};

export function planningHourOf({ team, demand }: TargetSet): PlanningHour {
  return {
    agents: team?.agents?.value.amount,
    contacts: demand?.contacts?.value.amount,
    interval: seconds(demand?.interval?.value),
    patience: seconds(demand?.patience?.value),
  };
}

function seconds(quantity: { readonly amount: number; readonly unit: string } | undefined): number | undefined {
  return quantity?.unit === "seconds" ? quantity.amount : undefined;
}

/** Contacts and interval; or the keys that are not declared, or say what no queue can have. */
export function arrivalsOf(hour: PlanningHour): Arrivals | readonly string[] {
  const { contacts, interval, patience } = hour;
  if (contacts === undefined || interval === undefined) {
    return (["contacts", "interval"] as const).filter(key => hour[key] === undefined).map(keyOf);
  }
  const arrivals = { contacts, interval, patience };
  const answer = fewestAgents({ ...arrivals, handleTime: 0 }, []);
  return isUnanswerable(answer) ? [keyOf(answer.field)] : arrivals;
}

/** Agents, contacts and interval; or the keys that are not declared, or say what no queue can have. */
export function teamOf(hour: PlanningHour): Team | readonly string[] {
  const { agents } = hour;
  const arrivals = arrivalsOf(hour);
  if (agents === undefined) return [keyOf("agents"), ...("interval" in arrivals ? [] : arrivals)];
  if (!("interval" in arrivals)) return arrivals;
  const team = { ...arrivals, agents };
  const answer = longestHandleTime(team, []);
  return isUnanswerable(answer) ? [keyOf(answer.field)] : team;
}

function keyOf(field: QueueField): string {
  return declaredAt[field] ?? field;
}

/** How many limits are remembered: those of a few files that are edited side by side. */
const mostRemembered = 64;
const remembered = new Map<string, number | readonly string[]>();

/**
 * The longest mean handle time, in seconds, with which the team meets the target; Infinity where every one does. Or the keys to
 * declare before that can be told. A limit costs more than all else in the model and stays the same while other things are
 * edited, so the last few are remembered.
 */
export function queueLimit(team: Team, target: QueueTarget): number | readonly string[] {
  const key = JSON.stringify([team.agents, team.contacts, team.interval, team.patience, target]);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const answer = longestHandleTime(team, [target]);
  const limit = isUnanswerable(answer) ? [keyOf(answer.field)] : answer;
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value!);
  remembered.set(key, limit);
  return limit;
}
