import type { Level } from "../metrics/metric";
import { handleTimeCap } from "./handle-time";
import { classesOf } from "./mix";
import { oncePerSet } from "./once-per-set";
import { type ContactClass, type Target, type TargetSet, tones } from "./target-set";

const levelsInOrder: readonly Level[] = ["agent", "team", "site", "organisation"];

/**
 * Why a target that might show hurried or passed-on contacts does not do so beside a given cap: the agent ticks it, nothing
 * says how it is counted, somebody chooses what is heard, nothing in it can turn red, it looks closer than the cap is
 * held, or at other contacts.
 */
export type Blindness = "ticked" | "uncounted" | "unsampled" | "unbounded" | "narrower" | "elsewhere";

/** Resolution that nobody can tick: first-contact resolution by repeat contact or survey, or repeat contact itself. */
export function countsResolution({ metric, measured }: Target): boolean {
  if (metric?.id === "repeat_contact_rate") return true;
  const by = measured?.by?.value;
  return metric?.id === "first_contact_resolution" && (by === "repeat_contact" || by === "survey");
}

/**
 * Whether `guard` turns red when `cap` is met by hurrying or passing contacts on: null where it does, its blindness where it
 * does not, and undefined where it is no resolution or quality target at all. Levels are compared where both are declared.
 */
export function blindnessOf(set: TargetSet, guard: Target, cap: Target): Blindness | null | undefined {
  const ownBlindness = blindnessOfItself(set, guard);
  if (ownBlindness !== null) return ownBlindness;
  if (isNarrower(guard, cap)) return "narrower";
  return shareContacts(set, guard, cap) ? null : "elsewhere";
}

function blindnessOfItself(set: TargetSet, guard: Target): Blindness | null | undefined {
  const { metric, measured } = guard;
  if (metric?.id === "conversation_quality") {
    const method = measured?.sample?.method?.value;
    if (method !== "random" && method !== "all") return "unsampled";
  } else if (metric?.id === "first_contact_resolution") {
    if (measured?.by?.value === "agent") return "ticked";
    if (!countsResolution(guard)) return "uncounted";
  } else if (!countsResolution(guard)) return undefined;
  return canTurnRed(set, guard) ? null : "unbounded";
}

/** Whether a target has a bound. One that could not be read is one all the same: its writer hears of it elsewhere. */
export function canTurnRed(set: TargetSet, { atLeast, atMost, bands, path }: Target): boolean {
  if (atLeast || atMost || bands.length > 0) return true;
  return set.troubles.some(trouble => path.every((step, depth) => trouble.path[depth] === step));
}

function isNarrower(guard: Target, cap: Target): boolean {
  if (!guard.level || !cap.level) return false;
  return levelsInOrder.indexOf(guard.level.value) < levelsInOrder.indexOf(cap.level.value);
}

/** What two targets may have in common: classes of the mix, or without a mix tones, or `any` where the words leave room. */
type Contact = ContactClass | string;

const any = "any";

function contactsOf(set: TargetSet, target: Target): readonly Contact[] {
  if (set.demand?.mix.length) return classesOf(set, target);
  const words = target.appliesTo.map(word => word.value);
  return words.length > 0 && words.every(word => tones.some(tone => tone === word)) ? words : [any];
}

/** Whether two targets look at some of the same contacts, or may do so where nothing tells. */
export function shareContacts(set: TargetSet, a: Target, b: Target): boolean {
  const [ofA, ofB] = [contactsOf(set, a), contactsOf(set, b)];
  return ofA.includes(any) || ofB.includes(any) || ofA.some(each => ofB.includes(each));
}

/** The targets that one would take for a guardrail of a cap, blind ones among them. */
export const likeGuards = oncePerSet((set): readonly Target[] =>
  set.targets.filter(target => blindnessOfItself(set, target) !== undefined),
);

/** Whether some target of the set is not blind to what is done to meet `cap`. */
export function isGuarded(set: TargetSet, cap: Target): boolean {
  const reach = reachOf(set);
  const contacts = contactsOf(set, cap);
  const needed = cap.level ? levelsInOrder.indexOf(cap.level.value) : 0;
  const seen = contacts.includes(any) ? [all] : [any, ...contacts];
  return seen.some(each => (reach.get(each) ?? -1) >= needed);
}

const all = "all";

/** The widest level at which some target sees what is done to each contact, and to `all` of them. */
const reachOf = oncePerSet((set): ReadonlyMap<Contact, number> => {
  const reach = new Map<Contact, number>();
  for (const guard of set.targets) {
    if (blindnessOfItself(set, guard) !== null) continue;
    const width = guard.level ? levelsInOrder.indexOf(guard.level.value) : levelsInOrder.length;
    for (const each of [all, ...contactsOf(set, guard)]) reach.set(each, Math.max(width, reach.get(each) ?? 0));
  }
  return reach;
});

/** The classes of the mix whose resolution some target counts. */
export const watchedClasses = oncePerSet(
  (set): ReadonlySet<ContactClass> =>
    new Set(set.targets.filter(countsResolution).flatMap(target => classesOf(set, target))),
);

/** Why a named guardrail guards nothing: it is what it should guard, or met by the same hurry, or blind to it. */
export type NoGuard = Blindness | "itself" | "hurried";

/** Null where a target may guard the one that names it: of most pairs nobody can say more than that. */
export function whyNoGuard(set: TargetSet, guard: Target, target: Target): NoGuard | null {
  if (guard === target) return "itself";
  if (!canTurnRed(set, guard)) return "unbounded";
  if (handleTimeCap(target)) {
    const blindness = blindnessOf(set, guard, target);
    if (blindness !== undefined) return blindness;
    if (isMetByHurrying(guard) && !target.metric!.pairs.includes(guard.metric!.id)) return "hurried";
  }
  return shareContacts(set, guard, target) ? null : "elsewhere";
}

/** A cap on time or cost, or a floor under contacts per hour, that shorter contacts make greener and nothing else. */
function isMetByHurrying(target: Target): boolean {
  if (target.metric?.id === "contacts_per_hour") return target.atMost === undefined;
  const isCapped = handleTimeCap(target) !== undefined || target.metric?.id === "cost_per_contact";
  return isCapped && target.atMost !== undefined && target.atLeast === undefined;
}
