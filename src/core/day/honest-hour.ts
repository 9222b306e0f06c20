import { measuredMix, recoveryTime } from "../model/mix";
import { oncePerSet } from "../model/once-per-set";
import type { Arrivals, Queue, Team } from "../queue";
import { undeclaredInClasses } from "./classes";
import { arrivalsOf, planningHourOf, teamOf } from "./queue-limits";

/** The planning interval with full attention for every contact and all recovery that is called for. */
export interface HonestHour {
  readonly arrivals: Arrivals;
  /** Mean seconds of handling per contact, recovery counted as wrap-up included. */
  readonly handleTime: number;
  /** The part of `handleTime` that is recovery. */
  readonly recovery: number;
  /** Mean seconds of recovery per contact that is booked as aux. */
  readonly aux: number;
  /** Undefined where the file does not say. */
  readonly agents: number | undefined;
}

/** The planning interval of a set; or the keys that are not declared, or say what no queue can have. */
export const honestHourOf = oncePerSet((set): HonestHour | readonly string[] => {
  const mix = measuredMix(set);
  const hour = planningHourOf(set);
  const arrivals = hour.agents === undefined ? arrivalsOf(hour) : arrivalsTo(teamOf(hour));
  const undeclared = [...(mix ? [] : undeclaredInClasses(set)), ...("interval" in arrivals ? [] : arrivals)];
  if (!mix || !("interval" in arrivals)) return undeclared;
  const handling = mix.reduce((sum, each) => sum + each.share * each.handleTime, 0);
  const recovery = recoveryTime(set, mix, "wrap_up");
  return {
    arrivals,
    handleTime: handling + recovery,
    recovery,
    aux: recoveryTime(set, mix, "aux"),
    agents: hour.agents,
  };
});

function arrivalsTo(team: Team | readonly string[]): Arrivals | readonly string[] {
  if (!("agents" in team)) return team;
  const { agents: _, ...arrivals } = team;
  return arrivals;
}

/** The queue with this many agents: recovery in aux keeps an agent from the next customer as wrap-up does. */
export function queueWith(agents: number, { arrivals, handleTime, aux }: HonestHour): Queue {
  return { ...arrivals, agents: Math.floor(agents), handleTime: handleTime + aux };
}
