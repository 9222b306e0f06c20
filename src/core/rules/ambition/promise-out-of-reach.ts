import { type PromisedQueue, promisedQueueOf, rounded } from "../../day";
import { boundOf, followersOf, type LastMeasured, lastMeasured, type PromisedBound } from "../../model/promise";
import type { Quantity } from "../../model/quantity";
import type { Promised, TargetSet } from "../../model/target-set";
import { keptPromise, promiseOnly } from "../../proposal/kept-promise";
import { type Message, message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./promise-out-of-reach.examples";

/** Decimal fractions do not subtract exactly. */
const noise = 1e-9;

export const promiseOutOfReach = defineRule({
  id: "ambition/promise-out-of-reach",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S3", "M"],
  evidence: ["custom", "arithmetic"],
  options: {
    step: { value: 0.05, unit: "share" },
  },
  examples,
  *check({ part, set, options, cannotTell }) {
    for (const promise of part.promises) {
      const promised = boundOf(promise);
      if (!promised) continue;
      const queue = promisedQueueOf(set, promise);
      const measured = lastMeasured(set, promise);
      const farthest = (options.step + noise) * (measured?.length ?? 0);
      if (queue && "held" in queue && !queue.held) yield notGiven(promise, queue, measured, farthest);
      else if (measured && measured.beyond > farthest) {
        const { target, baseline, beyond, length } = measured;
        yield {
          at: { path: promised.bound.path },
          message: message("ambition/promise-out-of-reach", {
            ...said(promise, promised),
            baseline: baseline.value,
            beyond,
            part: beyond / length,
          }),
          related: [
            {
              at: { path: baseline.path },
              message: message("ambition/promise-out-of-reach/baseline", { target: target.id }),
            },
          ],
          offers: () => [promiseOnly(promise, baseline.value)],
        };
      } else if (!measured) cannotTell(...undeclaredFor(set, promise, queue));
    }
  },
});

/** A promise that the queue does not give with the agents there are; what it gives may itself lie too far from what was measured. */
function notGiven(promise: Promised, queue: PromisedQueue, measured: LastMeasured | null, farthest: number): Report {
  const promised = boundOf(promise)!;
  const { hour, agents, given, vacancies, agentsNeeded } = queue;
  const byQueue = given === null ? null : keptPromise(promise, given);
  const isFar = byQueue && measured && measured.beyond - distance(byQueue, promised.bound.value) > farthest;
  const kept = isFar ? measured.baseline.value : byQueue;
  const gives = {
    ...said(promise, promised),
    agents,
    handleTime: rounded(hour.handleTime + hour.aux),
    given: given === null ? null : { amount: given, unit: promised.bound.value.unit },
    kept,
  };
  const told: Message =
    vacancies === null
      ? message("ambition/promise-out-of-reach/queue", { ...gives, agentsNeeded })
      : message("ambition/promise-out-of-reach/vacancies", { ...gives, vacancies });
  return { at: { path: promised.bound.path }, message: told, offers: () => (kept ? [promiseOnly(promise, kept)] : []) };
}

function distance(a: Quantity, b: Quantity): number {
  return Math.abs(a.amount - b.amount);
}

function said({ metricName, within }: Promised, { key, bound }: PromisedBound) {
  return { metric: metricName.value, key, promised: bound.value, within: within?.value ?? null };
}

/** What the queue lacks where it decides, else the baseline of the target that follows the promise. */
function undeclaredFor(set: TargetSet, promise: Promised, queue: PromisedQueue | readonly string[] | null): string[] {
  if (queue) return "held" in queue ? [] : [...queue];
  const follower = followersOf(set, promise)[0];
  return follower && !follower.baseline ? [`targets.${follower.id}.baseline`] : [];
}
