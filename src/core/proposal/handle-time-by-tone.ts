import { handleTimeCap, hardTones } from "../model/handle-time";
import { classesOf, secondsOf } from "../model/mix";
import type { Quantity } from "../model/quantity";
import { type ContactClass, type Target, type TargetSet, type Tone, tones } from "../model/target-set";
import { timeLike } from "../model/write-time";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { capAt, levelAt, narrowTo, needOf, teamOrWider } from "./handle-time";
import { shortName } from "./names";
import { addTarget, freeId, partId } from "./new-target";
import type { Offer } from "./offer";
import { isWatchedApart, resolutionTarget } from "./resolution";
import { wordsFor } from "./words-for";

/** How far a band lies around the need on either side: room for an ordinary week, a judgment. */
const bandMargin = 0.1;

/** Tones whose contacts are alike enough to be held to a mean. */
const cappedTones: readonly Tone[] = ["routine", "complex"];

/**
 * A target per tone: routine keeps the cap, complex gets one at its own need, emotional and heated get none and are watched
 * on resolution. Without routine contacts the target becomes that of the complex ones. Empty where the target looks at one
 * tone only, at none that takes a cap, or at a part of the handle time, and where the mix does not tell the need.
 *
 * @param watch whether the tones without a cap get a target on resolution
 * @param finest step, in seconds, of the caps
 */
export function splitByTone(set: TargetSet, target: Target, { watch = true, finest = 1 } = {}): Offer[] {
  if (!isSplittable(set, target)) return [];
  const cap = handleTimeCap(target)!;
  const byTone = classesByTone(set, target);
  const [kept, apart] = cappedTones.filter(tone => byTone.has(tone)) as [Tone, Tone?];
  const level = teamOrWider(target);
  const narrowed = narrowTo(set, target, byTone.get(kept)!, finest);
  const capped: { tone: Tone; cap: Quantity }[] = [{ tone: kept, cap: narrowed.cap }];
  const changes: Change[] = [...narrowed.changes];
  if (kept === "complex" && target.level?.value === "agent") changes.push(...levelAt(target, level));
  if (apart) {
    const classes = byTone.get(apart)!;
    const need = needOf(set, target, classes)!;
    const own = timeLike(cap.value, Math.max(need, cap.value.amount), "up", finest);
    capped.push({ tone: apart, cap: own });
    changes.push(
      addTarget(
        set,
        partId(set, target, apart),
        { metric: target.metricName.value, at_most: own.written!, applies_to: wordsFor(set, classes), level },
        target,
      ),
    );
  }
  const complexCap = capped.find(each => each.tone === "complex")?.cap;
  const watched = tones.filter(tone => {
    if (!watch || tone === "routine" || !byTone.has(tone)) return false;
    return tone !== "complex" || takesLonger(byTone.get(tone)!, complexCap!);
  });
  changes.push(...watchOnResolution(set, target, watched, byTone));
  return [
    {
      title: message("offer/split-by-tone", { metric: shortName(target), capped, watched }),
      kind: "suggestion",
      changes,
    },
  ];
}

/** Whether the target looks at several tones, of which one at least keeps a cap whose need the mix tells. */
export function isSplittable(set: TargetSet, target: Target): boolean {
  const byTone = classesByTone(set, target);
  const kept = cappedTones.find(tone => byTone.has(tone));
  if (!kept || byTone.size < 2 || !handleTimeCap(target)) return false;
  return needOf(set, target, byTone.get(kept)!) !== null;
}

/** Takes the tones with contacts longer than the cap out of what it applies to; empty where no tone would be left that takes a cap. */
export function exemptTones(set: TargetSet, target: Target): Offer[] {
  const cap = handleTimeCap(target);
  if (!cap) return [];
  const byTone = classesByTone(set, target);
  const exempt = hardTones.filter(tone => takesLonger(byTone.get(tone) ?? [], cap.value));
  const left = tones.filter(tone => byTone.has(tone) && !exempt.includes(tone));
  if (exempt.length === 0 || !left.some(tone => cappedTones.includes(tone))) return [];
  const narrowed = narrowTo(
    set,
    target,
    left.flatMap(tone => byTone.get(tone)!),
  );
  return [
    {
      title: message("offer/exempt-tones", { metric: shortName(target), exempt, left, cap: narrowed.cap }),
      kind: "suggestion",
      changes: narrowed.changes,
    },
  ];
}

/**
 * Turns the cap into a band around the need, held at team level or as wide as it was, with the resolution of the tones that
 * take longer watched beside it. Empty where the need is not known.
 */
export function bandOnTeamLevel(set: TargetSet, target: Target): Offer[] {
  const cap = handleTimeCap(target);
  const byTone = classesByTone(set, target);
  const need = needOf(set, target, [...byTone.values()].flat());
  if (!cap || need === null) return [];
  const top = timeLike(cap.value, Math.max(cap.value.amount, need * (1 + bandMargin)), "up");
  const bottom = timeLike(cap.value, need * (1 - bandMargin), "down");
  const level = teamOrWider(target);
  const watched = hardTones.filter(tone => takesLonger(byTone.get(tone) ?? [], top));
  return [
    {
      title: message("offer/band-on-team-level", { metric: shortName(target), bottom, top, level, watched }),
      kind: "suggestion",
      changes: [
        { do: "set", path: [...target.path, "at_least"], value: bottom.written! },
        ...capAt(target, top),
        ...levelAt(target, level),
        ...watchOnResolution(set, target, watched, byTone),
      ],
    },
  ];
}

function classesByTone(set: TargetSet, target: Target): Map<Tone, ContactClass[]> {
  const byTone = new Map<Tone, ContactClass[]>();
  for (const each of classesOf(set, target)) {
    byTone.set(each.tone, [...(byTone.get(each.tone) ?? []), each]);
  }
  return byTone;
}

function takesLonger(classes: readonly ContactClass[], cap: Quantity): boolean {
  return classes.some(each => (secondsOf(each) ?? 0) > cap.amount);
}

/** A resolution target for each of `watched` that has none apart from routine contacts yet. */
function watchOnResolution(
  set: TargetSet,
  target: Target,
  watched: readonly Tone[],
  byTone: ReadonlyMap<Tone, ContactClass[]>,
): Change[] {
  return watched.flatMap(tone => {
    const classes = byTone.get(tone)!;
    if (isWatchedApart(set, classes)) return [];
    return [addTarget(set, freeId(set, `fcr-${tone}`), resolutionTarget(set, classes, teamOrWider(target)), target)];
  });
}
