import type { BalancedSet } from "../balance/balance";
import { type Assessment, blindSpotLimit, hardBlindSpotLimit, type Verdict } from "../day";
import type { Range } from "../finding";
import { rangeAt } from "../source/locate";
import type { LargestStep, StandSaid, StepsSaid } from "../words/en/preview-map";
import { message } from "../words/message";
import type { PicturedDocument } from "./document";
import type { Say } from "./picture";

/** Pressure against blind spot: where a set stands today, and where each step to balance takes it. */
export interface MapPicture<Text> {
  readonly lead: Text;
  /** Why it does not come all the way, where it does not. */
  readonly remains: Text | null;
  readonly range: Range;
  /** Null where no place can be told. */
  readonly today: PointPicture<Text> | null;
  /** In the order they are taken; the same numbers stand in the balanced set. */
  readonly steps: readonly MapStepPicture<Text>[];
}

export interface PointPicture<Text> {
  readonly place: MapPlace;
  /** Its name, and its figures. */
  readonly lines: readonly Text[];
}

/** Figures per 100, as in an assessment. */
export interface MapPlace {
  readonly honestIsGreen: boolean;
  readonly pressure: number;
  readonly blindSpot: number;
  readonly hardBlindSpot: number | null;
}

export interface MapStepPicture<Text> {
  /** From 1. */
  readonly number: number;
  readonly title: Text;
  readonly effect: Text;
  /** Where the set stands after it; null where no place can be told. */
  readonly point: PointPicture<Text> | null;
}

export function pictureMap<Text>(document: PicturedDocument, say: Say<Text>): MapPicture<Text> | null {
  const { assessment, balanced, located } = document;
  const { verdict } = assessment;
  const today = pointOf(assessment, message("preview/map-today", {}), say);
  const steps = (balanced?.steps ?? []).map(({ title, before, after }, index) => ({
    number: index + 1,
    title: say(title),
    effect: say(message("preview/map-effect", { before: standOf(before), after: standOf(after) })),
    point: pointOf(after, message("preview/map-end", { steps: index + 1 }), say),
  }));
  if (!today && !steps.some(({ point }) => point !== null)) return null;
  return {
    lead: say(message("preview/map-lead", { verdict, steps: balanced ? stepsSaid(balanced) : null })),
    remains: balanced?.remains ? say(balanced.remains) : null,
    range: rangeAt(located, { path: ["targets"], on: "key" }),
    today,
    steps,
  };
}

/** A set on the map, by a name; null where no place can be told. */
export function pointOf<Text>(
  assessment: Assessment,
  name: Parameters<Say<Text>>[0],
  say: Say<Text>,
): PointPicture<Text> | null {
  const place = placeOf(assessment);
  if (!place) return null;
  const { pressure, blindSpot, hardBlindSpot } = place;
  return {
    place,
    lines: [
      name,
      message("preview/map-pressure", { value: pressure }),
      message("preview/map-blind-spot", { value: blindSpot }),
      ...(hardBlindSpot === null ? [] : [message("preview/map-hard", { value: hardBlindSpot })]),
    ].map(say),
  };
}

/** Null where no day is all green, and where the model cannot tell. */
export function placeOf({ pressure, blindSpot, hardBlindSpot, honest }: Assessment): MapPlace | null {
  if (pressure === null || blindSpot === null) return null;
  return { honestIsGreen: honest.every(each => each.green), pressure, blindSpot, hardBlindSpot };
}

function standOf({ verdict, honest, pressure, blindSpot, hardBlindSpot }: Assessment): StandSaid {
  return { verdict, honestIsGreen: honest.every(each => each.green), pressure, blindSpot, hardBlindSpot };
}

function stepsSaid({ before, after, steps }: BalancedSet): StepsSaid {
  return {
    count: steps.length,
    balanced: after.verdict === "balanced",
    ofPressure: largestOf(steps, before, each => each.pressure),
    ofBlindSpot: largestOf(steps, before, each => each.blindSpot),
  };
}

/** The step that takes the most of a figure; null where there was none of it, or no step takes any. */
function largestOf(
  steps: BalancedSet["steps"],
  start: Assessment,
  figure: (assessment: Assessment) => number | null,
): LargestStep | null {
  const whole = figure(start) ?? 0;
  if (whole < 0.05) return null;
  const taken = steps.map(({ before, after }) => (figure(before) ?? 0) - (figure(after) ?? figure(before) ?? 0));
  const most = Math.max(0, ...taken);
  return most < 0.05 ? null : { step: taken.indexOf(most) + 1, part: most / whole };
}

const quadrants: readonly Verdict[] = ["blind", "watermelon", "balanced", "strained"];
const ticks: readonly number[] = [0, 0.5, 1, 2, 5, 10, 25, 30, 50, 75, 100];

/** The words around the map, the limits that it draws, and its numbers in words. */
export function mapLabels<Text>(say: Say<Text>) {
  return {
    heading: say(message("preview/map", {})),
    steps: say(message("preview/map-steps", {})),
    blindAxis: say(message("preview/map-blind-axis", {})),
    hardAxis: say(message("preview/map-hard-axis", {})),
    pressureAxis: say(message("preview/map-pressure-axis", {})),
    honestGreen: say(message("preview/map-honest-green", {})),
    honestRed: say(message("preview/map-honest-red", {})),
    limits: say(message("preview/map-limits", {})),
    others: say(message("preview/map-others", {})),
    blindSpotLimit,
    hardBlindSpotLimit,
    ticks: ticks.map(value => ({ value, text: say(message("preview/map-number", { value })) })),
    quadrants: quadrants.map(verdict => ({
      verdict,
      name: say(message("preview/map-quadrant", { verdict })),
      meaning: say(message("preview/map-quadrant-meaning", { verdict })),
    })),
  };
}
