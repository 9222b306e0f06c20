import { blindSpotLimit, type HiddenHarm, hardBlindSpotLimit, hiddenHarm } from "../day";
import type { TargetSet } from "../model/target-set";
import { giveGuard, guards } from "../proposal/guard";
import { isMadeHere, type Offer } from "../proposal/offer";
import { type Message, message } from "../words/message";
import type { Proposal } from "./proposal";
import { drawnAtRandom, selectiveTargets } from "./random-draw";
import type { Reading } from "./reading";
import { redIn, type Sketch, type Stand, sketchWith } from "./stand";

/** A guardrail of the catalogue, or the random draw of a sample, to be proposed for whatever the set is by then. */
interface Candidate {
  /** Canonical name of its metric. */
  readonly metric: string;
  propose(sketch: Sketch): Offer | null;
}

interface Seen {
  readonly sketch: Sketch;
  readonly hidden: HiddenHarm;
}

/** A candidate as it was proposed, and what the set hides with it. */
interface Chosen {
  readonly candidate: Candidate;
  readonly title: Message;
  readonly seen: Seen;
}

/** What a candidate has to lower the larger excess by, of 100 contacts. */
const leastLowered = 1;

/**
 * The guardrails after which the blind spots are within their limits: the one that lowers the larger excess most, again and again,
 * without those that the others then make needless. Where two lower it alike the one that needs nothing measured comes first.
 * Each is to be taken after those before it.
 */
export async function guardrailsFor(stand: Stand, reading: Reading): Promise<Candidate[]> {
  const start = await seen(stand, reading);
  if (!start) return [];
  const chosen: Chosen[] = [];
  let now = start;
  while (excessOf(now.hidden) > 0) {
    const best = await bestCandidate(now, candidatesFor(now.sketch, reading), reading);
    if (!best) break;
    chosen.push(best);
    now = best.seen;
  }
  return withoutNeedless(start, chosen, now, reading);
}

/** The one guardrail that closes most of what can hide now; null where none closes any. */
export async function closingMost(stand: Stand, reading: Reading): Promise<Proposal | null> {
  const start = await seen(stand, reading);
  const best = start && (await bestCandidate(start, candidatesFor(stand, reading), reading));
  return best ? proposed(best.candidate, stand, reading) : null;
}

/** The candidate as a step from where the set stands. */
export async function proposed(candidate: Candidate, stand: Stand, reading: Reading): Promise<Proposal | null> {
  const offer = candidate.propose(stand);
  if (!offer || !isMadeHere(offer)) return null;
  const before = await hiddenHarm(stand.set, reading);
  const after = await hiddenHarm(sketchWith(stand, offer.changes, reading).set, reading);
  if (!before || !after) return null;
  const reason = message("balancing/guard", {
    before: { blindSpot: before.blindSpot, hardBlindSpot: before.hardBlindSpot },
    after: { blindSpot: after.blindSpot, hardBlindSpot: after.hardBlindSpot },
    anew: measuredOtherwise(stand.set, offer),
  });
  return { offer, reason, from: { rule: null, guardrail: candidate.metric } };
}

/** The target whose baseline comes from another way of measuring than it has from now on. */
function measuredOtherwise({ targets }: TargetSet, { changes }: Offer): string | null {
  const measuring = changes.flatMap(each =>
    each.do === "set" && ["by", "method"].includes(String(each.path.at(-1))) ? [each.path] : [],
  );
  const target = targets.find(
    ({ baseline, path }) => baseline && measuring.some(each => path.every((step, depth) => each[depth] === step)),
  );
  return target?.id ?? null;
}

function candidatesFor(sketch: Sketch, reading: Reading): Candidate[] {
  return [
    ...selectiveTargets(sketch).map(({ id, metric }) => ({
      metric: metric!.id,
      propose: (on: Sketch) => drawnAtRandom(on, id, reading),
    })),
    ...guards.map(guard => ({
      metric: guard.metric,
      propose: (on: Sketch) => giveGuard(on.set, on.honest(), guard),
    })),
  ];
}

async function bestCandidate(now: Seen, candidates: readonly Candidate[], reading: Reading): Promise<Chosen | null> {
  let best: Chosen | null = null;
  for (const candidate of candidates) {
    const tried = await trying(candidate, now, reading);
    if (!tried || excessOf(now.hidden) - excessOf(tried.seen.hidden) < leastLowered) continue;
    if (!best || isBetter(tried.seen.hidden, best.seen.hidden)) best = tried;
  }
  return best;
}

/** The set with the candidate; null where there is nothing to change, or honest work would turn red by it. */
async function trying(candidate: Candidate, { sketch }: Seen, reading: Reading): Promise<Chosen | null> {
  const offer = candidate.propose(sketch);
  if (!offer || !isMadeHere(offer)) return null;
  const changed = sketchWith(sketch, offer.changes, reading);
  const red = redIn(sketch);
  if (!redIn(changed).every(id => red.includes(id))) return null;
  const hides = await seen(changed, reading);
  return hides && { candidate, title: offer.title, seen: hides };
}

/** Those of `chosen` that it takes: one is needless where without it the others, as they were proposed, come as far. */
async function withoutNeedless(start: Seen, chosen: readonly Chosen[], end: Seen, reading: Reading) {
  let kept = [...chosen];
  for (const each of chosen) {
    const rest = kept.filter(other => other !== each);
    const without = await seenAfter(rest, start, reading);
    if (without && excessOf(without.hidden) <= excessOf(end.hidden)) kept = rest;
  }
  return kept.map(({ candidate }) => candidate);
}

async function seenAfter(chosen: readonly Chosen[], start: Seen, reading: Reading): Promise<Seen | null> {
  let now: Chosen["seen"] | null = start;
  for (const { candidate, title } of chosen) {
    const tried: Chosen | null = now && (await trying(candidate, now, reading));
    now = tried && JSON.stringify(tried.title) === JSON.stringify(title) ? tried.seen : null;
  }
  return now;
}

async function seen(sketch: Sketch, reading: Reading): Promise<Seen | null> {
  const hidden = await hiddenHarm(sketch.set, reading);
  return hidden && { sketch, hidden };
}

/** What lies above the limits, the larger of the two; 0 within them. */
function excessOf({ blindSpot, hardBlindSpot }: HiddenHarm): number {
  return Math.max(0, blindSpot - blindSpotLimit, (hardBlindSpot ?? 0) - hardBlindSpotLimit);
}

function isBetter(a: HiddenHarm, b: HiddenHarm): boolean {
  const difference = excessOf(a) - excessOf(b);
  return Math.abs(difference) > 1e-6 ? difference < 0 : a.unmeasured < b.unmeasured;
}
