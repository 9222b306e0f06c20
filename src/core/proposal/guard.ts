import type { AssessedClass, HonestDay } from "../day";
import type { Level } from "../metrics/metric";
import { classesOf } from "../model/mix";
import type { ContactClass, Target, TargetSet } from "../model/target-set";
import type { Plain } from "../source/plain";
import type { GuardName } from "../words/en/balancing-offers";
import { message } from "../words/message";
import { boundTo } from "./bound-at";
import type { Bound } from "./bounds";
import { countRepeatContact } from "./honest-count";
import { shortName } from "./names";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";
import { room } from "./resolution";
import { wordsFor } from "./words-for";

/** A guardrail that would show harm, as a set that lacks it gets it. */
export interface Guard {
  readonly name: GuardName;
  /** Canonical name of its metric. */
  readonly metric: string;
  readonly bound: Bound;
  /** Whether it looks at emotional and heated contacts alone. */
  readonly hardOnly: boolean;
  /** What the honest day gives, 0..1. */
  readonly honest: (each: AssessedClass) => number;
  readonly measured: { readonly [key: string]: Plain };
  readonly ids: readonly [string, ...string[]];
}

const byRepeatContact = { by: "repeat_contact", window: "7 days" };
const atRandom = { method: "random" };

/** The catalogue's guardrails, in the order in which equals are preferred. */
export const guards: readonly Guard[] = [
  {
    name: "resolution",
    metric: "first_contact_resolution",
    bound: "at_least",
    hardOnly: false,
    honest: each => each.resolved,
    measured: byRepeatContact,
    ids: ["fcr", "fcr-repeat-contact"],
  },
  {
    name: "hard-resolution",
    metric: "first_contact_resolution",
    bound: "at_least",
    hardOnly: true,
    honest: each => each.resolved,
    measured: byRepeatContact,
    ids: ["fcr-hard"],
  },
  {
    name: "dissatisfaction",
    metric: "dissatisfaction_rate",
    bound: "at_most",
    hardOnly: false,
    honest: each => each.dissatisfied,
    measured: { by: "survey", sample: atRandom },
    ids: ["dissatisfied"],
  },
  {
    name: "transfers",
    metric: "transfer_rate",
    bound: "at_most",
    hardOnly: false,
    honest: () => 0,
    measured: { by: "acd" },
    ids: ["transfers"],
  },
  {
    name: "short-contacts",
    metric: "short_contact_rate",
    bound: "at_most",
    hardOnly: false,
    honest: () => 0,
    measured: { by: "acd" },
    ids: ["short-contacts"],
  },
  {
    name: "quality",
    metric: "conversation_quality",
    bound: "at_least",
    hardOnly: false,
    honest: each => each.quality,
    measured: { by: "monitoring", sample: atRandom },
    ids: ["quality", "quality-sampled"],
  },
];

/**
 * Gives the set this guardrail at what honest work gives, with 5 points of room: tightens a target that counts the same contacts,
 * has a ticked resolution counted, or adds a target. Null where the set has it as tight, or no such contacts.
 */
export function giveGuard(set: TargetSet, honest: HonestDay, guard: Guard): Offer | null {
  const classes = guarded(set, honest, guard);
  const value = honestBound(honest, classes, guard);
  if (value === null) return null;
  const like = set.targets.find(target => isAlike(set, target, classes, guard));
  if (!like) return added(set, classes, guard, value);
  if (like.metric?.id === "first_contact_resolution" && like.measured?.by?.value === "agent")
    return counted(set, like, value);
  const present = guard.bound === "at_least" ? like.atLeast! : like.atMost!;
  const isTighter = guard.bound === "at_least" ? present.value.amount >= value : present.value.amount <= value;
  if (isTighter || present.value.unit !== "share") return null;
  const bounds = [{ bound: guard.bound, value: { amount: value, unit: "share" as const } }];
  return {
    title: message("offer/bound-at", { metric: shortName(like), bounds }),
    kind: "suggestion",
    changes: boundTo(like, guard.bound, bounds[0]!.value),
  };
}

/** Those of the mix that have contacts, and that the guardrail looks at. */
function guarded(set: TargetSet, { classes }: HonestDay, { hardOnly }: Guard): ContactClass[] {
  const counted = new Set(classes.map(each => each.class));
  const isHard = ({ tone }: ContactClass) => tone === "emotional" || tone === "heated";
  return (set.demand?.mix ?? []).filter(each => counted.has(each.name) && (!hardOnly || isHard(each)));
}

/** 0..1, in whole points, on the side that leaves honest work within; null where that says nothing. */
function honestBound({ classes }: HonestDay, guardedClasses: readonly ContactClass[], guard: Guard): number | null {
  const names = new Set(guardedClasses.map(each => each.name));
  const inside = classes.filter(each => names.has(each.class));
  const share = inside.reduce((sum, each) => sum + each.share, 0);
  if (!(share > 0)) return null;
  const mean = inside.reduce((sum, each) => sum + each.share * guard.honest(each), 0) / share;
  const points =
    guard.bound === "at_least"
      ? Math.floor((mean - room) * 100 + 1e-6) / 100
      : Math.ceil((mean + room) * 100 - 1e-6) / 100;
  return points > 0 && points < 1 ? points : null;
}

function isAlike(set: TargetSet, target: Target, classes: readonly ContactClass[], guard: Guard): boolean {
  const { metric, measured } = target;
  if (metric?.id !== guard.metric || !(guard.bound === "at_least" ? target.atLeast : target.atMost)) return false;
  if (measured?.exclude.length) return false;
  const method = measured?.sample?.method?.value ?? "all";
  if (method !== "all" && method !== "random") return false;
  const looksAt = new Set(classesOf(set, target));
  return looksAt.size === classes.length && classes.every(each => looksAt.has(each));
}

/** What an agent ticks becomes what the customers do. */
function counted(set: TargetSet, target: Target, value: number): Offer {
  const bound = target.atLeast!;
  const counting = countRepeatContact(set, target).changes.filter(
    each => !("path" in each) || each.path !== bound.path,
  );
  const { window } = target.measured!;
  return {
    title: message("offer/count-repeat-contact", {
      metric: shortName(target),
      floor: value,
      window: window?.value ?? { amount: 7 * 86_400, unit: "seconds" },
    }),
    kind: "suggestion",
    changes: [...boundTo(target, "at_least", { amount: value, unit: "share" }), ...counting],
  };
}

function added(set: TargetSet, classes: readonly ContactClass[], guard: Guard, value: number): Offer {
  const { name, metric, bound, measured, hardOnly, ids } = guard;
  const target = {
    metric,
    [bound]: `${Math.round(value * 100)}%`,
    ...(hardOnly ? { applies_to: wordsFor(set, classes) } : {}),
    level: levelFor(set),
    measured,
  };
  return {
    title: message("offer/add-guard", { guard: name, value }),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, ...ids), target)],
  };
}

/** As wide as the set's targets are held: a guardrail that looks closer than what it guards does not see it. */
function levelFor({ targets }: TargetSet): Level {
  const isWide = targets.some(({ level }) => level?.value === "site" || level?.value === "organisation");
  return isWide ? "site" : "team";
}
