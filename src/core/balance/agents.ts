import { honestDayIn } from "../day";
import { leadsElsewhere } from "../source/path";
import type { Reading } from "./reading";
import type { Sketch } from "./stand";

/** Above this many times the agents that there are the search ends. */
const mostTimes = 1000;

/** Metrics of the planning hour that more agents make better. */
export const queueMetrics: readonly string[] = ["service_level", "average_speed_of_answer", "abandonment_rate"];

export interface AgentsThatHold {
  readonly count: number;
  /** Ids of the targets of the hour that hold with them and do not now. */
  readonly targets: readonly string[];
}

/**
 * The fewest agents, more than there are, with which honest work meets every target that a busy hour leaves red now: service
 * level, waiting, abandonment, the ceiling of occupancy. Null where none are red, or the document does not say what there are.
 */
export function agentsThatHold(sketch: Sketch, reading: Reading): AgentsThatHold | null {
  const agents = sketch.set.team?.agents;
  const there = agents && !leadsElsewhere(agents.path) ? agents.value.amount : 0;
  const busy = new Set(busyIn(sketch));
  if (busy.size === 0 || !(there >= 1)) return null;
  const holds = (count: number) => !busyIn(withAgents(sketch, count, reading)).some(id => busy.has(id));
  let tooFew = Math.floor(there);
  let enough = tooFew;
  do {
    tooFew = enough;
    enough = Math.max(enough + 1, Math.ceil(enough * 1.5));
    if (enough > mostTimes * there) return null;
  } while (!holds(enough));
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(middle)) enough = middle;
    else tooFew = middle;
  }
  return { count: enough, targets: [...busy] };
}

type Hour = Pick<Sketch, "set" | "honest">;

/** The set as it is with so many agents, without reading its document anew for each number that is tried. */
function withAgents({ set }: Hour, count: number, { assumptions }: Reading): Hour {
  const { agents, ...team } = set.team!;
  const planned = { ...agents!, value: { ...agents!.value, amount: count } };
  const changed = { ...set, team: { ...team, agents: planned } };
  return { set: changed, honest: () => honestDayIn(changed, { assumptions }) };
}

/** Ids of the red targets that more agents turn green. */
function busyIn({ honest, set }: Hour): string[] {
  return honest().targets.flatMap(({ target, metric, honest: value, green }) => {
    if (green) return [];
    if (metric !== "occupancy") return queueMetrics.includes(metric) ? [target] : [];
    const ceiling = set.targets.find(each => each.id === target)?.atMost?.value.amount;
    return ceiling !== undefined && (value === null || value > ceiling) ? [target] : [];
  });
}
