import type { Promised, TargetSet } from "../model/target-set";
import type { QueueTarget } from "../queue";
import { type HonestHour, honestHourOf } from "./honest-hour";
import { isCalled } from "./model-hour";
import { agentsForQueue, givenBy } from "./planned-agents";

/** What the queue makes of a promise on service level, waiting time or abandonment. */
export interface PromisedQueue {
  readonly hour: HonestHour;
  readonly agents: number;
  /** What the agents give, 0..1 or seconds; null where the queue grows without end. */
  readonly given: number | null;
  readonly held: boolean;
  /** Vacancies, where the promise is held with all of them filled and not without; else null. */
  readonly vacancies: number | null;
  /** Null where no number of agents holds it. */
  readonly agentsNeeded: number | null;
}

/** Null for a promise that no queue decides; or the keys to declare before the queue can tell. */
export function promisedQueueOf(set: TargetSet, promise: Promised): PromisedQueue | readonly string[] | null {
  const asked = isCalled(set.demand) ? queueTargetOf(promise) : null;
  if (!asked) return null;
  const hour = honestHourOf(set);
  if (!("arrivals" in hour)) return hour;
  if (hour.agents === undefined) return ["team.agents"];
  if (asked.metric === "abandonment_rate" && hour.arrivals.patience === undefined) return ["demand.patience"];
  const { agents } = hour;
  const { from } = agentsForQueue(hour, asked);
  const vacancies = set.team?.vacancies?.value.amount ?? 0;
  const held = Math.floor(agents) >= from;
  return {
    hour,
    agents,
    given: givenBy(agents, hour, asked),
    held,
    vacancies: !held && Math.floor(agents + vacancies) >= from ? vacancies : null,
    agentsNeeded: Number.isFinite(from) ? from : null,
  };
}

function queueTargetOf({ metric, atLeast, atMost, within }: Promised): QueueTarget | null {
  switch (metric?.id) {
    case "service_level":
      if (atLeast?.value.unit !== "share" || within?.value.unit !== "seconds") return null;
      return { metric: "service_level", atLeast: atLeast.value.amount, within: within.value.amount };
    case "average_speed_of_answer":
      return atMost?.value.unit === "seconds"
        ? { metric: "average_speed_of_answer", atMost: atMost.value.amount }
        : null;
    case "abandonment_rate":
      return atMost?.value.unit === "share" ? { metric: "abandonment_rate", atMost: atMost.value.amount } : null;
    default:
      return null;
  }
}
