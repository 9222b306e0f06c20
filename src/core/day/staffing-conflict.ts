import { oncePerSet } from "../model/once-per-set";
import { type HonestHour, honestHourOf } from "./honest-hour";
import { type PlannedTarget, plannedTargets } from "./planned-agents";

/** Targets on the planning interval, and the agents there are, that honest work cannot keep together. */
export interface StaffingConflict {
  readonly hour: HonestHour;
  /** In file order. */
  readonly targets: readonly PlannedTarget[];
  /** Every target on the planning interval, in file order. */
  readonly planned: readonly PlannedTarget[];
  /** The agents in the file, where it takes these for the conflict; null where no number of agents keeps the targets. */
  readonly agents: number | null;
  /** The agents with which all planned targets hold, as near to those there are as can be; null where none do. */
  readonly agentsNeeded: number | null;
}

/** Null where honest work keeps all of them, and where the file does not tell. */
export const staffingConflict = oncePerSet((set): StaffingConflict | null => {
  const hour = honestHourOf(set);
  if (!("arrivals" in hour) || hour.arrivals.contacts === 0) return null;
  const planned = plannedTargets(set, hour);
  if (planned.length === 0) return null;
  const least = planned.reduce((a, b) => (b.from > a.from ? b : a));
  const most = planned.reduce((a, b) => (b.to < a.to ? b : a));
  const alone = planned.find(each => each.from === Number.POSITIVE_INFINITY || each.from > each.to || each.to < 1);
  if (alone || least.from > most.to) {
    const targets = alone ? [alone] : planned.filter(each => each === least || each === most);
    return { hour, targets, planned, agents: null, agentsNeeded: null };
  }
  const { agents } = hour;
  const targets = agents === undefined ? [] : planned.filter(each => !holdsWith(agents, each));
  if (targets.length === 0) return null;
  return { hour, targets, planned, agents: agents!, agentsNeeded: agents! > most.to ? most.to : least.from };
});

export function holdsWith(agents: number, { from, to }: PlannedTarget): boolean {
  return agents >= from && agents <= to;
}
