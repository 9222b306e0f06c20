import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { CapPicture, ClassPicture, HandleTimePicture } from "../../core/picture/handle-time";
import { type Box, fitted, type Label, type Named, placeLabels, spread } from "./place-labels";

/** Where everything of the handle-time figure goes, in pixels. */
export interface HandleTimeLayout {
  readonly width: number;
  readonly height: number;
  /** The foot of the columns. */
  readonly base: number;
  readonly plotWidth: number;
  readonly columns: readonly Column[];
  readonly caps: readonly CapLine[];
}

export interface Column {
  readonly whole: Box;
  /** Up to the cap; all of it where nothing caps it. */
  readonly under: Box;
  readonly above: Box | null;
  readonly recovery: Box | null;
  /** Its name first. */
  readonly lines: readonly string[];
  readonly label: Label | null;
  /** Middle of its share's text under the foot; null where there is no room. */
  readonly share: number | null;
}

export interface CapLine {
  readonly cap: Line;
  readonly need: Line;
  /** Of the need without recovery; null where there is no other need. */
  readonly bare: Line | null;
}

export interface Line {
  /** Over each class it applies to. */
  readonly path: string;
  readonly y: number;
  readonly text: string;
  /** Middle of its text at the right; null where there is no room. */
  readonly textY: number | null;
  readonly leader: string;
}

export type Measure = (text: string, bold: boolean) => number;

/** Room above the highest column for its name. */
const headroom = 48;
const footroom = 20;
export const lineHeight = 14;
const gutterGap = 16;
const longestName = 160;

/** Lays the figure out at a width; texts never scale, so everything is measured. */
export function layOutHandleTime(
  { classes, caps }: HandleTimePicture<string>,
  width: number,
  measure: Measure,
): HandleTimeLayout {
  const widest = Math.max(
    0,
    ...caps.flatMap(({ capText, needText, bareText }) => [
      measure(capText, true),
      measure(needText, false),
      measure(bareText ?? "", false),
    ]),
  );
  const gutter = caps.length === 0 ? 0 : Math.min(widest + gutterGap + 4, width * 0.38);
  const plotWidth = Math.max(40, width - gutter);
  const base = headroom + Math.max(200, Math.min(width * 0.34, 260));
  const highest = Math.max(1, ...classes.map(heightOf), ...caps.flatMap(({ cap, need }) => [cap, need]));
  const y = scaleLinear([0, highest], [base, headroom]);
  const x = scaleLinear([0, 1], [0, plotWidth]);
  const edges = cumulated(classes.map(({ share }) => share)).map(x);
  const boxes = classes.map((each, index) => columnOf(each, edges[index]!, edges[index + 1]!, y));
  const limits = capLines(caps, edges, y, { plotWidth, base, room: gutter - gutterGap, measure });
  const words = classes.map(each => wordsOf(each, measure));
  const named: Named[] = boxes.map(({ whole, under }, index) => ({ column: whole, clear: under, ...words[index]! }));
  const taken = {
    lines: caps.flatMap(cap => [cap.cap, cap.need, cap.bareNeed].flatMap(value => lineBoxes(cap, y(value), edges))),
    words: limits.flatMap(limit => linesOf(limit).flatMap(line => textBox(line, plotWidth, gutter))),
  };
  const labels = placeLabels(named, { x: 0, y: 0, width, height: base }, taken);
  const shares = shareTexts(classes, boxes, measure);
  return {
    width,
    height: base + footroom,
    base,
    plotWidth,
    columns: boxes.map((each, index) => ({
      ...each,
      lines: words[index]!.lines,
      label: labels[index]!,
      share: shares[index]!,
    })),
    caps: limits,
  };
}

function heightOf({ handleTime, recovery }: ClassPicture<string>): number {
  return handleTime + recovery;
}

function cumulated(shares: readonly number[]): number[] {
  const edges = [0];
  for (const share of shares) edges.push(Math.min(1, edges.at(-1)! + share));
  return edges;
}

function columnOf(each: ClassPicture<string>, from: number, to: number, y: (seconds: number) => number) {
  const between = (low: number, high: number): Box => ({
    x: from,
    y: y(high),
    width: to - from,
    height: y(low) - y(high),
  });
  const total = heightOf(each);
  const cap = each.cap === null ? total : Math.min(each.cap, total);
  return {
    whole: between(0, total),
    under: between(0, cap),
    above: cap < total ? between(cap, total) : null,
    recovery: each.recovery > 0 ? between(each.handleTime, total) : null,
  };
}

/** What is written at a column, with its size: name, time and what comes after, and a tone that is not routine. */
function wordsOf({ name, timeText, recoveryText, toneName, tone }: ClassPicture<string>, measure: Measure) {
  const heavy = tone === "emotional" || tone === "heated";
  const time = recoveryText === null ? timeText : `${timeText} + ${recoveryText}`;
  const plain = tone === "routine" ? [time] : [time, toneName];
  const lines = [
    fitted(name, longestName, text => measure(text, heavy)),
    ...plain.map(words => fitted(words, longestName, text => measure(text, false))),
  ];
  const width = Math.max(...lines.map((words, index) => measure(words, heavy && index === 0)));
  return { lines, width, height: lines.length * lineHeight };
}

/** Thin boxes around a line, so that no name is crossed by it. */
function lineBoxes({ classes }: CapPicture<string>, y: number, edges: readonly number[]): Box[] {
  return classes.map(index => ({ x: edges[index]!, y: y - 2, width: edges[index + 1]! - edges[index]!, height: 4 }));
}

function textBox({ textY }: Line, x: number, width: number): Box[] {
  return textY === null ? [] : [{ x, y: textY - lineHeight / 2, width, height: lineHeight }];
}

function shareTexts(classes: readonly ClassPicture<string>[], boxes: readonly { whole: Box }[], measure: Measure) {
  let taken = Number.NEGATIVE_INFINITY;
  return classes.map(({ shareText }, index) => {
    const { x, width } = boxes[index]!.whole;
    const half = measure(shareText, false) / 2;
    const middle = Math.max(half, x + width / 2);
    if (half * 2 > width + 10 || middle - half < taken) return null;
    taken = middle + half + 2;
    return middle;
  });
}

interface Gutter {
  readonly plotWidth: number;
  readonly base: number;
  readonly room: number;
  readonly measure: Measure;
}

function capLines(
  caps: readonly CapPicture<string>[],
  edges: readonly number[],
  y: (seconds: number) => number,
  { plotWidth, base, room, measure }: Gutter,
): CapLine[] {
  const wanted = caps
    .flatMap(each => [
      {
        at: y(each.need),
        text: fitted(each.needText, room, text => measure(text, false)),
        line: `need ${each.target}`,
      },
      ...(each.bareText === null
        ? []
        : [
            {
              at: y(each.bareNeed),
              text: fitted(each.bareText, room, text => measure(text, false)),
              line: `bare ${each.target}`,
            },
          ]),
      { at: y(each.cap), text: fitted(each.capText, room, text => measure(text, true)), line: `cap ${each.target}` },
    ])
    .map((each, order) => ({ ...each, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order);
  const fits = wanted.length * lineHeight <= base;
  const spreadOut = spread(
    wanted.map(({ at }) => at),
    lineHeight,
    lineHeight / 2,
    base - lineHeight / 2,
  );
  const placed = new Map(
    wanted.map(({ line, text }, index) => [line, { text, textY: fits ? spreadOut[index]! : null }]),
  );
  const lineAt = (seconds: number, classes: readonly number[], name: string): Line => {
    const { text, textY } = placed.get(name)!;
    const end = edges[(classes.at(-1) ?? 0) + 1] ?? plotWidth;
    return {
      path: overClasses(classes, edges, y(seconds)),
      y: y(seconds),
      text,
      textY,
      leader: textY === null ? "" : toText(end, plotWidth, y(seconds), textY),
    };
  };
  return caps.map(each => ({
    need: lineAt(each.need, each.classes, `need ${each.target}`),
    bare: each.bareText === null ? null : lineAt(each.bareNeed, each.classes, `bare ${each.target}`),
    cap: lineAt(each.cap, each.classes, `cap ${each.target}`),
  }));
}

/** The lines of a cap, from what is needed down to the cap itself. */
export function linesOf({ need, bare, cap }: CapLine): Line[] {
  return [need, ...(bare ? [bare] : []), cap];
}

/** One path with a gap over every class it does not apply to. */
function overClasses(classes: readonly number[], edges: readonly number[], y: number): string {
  const under = new Set(classes);
  const points = edges.slice(1).flatMap((edge, index) => {
    const defined = under.has(index);
    return [
      { x: edges[index]!, defined },
      { x: edge, defined },
    ];
  });
  return (
    line<(typeof points)[number]>()
      .defined(({ defined }) => defined)
      .x(({ x }) => x)
      .y(y)
      .digits(2)(points) ?? ""
  );
}

function toText(from: number, plotWidth: number, y: number, textY: number): string {
  return (
    line().digits(2)([
      [from, y],
      [plotWidth + 3, y],
      [plotWidth + gutterGap - 4, textY],
    ]) ?? ""
  );
}
