import type { AssessedClass, AssessedTarget, Assessment, DayFigures, Way } from "../day";
import type { Range } from "../finding";
import { titleOf } from "../model/mix";
import type { Tone } from "../model/target-set";
import { rangeAt } from "../source/locate";
import { type Message, message } from "../words/message";
import { type Day, type DayKind, daysOf } from "./days";
import type { PicturedDocument, PlacedTarget } from "./document";
import type { Say } from "./picture";
import { appliesToOf, boundsOf, metricNameOf } from "./targets";

/** The days of the model side by side: what becomes of each class, what every lamp shows, and what no lamp shows. */
export interface GreenDayPicture<Text> {
  readonly lead: Text;
  /** The honest day, and the two green days where there are any. */
  readonly days: readonly { readonly kind: DayKind; readonly name: Text; readonly unhelped: Text }[];
  /** In file order. */
  readonly classes: readonly DayClassPicture<Text>[];
  readonly lamps: readonly LampPicture<Text>[];
  readonly unlit: readonly UnlitPicture<Text>[];
  readonly notes: readonly Text[];
}

export interface DayClassPicture<Text> {
  readonly name: string;
  readonly range: Range;
  /** Emotional or heated. */
  readonly heavy: boolean;
  readonly tone: Tone;
  /** Of all contacts, 0..1. */
  readonly share: number;
  /** Of all handle time with full attention, 0..1. */
  readonly timeShare: number;
  /** Its tone and share, and what it needs. */
  readonly facts: readonly [Text, Text];
  readonly shareText: Text;
  readonly timeShareText: Text;
  /** By day, how its contacts are handled; the parts of a day add up to 1. */
  readonly days: readonly (readonly PartPicture<Text>[])[];
}

export interface PartPicture<Text> {
  readonly way: Way;
  /** Of the class, 0..1. */
  readonly part: number;
  /** What is done, and with how many of 100 contacts; the second is the number alone. */
  readonly text: Text;
  readonly number: Text;
}

export interface LampPicture<Text> {
  /** Key of its target. */
  readonly target: string;
  readonly range: Range;
  readonly name: Text;
  readonly asked: Text;
  /** Which contacts it looks at, where that is not all of them. */
  readonly appliesTo: Text | null;
  /** By day; empty for a target that the model does not hold against a day. */
  readonly days: readonly { readonly green: boolean; readonly shown: Text; readonly note: Text | null }[];
}

/** What no lamp shows: a figure by day, and how much of its whole length that is, 0..1. */
export interface UnlitPicture<Text> {
  readonly name: Text;
  readonly kind: "care" | "cost";
  readonly days: readonly { readonly text: Text; readonly part: number }[];
}

/** Null where the mix does not tell what an honest day is, or nothing can be held against one. */
export function pictureGreenDay<Text>(document: PicturedDocument, say: Say<Text>): GreenDayPicture<Text> | null {
  const { assessment } = document;
  const { detail } = assessment;
  const days = daysOf(assessment);
  const honest = days[0];
  if (!honest) return null;
  return {
    lead: say(leadOf(assessment, honest.figures)),
    days: days.map(({ kind, figures }) => ({
      kind,
      name: say(message("preview/day", { kind })),
      unhelped: say(message("preview/day-unhelped", { harm: figures.harm })),
    })),
    classes: detail.classes.map(each => pictureClass(each, workOf(detail.classes), days, document, say)),
    lamps: [...document.targets, ...document.elsewhere].map(each => pictureLamp(each, days, document, say)),
    unlit: unlitOn(days, assessment, say),
    notes: notesOn(assessment).map(say),
  };
}

function leadOf({ verdict, honest, conflict, missing, detail }: Assessment, honestDay: DayFigures): Message {
  return message("preview/day-lead", {
    verdict,
    lamps: honest.length,
    red: honest.filter(each => !each.green).length,
    helped: honestDay.helped,
    kindest: detail.kindestDay?.helped ?? null,
    worst: detail.worstDay?.helped ?? null,
    conflict,
    missing,
  });
}

/** Mean seconds per contact with full attention. */
function workOf(classes: readonly AssessedClass[]): number {
  return classes.reduce((sum, { share, handleTime }) => sum + share * handleTime, 0);
}

function pictureClass<Text>(
  { class: name, tone, share, handleTime }: AssessedClass,
  work: number,
  days: readonly Day[],
  { located, set }: PicturedDocument,
  say: Say<Text>,
): DayClassPicture<Text> {
  const declared = set.demand!.mix.find(each => each.name === name)!;
  const timeShare = work > 0 ? (share * handleTime) / work : share;
  return {
    name: titleOf(declared),
    range: rangeAt(located, { path: declared.path, on: "entry" }),
    heavy: tone === "emotional" || tone === "heated",
    tone,
    share,
    facts: [say(message("preview/day-class", { tone, share })), say(message("preview/day-need", { handleTime }))],
    timeShare,
    shareText: say(message("preview/share", { share })),
    timeShareText: say(message("preview/share", { share: timeShare })),
    days: days.map(({ figures }) =>
      figures.handled
        .filter(row => row.class === name)
        .map(row => ({
          way: row.way,
          part: row.share / share,
          text: say(message("preview/day-part", { way: row.way, contacts: 100 * row.share })),
          number: say(message("preview/day-contacts", { contacts: 100 * row.share })),
        })),
    ),
  };
}

function pictureLamp<Text>(
  { target, key, range }: PlacedTarget,
  days: readonly Day[],
  { assessment, set }: PicturedDocument,
  say: Say<Text>,
): LampPicture<Text> {
  const assessed = assessment.detail.targets.find(each => each.target === target.id);
  const asked = boundsOf(target, set);
  return {
    target: key,
    range,
    name: say(message("preview/metric", { name: metricNameOf(target) })),
    asked: say(message("preview/bounds", asked)),
    appliesTo: appliesToOf(target, say),
    days: assessed
      ? days.map(({ kind }) => {
          const { shown, pretended } = shownOn(kind, assessed);
          const value = shown === null ? null : shown / assessed.unitSize;
          return {
            green: kind !== "honest" || assessed.green,
            shown: pretended
              ? say(message("preview/bounds", { ...asked, scale: null }))
              : say(message("preview/day-value", { value, unit: assessed.unit })),
            note: pretended ? say(message("preview/day-pretended", { how: assessed.measured })) : null,
          };
        })
      : [],
  };
}

/** What the dashboard shows on a day; a green day of ticks or chosen surveys shows whatever is asked. */
function shownOn(kind: DayKind, { honest, ...green }: AssessedTarget) {
  if (kind === "honest") return { shown: honest, pretended: false };
  const shown = green[kind]?.shown ?? null;
  return { shown, pretended: shown === null && (green.measured === "ticked" || green.measured === "chosen") };
}

function unlitOn<Text>(days: readonly Day[], { cost }: Assessment, say: Say<Text>): UnlitPicture<Text>[] {
  const helped: UnlitPicture<Text> = {
    name: say(message("preview/day-helped", {})),
    kind: "care",
    days: days.map(({ figures: { helped } }) => ({
      text: say(message("preview/of-hundred", { value: helped })),
      part: helped / 100,
    })),
  };
  const recovers = days.every(({ figures }) => figures.missedRecovery !== null);
  const recovery: UnlitPicture<Text> = {
    name: say(message("preview/day-recovery", {})),
    kind: "care",
    days: days.map(({ figures: { missedRecovery } }) => ({
      text: say(message("preview/of-hundred", { value: 100 - (missedRecovery ?? 0) })),
      part: 1 - (missedRecovery ?? 0) / 100,
    })),
  };
  const most = Math.max(0, ...days.map(({ kind }) => cost?.[kind] ?? 0));
  const costs: UnlitPicture<Text> = {
    name: say(message("preview/day-cost", {})),
    kind: "cost",
    days: days.map(({ kind }) => ({
      text: say(message("preview/money", { value: cost?.[kind] ?? 0, currency: cost?.unit ?? "" })),
      part: most > 0 ? (cost?.[kind] ?? 0) / most : 0,
    })),
  };
  const hasCost = cost !== null && days.every(({ kind }) => cost[kind] !== null);
  return [helped, ...(recovers ? [recovery] : []), ...(hasCost ? [costs] : [])];
}

function notesOn({ hardBlindSpot, detail, verdict }: Assessment): Message[] {
  const known = verdict !== "unknown" && verdict !== "impossible";
  return [
    ...(known && hardBlindSpot !== null && hardBlindSpot > 0 ? [message("preview/day-hard", { hardBlindSpot })] : []),
    ...(detail.pretence.length > 0 ? [message("preview/day-pretence", { pretence: detail.pretence })] : []),
    message("preview/day-model", {}),
  ];
}
