import { type Arrivals, occupancy, type Queue, queueModel, waitingLine } from "./queue";
import { findSenseless, type Unanswerable } from "./unanswerable";
import type { WaitingLine } from "./waiting-line";

/** A target that the queue decides, under its name in the metric catalogue. Shares on 0..1, times in seconds. */
export type QueueTarget =
  | { readonly metric: "service_level"; readonly within: number; readonly atLeast: number }
  | { readonly metric: "average_speed_of_answer"; readonly atMost: number }
  | { readonly metric: "abandonment_rate"; readonly atMost: number }
  | { readonly metric: "occupancy"; readonly atMost: number };

/** What a queue gives of what a target looks at: 0..1, or seconds; null where the wait has no end. */
export function givenIn(queue: Queue, line: WaitingLine, target: QueueTarget): number | null {
  switch (target.metric) {
    case "service_level":
      return line.answeredWithin(target.within);
    case "average_speed_of_answer":
      return Number.isFinite(line.averageWait) ? line.averageWait : null;
    case "abandonment_rate":
      return line.abandonment;
    case "occupancy":
      return occupancy(queue, line);
  }
}

/** Whether the queue, its numbers sensible and its agents whole and at least 1, meets every target. */
export function meetsAll(queue: Queue, targets: readonly QueueTarget[]): boolean {
  const line = waitingLine(queue);
  return targets.every(target => {
    const given = givenIn(queue, line, target) ?? Number.POSITIVE_INFINITY;
    return target.metric === "service_level" ? given >= target.atLeast : given <= target.atMost;
  });
}

/** Whether every queue with these arrivals meets the target, whatever its agents and its handle time. */
export function alwaysMet(target: QueueTarget, { patience = Number.POSITIVE_INFINITY }: Arrivals): boolean {
  switch (target.metric) {
    case "service_level":
      return target.atLeast <= 0;
    case "average_speed_of_answer":
      return target.atMost >= patience;
    case "abandonment_rate":
    case "occupancy":
      return target.atMost >= 1;
  }
}

/** Whether no agents and no handle time above 0 meet a target that is not always met, because chance always leaves somebody waiting. */
export function neverMet(target: QueueTarget): boolean {
  return target.metric === "service_level" ? target.atLeast >= 1 : target.atMost <= 0;
}

/** What keeps the targets from being judged at all: senseless numbers, or abandonment without patience. */
export function findUnjudgeable(targets: readonly QueueTarget[], arrivals: Arrivals): Unanswerable | null {
  for (const target of targets) {
    const { metric, ...numbers } = target;
    const senseless = findSenseless(numbers);
    if (senseless) return senseless;
    if (metric === "abandonment_rate" && queueModel(arrivals) === "erlang_c") {
      return { unanswerable: "missing", field: "patience" };
    }
  }
  return null;
}
