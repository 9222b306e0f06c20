import { scalePow } from "d3-scale";
import type { MapPicture, MapPlace, PointPicture } from "../../core/picture/map";
import type { Measure } from "../draw/scene";
import { type Arrow, arrowsBetween } from "./arrow";
import type { Box } from "./place-labels";
import { type Point, placeFirst, sampled } from "./place-words";

/** Where everything of the map goes, in pixels. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly quadrants: readonly Quadrant[];
  readonly limit: { readonly y: number; readonly from: number; readonly to: number };
  /** Middle of the word at the limit; null where there is no room. */
  readonly limitWord: Point | null;
  readonly blindTicks: readonly Tick[];
  /** Empty where nothing is known of a hard blind spot. */
  readonly hardTicks: readonly Tick[];
  readonly pressureTicks: readonly Tick[];
  /** Foot of the plot, and the middles of the words under its columns. */
  readonly foot: number;
  readonly honestGreen: Point;
  readonly honestRed: Point;
  readonly stops: readonly Stop[];
  readonly arrows: readonly NumberedArrow[];
  /** Middles of the dots of other sets, in their order. */
  readonly others: readonly Point[];
}

export interface Quadrant {
  readonly verdict: "balanced" | "blind" | "strained" | "watermelon";
  readonly box: Box;
  /** Where its name starts, and its meaning under it; the meaning is left out where there is no room. */
  readonly name: Point;
  readonly meaning: Point | null;
}

export interface Tick {
  readonly value: number;
  readonly at: number;
  readonly isLimit: boolean;
}

/** A place that the set has, today or after steps. */
export interface Stop {
  readonly kind: "today" | "between" | "end" | "base";
  readonly at: Point;
  /** The hard blind spot on its own axis; null where there is none to show. */
  readonly stem: Point | null;
  /** Its name and figures; null where they are not written, or there is no room. */
  readonly words: { readonly lines: readonly string[]; readonly box: Box; readonly end: boolean } | null;
}

export interface NumberedArrow extends Arrow {
  /** Number of the step, from 1. */
  readonly step: number;
  readonly badge: Point;
}

export interface MapWords {
  readonly limits: { readonly blindSpot: number; readonly hardBlindSpot: number };
  readonly limitWord: string;
  readonly quadrants: readonly { readonly verdict: string; readonly name: string; readonly meaning: string }[];
}

export const badgeRadius = 8;
export const todayRadius = 12;
export const baseRadius = 9;
export const lineHeight = 14;
const endRadius = 6;
const axis = 40;
const foot = 38;
const columnGap = 5;
const narrow = 560;

/**
 * Square-root scales, so that there is room where it matters: near nothing, and around the limits.
 *
 * @param base where the version stands that the set is compared with
 */
export function layOutMap(
  picture: MapPicture<string>,
  others: readonly MapPlace[],
  words: MapWords,
  width: number,
  measure: Measure,
  base: PointPicture<string> | null = null,
): MapLayout {
  const points = [picture.today, base, ...picture.steps.map(({ point }) => point)].filter(point => point !== null);
  const places = points.map(({ place }) => place);
  const forced = [...places, ...others].map(({ pressure }) => pressure);
  const hasHard = places.some(({ hardBlindSpot }) => hardBlindSpot !== null);
  const isNarrow = width < narrow;
  const strip = isNarrow ? 36 : 42;
  const height = Math.round(Math.max(370, Math.min(420, width * 0.44)));
  const plot: Box = { x: axis, y: 0, width: Math.max(60, width - axis - (hasHard ? axis : 10)), height: height - foot };
  const columnWidth = Math.round(Math.max(0.22 * plot.width, Math.min(230, 0.3 * plot.width)));
  const split = plot.x + columnWidth;
  const [top, bottom] = [strip, plot.height - strip];
  const blind = scalePow().exponent(0.5).domain([0, 100]).range([bottom, top]);
  const { blindSpot: limit, hardBlindSpot: hardLimit } = words.limits;
  const exponent = Math.log(limit / 100) / 2 / Math.log(hardLimit / 100);
  const hard = scalePow().exponent(exponent).domain([0, 100]).range([bottom, top]);
  const most = Math.max(10, ...forced);
  const right = plot.x + plot.width;
  const pressure = scalePow()
    .exponent(0.5)
    .domain([0, most])
    .range([split + columnGap + 16, right - 18]);
  const green = plot.x + columnWidth * (isNarrow ? 0.5 : 0.62);
  const at = ({ honestIsGreen, pressure: forced, blindSpot }: MapPlace): Point => ({
    x: honestIsGreen ? green : pressure(forced),
    y: blind(Math.min(100, blindSpot)),
  });
  const limitY = blind(limit);
  const quadrants = quadrantsOf(plot, split, limitY, words, strip, measure);
  const taken = new Taken(plot, quadrants, words, measure);
  const stops = stopsOf(picture, base, at, hard);
  for (const stop of stops) taken.point(stop);
  const dots = others.map(at);
  for (const { x, y } of dots) taken.box({ x: x - 6, y: y - 6, width: 12, height: 12 });
  const arrows = arrowsOf(picture, at, taken);
  taken.box({ x: plot.x, y: limitY - 2, width: plot.width, height: 4 });
  const named = stops.map(stop => ({ ...stop, words: wordsAt(stop, picture, base, taken, measure) }));
  return {
    width,
    height,
    quadrants,
    limit: { y: limitY, from: plot.x, to: right },
    limitWord: limitWordAt(right, limitY, words.limitWord, taken, measure),
    blindTicks: [0, 1, 5, limit, 25, 50, 75, 100].map(value => tick(value, blind(value), limit)),
    hardTicks: hasHard ? [0, 10, hardLimit, 50, 75, 100].map(value => tick(value, hard(value), hardLimit)) : [],
    pressureTicks: [0, 0.5, 1, 2, 5, 10, 25, 50, 75, 100]
      .filter(value => value <= most && !(isNarrow && value === 1))
      .map(value => tick(value, pressure(value), Number.NaN))
      .filter((each, index, all) => index === 0 || each.at - all[index - 1]!.at > 22 || each.value === 0),
    foot: plot.height,
    honestGreen: { x: plot.x + columnWidth / 2, y: plot.height + 18 },
    honestRed: { x: (split + columnGap + right) / 2, y: plot.height + 34 },
    stops: named,
    arrows,
    others: dots,
  };
}

function tick(value: number, at: number, limit: number): Tick {
  return { value, at, isLimit: value === limit };
}

function quadrantsOf(
  plot: Box,
  split: number,
  limitY: number,
  words: MapWords,
  strip: number,
  measure: Measure,
): Quadrant[] {
  const right = plot.x + plot.width;
  const left = { x: plot.x, width: split - plot.x };
  const rest = { x: split + columnGap, width: right - split - columnGap };
  const upper = { y: plot.y, height: limitY - plot.y };
  const lower = { y: limitY, height: plot.y + plot.height - limitY };
  const quadrant = (verdict: Quadrant["verdict"], column: typeof left, row: typeof upper): Quadrant => {
    const meaning = words.quadrants.find(each => each.verdict === verdict)?.meaning ?? "";
    const x = column.x + 10;
    const y = row === upper ? 18 : plot.height - (strip > 40 ? strip - 18 : 9);
    const fits = strip > 40 && measure(meaning, false) <= column.width - 20;
    return { verdict, box: { ...column, ...row }, name: { x, y }, meaning: fits ? { x, y: y + 15 } : null };
  };
  return [
    quadrant("blind", left, upper),
    quadrant("watermelon", rest, upper),
    quadrant("balanced", left, lower),
    quadrant("strained", rest, lower),
  ];
}

/** What words must not cover. */
class Taken {
  readonly boxes: Box[] = [];
  readonly bounds: Box;

  constructor(
    plot: Box,
    private readonly quadrants: readonly Quadrant[],
    words: MapWords,
    measure: Measure,
  ) {
    this.bounds = { x: plot.x + 2, y: plot.y + 2, width: plot.width - 4, height: plot.height - 4 };
    for (const { verdict, name, meaning } of quadrants) {
      const said = words.quadrants.find(each => each.verdict === verdict);
      this.boxes.push({ x: name.x, y: name.y - 11, width: measure(said?.name ?? "", true), height: 14 });
      if (meaning)
        this.boxes.push({ x: meaning.x, y: meaning.y - 11, width: measure(said?.meaning ?? "", false), height: 14 });
    }
  }

  /** The column that a point lies in: words that stay in it do not run across the gap. */
  columnAt({ x }: Point): Box {
    const column = this.quadrants.find(({ box }) => box.x <= x && x <= box.x + box.width)?.box;
    return column ? { ...this.bounds, x: column.x + 4, width: column.width - 8 } : this.bounds;
  }

  box(box: Box): void {
    this.boxes.push(box);
  }

  point({ at, kind, stem }: Omit<Stop, "words">): void {
    const radius = radiusOf(kind);
    this.box({ x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius });
    if (stem) {
      const top = Math.min(at.y, stem.y) - 6;
      this.box({ x: at.x - 6, y: top, width: 12, height: Math.max(at.y, stem.y) + 6 - top });
    }
  }

  line(points: readonly Point[]): void {
    for (const { x, y } of points) this.box({ x: x - 3, y: y - 3, width: 6, height: 6 });
  }
}

function radiusOf(kind: Stop["kind"]): number {
  return kind === "today" ? todayRadius + 1 : kind === "end" ? endRadius + 2 : kind === "base" ? baseRadius + 1 : 4;
}

/**
 * Today's place, every place that steps lead to, the last of them as the end, and that of the base. A place that is there already is
 * not marked again; only the base may stand around a place that steps lead to.
 */
function stopsOf(
  { today, steps }: MapPicture<string>,
  base: PointPicture<string> | null,
  at: (place: MapPlace) => Point,
  hard: (value: number) => number,
): Omit<Stop, "words">[] {
  const stop = (kind: Stop["kind"], place: MapPlace, withStem: boolean): Omit<Stop, "words"> => {
    const point = at(place);
    const { hardBlindSpot } = place;
    const stem = withStem && hardBlindSpot !== null ? { x: point.x, y: hard(Math.min(100, hardBlindSpot)) } : null;
    const isApart = stem !== null && Math.abs(stem.y - point.y) > radiusOf(kind) + 5;
    return { kind, at: point, stem: isApart ? stem : null };
  };
  const placed = steps.flatMap(({ point }) => point ?? []);
  const end = placed.at(-1);
  const stops = [...(today ? [stop("today", today.place, true)] : []), ...(end ? [stop("end", end.place, true)] : [])];
  const isThere = (point: Point) => stops.some(each => near(each.at, point));
  const kept = stops.filter((each, index) => index === 0 || !near(stops[0]!.at, each.at));
  for (const { place } of placed.slice(0, -1)) if (!isThere(at(place))) kept.push(stop("between", place, false));
  if (base && !(today && near(at(today.place), at(base.place)))) kept.push(stop("base", base.place, false));
  return kept;
}

function near(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < 1;
}

/** An arrow for every step that moves the set, each with its number on it. */
function arrowsOf({ today, steps }: MapPicture<string>, at: (place: MapPlace) => Point, taken: Taken): NumberedArrow[] {
  const placed = steps.flatMap(({ number, point }) => (point ? [{ number, at: at(point.place) }] : []));
  const last = placed.at(-1);
  const moves: { step: number; from: Point; to: Point; leave: number; arrive: number }[] = [];
  let from = today ? at(today.place) : null;
  const start = from;
  const radius = (point: Point) =>
    start && near(point, start) ? todayRadius : last && near(point, last.at) ? endRadius : 2.5;
  for (const { number, at: to } of placed) {
    if (from && !near(from, to)) {
      moves.push({ step: number, from, to, leave: radius(from) + 1, arrive: radius(to) + 2 });
    }
    from = to;
  }
  const arrows = arrowsBetween(moves);
  for (const { points } of arrows) taken.line(sampled(points, 6));
  return arrows.map((arrow, index) => {
    const badge = badgeOn(arrow, taken);
    taken.box({ x: badge.x - badgeRadius, y: badge.y - badgeRadius, width: 2 * badgeRadius, height: 2 * badgeRadius });
    return { ...arrow, step: moves[index]!.step, badge };
  });
}

/** On the arrow where it is long enough, else beside it; clear of places and other numbers. */
function badgeOn({ points, length }: Arrow, taken: Taken): Point {
  const size = { width: 2 * badgeRadius, height: 2 * badgeRadius };
  const isClear = ({ x, y }: Point) =>
    !taken.boxes.some(
      box =>
        // The boxes of lines are small: a number may lie on its own.
        box.width > 6 &&
        x - badgeRadius < box.x + box.width &&
        box.x < x + badgeRadius &&
        y - badgeRadius < box.y + box.height &&
        box.y < y + badgeRadius,
    );
  const on = (part: number): Point => points[Math.round(part * (points.length - 1))]!;
  const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
  if (length > 4 * badgeRadius) {
    const free = parts.map(on).find(isClear);
    if (free) return free;
  }
  const beside = parts.flatMap(part => {
    const { x, y } = on(part);
    return [
      { x, y: y - badgeRadius - 6 },
      { x, y: y + badgeRadius + 6 },
      { x: x - badgeRadius - 6, y },
      { x: x + badgeRadius + 6, y },
      { x, y: y - 3 * badgeRadius },
      { x, y: y + 3 * badgeRadius },
    ];
  });
  const { bounds } = taken;
  const isInside = ({ x, y }: Point) =>
    x - size.width / 2 >= bounds.x &&
    x + size.width / 2 <= bounds.x + bounds.width &&
    y - size.height / 2 >= bounds.y &&
    y + size.height / 2 <= bounds.y + bounds.height;
  return beside.find(point => isInside(point) && isClear(point)) ?? on(0.5);
}

function wordsAt(
  { kind, at }: Omit<Stop, "words">,
  { today, steps }: MapPicture<string>,
  base: PointPicture<string> | null,
  taken: Taken,
  measure: Measure,
): Stop["words"] {
  const end = steps.flatMap(({ point }) => point ?? []).at(-1);
  const point = kind === "today" ? today : kind === "end" ? end : kind === "base" ? base : null;
  if (!point) return null;
  const all = point.lines;
  for (const lines of [all, all.slice(0, 1)]) {
    const width = Math.max(...lines.map((line, index) => measure(line, index === 0)));
    const height = lines.length * lineHeight;
    const radius = radiusOf(kind) + 6;
    const candidates = [...around(at, radius, width, height)];
    const box =
      placeFirst(candidates, taken.boxes, taken.columnAt(at)) ?? placeFirst(candidates, taken.boxes, taken.bounds);
    if (!box) continue;
    taken.box(box);
    return { lines, box, end: box.x + box.width / 2 < at.x - radius };
  }
  return null;
}

/** Right, left, below and above of a point, then further away. */
function* around({ x, y }: Point, radius: number, width: number, height: number): Iterable<Box> {
  const size = { width, height };
  for (const far of [0, 10, 22]) {
    const [right, left] = [x + radius + far, x - radius - far - width];
    for (const top of [y - height / 2, y - 8, y - height + 8, y + 4, y - height - 4]) {
      yield { x: right, y: top, ...size };
      yield { x: left, y: top, ...size };
    }
    for (const start of [x - width / 2, x - 8, x - width + 8]) {
      yield { x: start, y: y + radius + far, ...size };
      yield { x: start, y: y - radius - far - height, ...size };
    }
  }
}

function limitWordAt(right: number, y: number, word: string, taken: Taken, measure: Measure): Point | null {
  const width = measure(word, false);
  const boxes = function* (): Iterable<Box> {
    for (let x = right - width - 8; x > taken.bounds.x + 8; x -= 24) {
      yield { x, y: y - 17, width, height: 14 };
      yield { x, y: y + 4, width, height: 14 };
    }
  };
  const box = placeFirst(boxes(), taken.boxes, taken.bounds);
  return box && { x: box.x, y: box.y + 11 };
}
