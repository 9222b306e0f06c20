import { givenBy, type HonestHour, type PlannedTarget, rounded } from "../day";
import type { Range } from "../finding";
import type { QueueTarget } from "../queue";
import { message } from "../words/message";
import type { AgentsAxis } from "./agents-axis";
import type { PicturedDocument } from "./document";
import type { Say } from "./picture";
import type { PlannedDay, TickPicture } from "./staffing";
import { ticksOver } from "./ticks";

/** What agents give, as a curve for each day, and the bounds that lie across it. Values are 0..1, or seconds for a wait. */
export interface PanelPicture<Text> {
  /** Unlike that of any other panel. */
  readonly key: string;
  readonly title: Text;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly TickPicture<Text>[];
  /** The honest day, and the kindest green day where that is another one. */
  readonly curves: readonly CurvePicture<Text>[];
  readonly bounds: readonly BoundPicture<Text>[];
  /** What the agents there are give at honest work, within the panel; null where that is not known or has no end. */
  readonly here: { readonly value: number; readonly text: Text } | null;
}

export interface CurvePicture<Text> {
  readonly kind: "honest" | "kindest";
  readonly name: Text;
  /** Ascending in agents, within the panel; numbers of agents with which there is no end are left out. */
  readonly points: readonly { readonly agents: number; readonly value: number }[];
}

export interface BoundPicture<Text> {
  /** Key of its target. */
  readonly target: string;
  readonly range: Range;
  readonly value: number;
  readonly text: Text;
}

interface Looked {
  readonly queue: QueueTarget | null;
  readonly planned: readonly PlannedTarget[];
}

const mostQueues = 3;
const mostTicks = 3;
/** Times the bound, for what has no end of its own. */
const mostTimes = 3;

/** A panel for each thing that targets look at in the queue, and one for occupancy where that has a meaning. */
export function panelsOf<Text>(
  document: PicturedDocument,
  honest: PlannedDay,
  kindest: HonestHour | null,
  axis: AgentsAxis,
  say: Say<Text>,
): PanelPicture<Text>[] {
  const { concurrency } = document.set.demand ?? {};
  const byQueue = new Map<string, PlannedTarget[]>();
  for (const each of honest.planned) {
    const key = each.queue ? `${each.queue.metric} ${"within" in each.queue ? each.queue.within : ""}` : "occupancy";
    byQueue.set(key, [...(byQueue.get(key) ?? []), each]);
  }
  const busy = byQueue.get("occupancy");
  byQueue.delete("occupancy");
  const queues = [...byQueue].slice(0, mostQueues);
  const looked: [string, Looked][] = queues.map(([key, planned]) => [key, { queue: planned[0]!.queue, planned }]);
  const isOneByOne = (concurrency?.value.amount ?? 1) === 1;
  if (busy || isOneByOne) looked.push(["occupancy", { queue: null, planned: busy ?? [] }]);
  return looked.map(([key, each]) => panelOf(key, each, { document, honest, kindest, axis, say }));
}

interface Around<Text> {
  readonly document: PicturedDocument;
  readonly honest: PlannedDay;
  readonly kindest: HonestHour | null;
  readonly axis: AgentsAxis;
  readonly say: Say<Text>;
}

function panelOf<Text>(key: string, { queue, planned }: Looked, around: Around<Text>): PanelPicture<Text> {
  const { document, honest, kindest, axis, say } = around;
  const { hour } = honest;
  const unit = queue?.metric === "average_speed_of_answer" ? "seconds" : "share";
  const bounds = planned.flatMap(each => boundsOf(each, document, say));
  const valuesOn = (on: HonestHour) =>
    axis.samples.flatMap(agents => {
      const value = givenBy(agents, on, queue);
      return value === null || !Number.isFinite(value) ? [] : [{ agents, value }];
    });
  const curves = [
    { kind: "honest" as const, hour, points: valuesOn(hour) },
    ...(kindest ? [{ kind: "kindest" as const, hour: kindest, points: valuesOn(kindest) }] : []),
  ];
  const given = hour.agents === undefined ? null : givenBy(hour.agents, hour, queue);
  const all = curves.flatMap(({ points }) => points.map(({ value }) => value));
  const { low, high, values } = scaleOf(
    queue,
    [...all, ...(given === null ? [] : [given])],
    bounds.map(({ value }) => value),
  );
  const within = (value: number) => Math.min(high, Math.max(low, value));
  return {
    key,
    title: say(
      message("preview/staffing-panel", {
        queue: queue && { metric: queue.metric, within: "within" in queue ? queue.within : null },
        recovery: hour.recovery > 0,
        aux: hour.aux > 0,
      }),
    ),
    low,
    high,
    ticks: values.map(value => ({ value, text: say(message("preview/amount", { value, unit })) })),
    curves: curves.map(({ kind, hour: on, points }) => ({
      kind,
      name: say(message("preview/staffing-curve", { kind, handleTime: rounded(on.handleTime + (queue ? on.aux : 0)) })),
      points: points.map(({ agents, value }) => ({ agents, value: within(value) })),
    })),
    bounds,
    here:
      given === null
        ? null
        : {
            value: within(given),
            text: say(
              queue === null && given > 1
                ? message("preview/overfull", {})
                : message("preview/amount", { value: given, unit }),
            ),
          },
  };
}

/** The bounds that bind: from below for service level, from above for waiting and abandonment, both for occupancy. */
function boundsOf<Text>(
  { target, queue }: PlannedTarget,
  document: PicturedDocument,
  say: Say<Text>,
): BoundPicture<Text>[] {
  const placed = [...document.targets, ...document.elsewhere].find(each => each.target === target)!;
  const binding = [
    queue === null || queue.metric === "service_level" ? target.atLeast : undefined,
    queue?.metric === "service_level" ? undefined : target.atMost,
  ];
  return binding.flatMap(bound =>
    bound
      ? [
          {
            target: placed.key,
            range: placed.range,
            value: Math.max(0, bound.value.amount),
            text: say(message("preview/time", { value: bound.value })),
          },
        ]
      : [],
  );
}

/** Shares end at 0 and 1, and what lies beyond is drawn there; a wait ends at some times its bound. */
function scaleOf(queue: QueueTarget | null, values: readonly number[], bounds: readonly number[]) {
  const least = Math.min(...values, ...bounds);
  const most = Math.max(...values, ...bounds);
  if (queue && queue.metric !== "service_level") {
    const wanted = Math.min(most, mostTimes * Math.max(...bounds, 1e-6));
    return ticksOver(0, queue.metric === "abandonment_rate" ? Math.min(1, wanted) : wanted, mostTicks);
  }
  return ticksOver(Math.max(0, Math.min(least, 0.9)), 1, mostTicks);
}
