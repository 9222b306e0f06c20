import type { AgentRange, PlannedTarget } from "../day";

/** The stretch of agents that a figure looks at, and the numbers of agents at which its curves are computed. */
export interface AgentsAxis {
  readonly from: number;
  readonly to: number;
  /** Ascending, few whatever the numbers are. */
  readonly samples: readonly number[];
  /** Whether every whole number of agents on the axis is one of them. */
  readonly everyAgent: boolean;
}

/** Curves are drawn from this many steps at most. */
const mostSteps = 60;
/** Of the stretch between what matters, at both sides of it. */
const room = 0.15;
/** An end this many times beyond all else that matters is not looked at. */
const farOff = 2.5;

/** Agents with which all targets hold, `from` above `to` where none do. */
export function rangeOfAll(planned: readonly AgentRange[]): AgentRange {
  return {
    from: Math.max(0, ...planned.map(({ from }) => from)),
    to: Math.min(Number.POSITIVE_INFINITY, ...planned.map(({ to }) => to)),
  };
}

export function isEmpty({ from, to }: AgentRange): boolean {
  return !Number.isFinite(from) || from > to;
}

/**
 * An axis on which everything that matters has a place: the agents there are, what each target takes on an honest and on the
 * kindest day.
 *
 * @param load Erlang that honest work comes to, where nothing else tells
 */
export function agentsAxis(
  agents: number | null,
  load: number,
  planned: readonly PlannedTarget[],
  pretended: AgentRange,
): AgentsAxis {
  const least = [...planned.map(({ from }) => from), pretended.from].filter(isPlace);
  const known = agents === null ? least : [agents, ...least];
  const near = known.length > 0 ? known : [load];
  const most = farOff * Math.max(...near, Math.min(load, Number.MAX_SAFE_INTEGER));
  const ends = [...planned.map(({ to }) => to), pretended.to].filter(isPlace).filter(each => each <= most);
  const low = Math.min(...near, ...ends);
  const high = Math.max(...near, ...ends);
  const beside = Math.max(2, room * Math.max(high - low, 0.25 * high));
  const from = Math.max(low < 1 ? 0 : 1, Math.floor(low - beside));
  const to = Math.max(from + 2, Math.ceil(high + beside));
  const step = Math.max(1, Math.ceil((to - from) / mostSteps));
  const samples = Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
  return { from, to, samples: [...samples, to], everyAgent: step === 1 };
}

function isPlace(agents: number): boolean {
  return Number.isFinite(agents) && agents > 0;
}
