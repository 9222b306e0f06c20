import { findMetric } from "../metrics/lookup";
import type { Target, TargetSet } from "../model/target-set";
import type { Plain } from "../source/plain";
import { message } from "../words/message";
import type { Bound } from "./bounds";
import { teamOrWider } from "./handle-time";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";

/** A target that is offered beside another, to turn red where that one stays green. */
export interface Companion {
  readonly id: string;
  readonly metric: string;
  readonly bound: Bound;
  /** As it is to be written: `5%`. */
  readonly value: string;
  /** Classes and tones, where it looks at others than the target it stands beside. */
  readonly appliesTo?: readonly string[];
  /** Further keys of the target. */
  readonly keys?: Readonly<Record<string, Plain>>;
}

const byAcd = { measured: { by: "acd" } };

/** Ready-made companions by metric. Their bounds are judgments, but for the 1% blocked: NEN 8878 asks a reachability of 99%. */
export const companions = {
  abandonment_rate: { id: "abandonment", metric: "abandonment_rate", bound: "at_most", value: "5%", keys: byAcd },
  blocked_contact_rate: { id: "blocked", metric: "blocked_contact_rate", bound: "at_most", value: "1%", keys: byAcd },
  transfer_rate: { id: "transfers", metric: "transfer_rate", bound: "at_most", value: "10%", keys: byAcd },
  escalation_rate: { id: "escalations", metric: "escalation_rate", bound: "at_most", value: "5%" },
  reopen_rate: { id: "reopened", metric: "reopen_rate", bound: "at_most", value: "5%" },
  short_contact_rate: {
    id: "short-contacts",
    metric: "short_contact_rate",
    bound: "at_most",
    value: "2%",
    keys: byAcd,
  },
  callback_kept_rate: { id: "callbacks-kept", metric: "callback_kept_rate", bound: "at_least", value: "90%" },
  feedback_loop_closed: { id: "feedback-loop", metric: "feedback_loop_closed", bound: "at_least", value: "80%" },
} as const satisfies Readonly<Record<string, Companion>>;

/** Adds targets beside `target` for the contacts it looks at, none of them per agent; at the end of the set without it. */
export function watchBeside(set: TargetSet, target: Target | undefined, ...added: readonly Companion[]): Offer {
  return {
    title: message("offer/watch-beside", {
      added: added.map(({ metric, bound, value, appliesTo = [] }) => ({
        metric: findMetric(metric)!.name,
        bound,
        value,
        appliesTo,
      })),
    }),
    kind: "suggestion",
    changes: added.map(({ id, metric, bound, value, appliesTo, keys }) => {
      const reach = { ...(target ? reachOf(target) : {}), ...(appliesTo ? { applies_to: appliesTo } : {}) };
      return addTarget(set, freeId(set, id), { metric, [bound]: value, ...reach, ...keys }, target);
    }),
  };
}

function reachOf(target: Target): Readonly<Record<string, Plain>> {
  const words = target.appliesTo.map(word => word.value);
  return {
    ...(words.length > 0 ? { applies_to: words } : {}),
    ...(target.level ? { level: teamOrWider(target) } : {}),
  };
}

/** What is still open is to be no older than what is closed may have taken. */
export function backlogBeside(set: TargetSet, target: Target): Offer {
  const value = target.atMost!.value.written!;
  return watchBeside(set, target, { id: "backlog-age", metric: "backlog_age", bound: "at_most", value });
}
