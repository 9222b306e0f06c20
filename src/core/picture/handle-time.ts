import { summaryOf } from "../day";
import type { Range } from "../finding";
import { capsWholeHandleTime, handleTimeCap } from "../model/handle-time";
import { callsForRecovery, handleTimeNeed, type MeasuredClass, measuredMix } from "../model/mix";
import type { Quantity } from "../model/quantity";
import type { ContactClass, Recovery, Tone } from "../model/target-set";
import { rangeAt } from "../source/locate";
import { message } from "../words/message";
import type { PicturedDocument, PlacedTarget } from "./document";
import type { Say } from "./picture";

/** The mix as columns, as wide as their share and as high as their handle time, and the caps that lie across them. */
export interface HandleTimePicture<Text> {
  readonly heading: Text;
  /** A sentence for each cap, or one where there is none; `**` stands around the facts in it. */
  readonly sentences: readonly Text[];
  readonly classes: readonly ClassPicture<Text>[];
  readonly caps: readonly CapPicture<Text>[];
}

export interface ClassPicture<Text> {
  readonly name: string;
  readonly range: Range;
  readonly tone: Tone;
  readonly toneName: Text;
  /** 0..1; those of a picture add up to 1. */
  readonly share: number;
  /** Seconds of full attention, recovery left out. */
  readonly handleTime: number;
  /** Seconds of recovery that count as wrap-up. */
  readonly recovery: number;
  /** Seconds of the lowest cap that applies to it. */
  readonly cap: number | null;
  readonly shareText: Text;
  readonly timeText: Text;
  readonly recoveryText: Text | null;
  /** By how much it lies above its cap. */
  readonly aboveText: Text | null;
}

export interface CapPicture<Text> {
  /** Key of its target. */
  readonly target: string;
  readonly range: Range;
  /** Seconds. */
  readonly cap: number;
  /** Mean seconds that the contacts under the cap need, recovery included. */
  readonly need: number;
  /** The same without recovery. */
  readonly bareNeed: number;
  /** Indexes of the classes it applies to, ascending. */
  readonly classes: readonly number[];
  readonly capText: Text;
  readonly needText: Text;
  /** Of the need without recovery; null where there is no other need. */
  readonly bareText: Text | null;
}

const mostNames = 3;

/** What each class of the mix takes against the caps that lie across it; null where the mix does not tell. */
export function pictureHandleTime<Text>(document: PicturedDocument, say: Say<Text>): HandleTimePicture<Text> | null {
  const { set, targets } = document;
  const mix = measuredMix(set);
  if (!mix) return null;
  const recovery = mix.map(each => recoveryAfter(set.people?.recovery, each.contactClass));
  const capped = targets.flatMap(placed => cappedBy(placed, document, mix));
  const caps = capped.map(each => pictureCap(each, capped.length, say));
  const lowest = mix.map((_, index) => {
    const onIt = caps.filter(({ classes }) => classes.includes(index)).map(({ cap }) => cap);
    return onIt.length > 0 ? Math.min(...onIt) : null;
  });
  const need = mix.reduce((sum, each, index) => sum + each.share * (each.handleTime + recovery[index]!), 0);
  return {
    heading: say(message("preview/handle-time", { capped: capped.length > 0 })),
    sentences:
      capped.length > 0
        ? capped.map(each => say(sentenceOn(each, mix, recovery, capped.length, document)))
        : [say(message("preview/no-cap", { need }))],
    classes: mix.map((each, index) => pictureClass(each, recovery[index]!, lowest[index]!, document, say)),
    caps,
  };
}

interface Capped {
  readonly placed: PlacedTarget;
  readonly capRange: CapPicture<unknown>["range"];
  readonly cap: Quantity;
  readonly need: number;
  readonly recovery: number;
  readonly classes: readonly number[];
  readonly part: boolean;
}

function cappedBy(placed: PlacedTarget, { set, located }: PicturedDocument, mix: readonly MeasuredClass[]): Capped[] {
  const { target } = placed;
  const cap = capsWholeHandleTime(target) ? handleTimeCap(target) : undefined;
  const need = cap ? handleTimeNeed(set, target) : null;
  if (!cap || !need) return [];
  const under = new Set(need.classes.map(each => each.contactClass));
  return [
    {
      placed,
      capRange: rangeAt(located, { path: cap.path, on: "entry" }),
      cap: cap.value,
      need: need.seconds,
      recovery: need.recovery,
      classes: mix.flatMap(({ contactClass }, index) => (under.has(contactClass) ? [index] : [])),
      part: under.size < mix.length,
    },
  ];
}

function pictureCap<Text>(
  { placed, capRange, cap, need, recovery, classes, part }: Capped,
  caps: number,
  say: Say<Text>,
): CapPicture<Text> {
  const target = caps > 1 ? placed.target.id : null;
  const bareNeed = need - recovery;
  const bare = message("preview/need", { target, need: bareNeed, part });
  return {
    target: placed.key,
    range: capRange,
    cap: cap.amount,
    need,
    bareNeed,
    classes,
    capText: say(message("preview/cap", { target, cap })),
    needText: say(recovery > 0 ? message("preview/need-with-recovery", { need }) : bare),
    bareText: recovery > 0 ? say(bare) : null,
  };
}

function sentenceOn(
  capped: Capped,
  mix: readonly MeasuredClass[],
  recovery: readonly number[],
  caps: number,
  { assessment, set }: PicturedDocument,
) {
  const { placed, cap, need, classes, part } = capped;
  const above = classes.filter(index => mix[index]!.handleTime + recovery[index]! > cap.amount);
  const names = above.map(index => nameOf(mix[index]!.contactClass));
  const under = new Set(classes.map(index => nameOf(mix[index]!.contactClass)));
  const forced = need > cap.amount ? summaryOf(assessment, set).forced : [];
  return message("preview/cap-sentence", {
    target: placed.target.id,
    alone: caps === 1,
    cap,
    need,
    recovery: capped.recovery,
    part,
    above: names.slice(0, mostNames),
    more: Math.max(0, names.length - mostNames),
    cheapest: forced.find(each => under.has(each.class))?.class ?? null,
  });
}

function pictureClass<Text>(
  { contactClass, share, handleTime }: MeasuredClass,
  recovery: number,
  cap: number | null,
  { located, set }: PicturedDocument,
  say: Say<Text>,
): ClassPicture<Text> {
  const above = cap === null ? 0 : handleTime + recovery - cap;
  return {
    name: nameOf(contactClass),
    range: rangeAt(located, { path: contactClass.path, on: "entry" }),
    tone: contactClass.tone,
    toneName: say(message("preview/tone", { tone: contactClass.tone })),
    share,
    handleTime,
    recovery,
    cap,
    shareText: say(message("preview/share", { share })),
    timeText: say(message("preview/time", { value: contactClass.handleTime!.value })),
    recoveryText: recovery > 0 ? say(message("preview/time", { value: set.people!.recovery!.time!.value })) : null,
    aboveText: above > 0 ? say(message("preview/above-cap", { seconds: above })) : null,
  };
}

function nameOf({ title, name }: ContactClass): string {
  return title?.value ?? name;
}

/** Seconds of recovery after each contact of a class that count in its handle time. */
function recoveryAfter(recovery: Recovery | undefined, contactClass: ContactClass): number {
  if (recovery?.countedAs?.value !== "wrap_up" || !callsForRecovery(recovery, contactClass)) return 0;
  return recovery.time?.value.unit === "seconds" ? recovery.time.value.amount : 0;
}
