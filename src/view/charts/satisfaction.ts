import { scaleLinear } from "d3-scale";
import type { SatisfactionChart, SatisfactionPicture, SatisfactionRow } from "../../core/picture/satisfaction";
import { firstFree } from "./first-free";
import type { Measure } from "./handle-time";
import { type Box, fitted } from "./place-labels";
import type { Words } from "./staffing";

/** Where everything of a satisfaction figure goes, in pixels. */
export interface SatisfactionLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly target: { readonly x: number; readonly words: Words };
  readonly ticks: readonly { readonly x: number; readonly words: Words | null }[];
  readonly rows: readonly RowLayout[];
}

export interface RowLayout {
  readonly whole: Box;
  readonly y: number;
  /** Its name, and a note below it. */
  readonly lines: readonly Words[];
  readonly margin: Box | null;
  readonly history: readonly number[];
  readonly asked: MarkLayout | null;
  readonly everyone: MarkLayout | null;
}

export interface MarkLayout {
  readonly x: number;
  readonly words: Words | null;
}

const headRoom = 24;
const rowHeight = 40;
const footRoom = 24;
const textHeight = 13;
const radius = 6;
/** Of the width, what names may take at most. */
const namesPart = 0.36;
/** The same of words beyond the end of the scale. */
const askedPart = 0.3;

export function layOutSatisfaction(
  { asked, everyone }: Pick<SatisfactionPicture<string>, "asked" | "everyone">,
  chart: SatisfactionChart<string>,
  width: number,
  measure: Measure,
): SatisfactionLayout {
  const widest = Math.max(
    0,
    ...chart.rows.flatMap(({ name, note }) => [measure(name, false), measure(note ?? "", false)]),
  );
  const names = Math.min(widest, width * namesPart);
  const longest = Math.max(0, ...chart.rows.map(row => measure(`${row.asked?.text ?? ""} ${asked}`, true)));
  const right = Math.max(16, Math.min(width * askedPart, longest + radius + 6 - roomBeyond(chart, width)));
  const height = chart.rows.length * rowHeight;
  const plot: Box = { x: names + 24, y: headRoom, width: Math.max(20, width - names - 24 - right), height };
  const x = scaleLinear([chart.low, chart.high], [plot.x, plot.x + plot.width]).clamp(true);
  const targetX = x(chart.bound.value);
  const last = chart.rows.findLastIndex(row => row.asked !== null && row.everyone !== null);
  return {
    width,
    height: headRoom + height + footRoom,
    plot,
    target: { x: targetX, words: centred(chart.bound.text, targetX, headRoom - 10, width, true, measure) },
    ticks: ticksOf(chart, x, plot, width, measure),
    rows: chart.rows.map((row, index) => {
      const named = index === last ? { asked, everyone } : { asked: "", everyone: "" };
      const whole = { x: 0, y: headRoom + index * rowHeight, width, height: rowHeight };
      return layOutRow(row, named, whole, { x, names, targetX, measure });
    }),
  };
}

/** What the scale leaves right of the last mark, roughly: words may stand there. */
function roomBeyond({ rows, low, high }: SatisfactionChart<string>, width: number): number {
  const furthest = Math.max(low, ...rows.flatMap(({ asked }) => (asked ? [asked.value] : [])));
  return ((high - furthest) / (high - low)) * width * 0.4;
}

interface Scale {
  readonly x: (value: number) => number;
  readonly names: number;
  readonly targetX: number;
  readonly measure: Measure;
}

function layOutRow(
  row: SatisfactionRow<string>,
  named: { readonly asked: string; readonly everyone: string },
  whole: Box,
  { x, names, targetX, measure }: Scale,
): RowLayout {
  const y = whole.y + rowHeight / 2;
  const short = (text: string) => fitted(text, names, each => measure(each, false));
  const first = row.note === null ? y + 4 : y - 3;
  const margin = row.margin && {
    x: x(row.margin.from),
    y: y - 7,
    width: Math.max(1, x(row.margin.to) - x(row.margin.from)),
    height: 14,
  };
  const dots = [row.asked, row.everyone].flatMap(each => (each ? [x(each.value)] : []));
  const join =
    dots.length > 1 ? [{ x: Math.min(...dots), y: y - 1, width: Math.abs(dots[0]! - dots[1]!), height: 2 }] : [];
  const taken: Box[] = [
    { x: targetX - 1, y: whole.y, width: 2, height: rowHeight },
    ...dots.map(each => ({ x: each - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
    ...join,
    ...(margin ? [margin] : []),
  ];
  const bounds: Box = { x: names + 4, y: whole.y, width: whole.width - names - 4, height: rowHeight };
  const put = (mark: SatisfactionRow<string>["asked"], name: string, outward: 1 | -1): MarkLayout | null => {
    if (!mark) return null;
    const at = x(mark.value);
    const inner = margin ? Math.max(radius, outward === 1 ? margin.x + margin.width - at : at - margin.x) : radius;
    for (const text of name === "" ? [mark.text] : [`${mark.text} ${name}`, mark.text]) {
      const size = { width: measure(text, true), height: textHeight };
      const beside = (side: 1 | -1): Box => ({
        x: side === 1 ? at + inner + 4 : at - inner - 4 - size.width,
        y: y - textHeight / 2,
        ...size,
      });
      const off = [-size.width / 2, -radius, radius - size.width].flatMap(dx => [
        { x: at + dx, y: y - radius - 1 - textHeight, ...size },
        { x: at + dx, y: y + radius + 1, ...size },
      ]);
      const place = firstFree([beside(outward), beside(outward === 1 ? -1 : 1), ...off], bounds, taken);
      if (place) {
        taken.push(place);
        return { x: at, words: { x: place.x, y: place.y + textHeight - 2.5, text } };
      }
    }
    return { x: at, words: null };
  };
  const askedRight = !row.asked || !row.everyone || row.asked.value >= row.everyone.value;
  const isAlone = row.asked === null || row.everyone === null;
  const asked = put(row.asked, named.asked, isAlone ? -1 : askedRight ? 1 : -1);
  return {
    whole,
    y,
    lines: [
      { x: 0, y: first, text: short(row.name) },
      ...(row.note === null ? [] : [{ x: 0, y: first + 14, text: short(row.note) }]),
    ],
    margin,
    history: row.history.map(x),
    asked,
    everyone: put(row.everyone, named.everyone, isAlone || askedRight ? -1 : 1),
  };
}

function ticksOf(
  { ticks }: SatisfactionChart<string>,
  x: (value: number) => number,
  plot: Box,
  width: number,
  measure: Measure,
) {
  let taken = Number.NEGATIVE_INFINITY;
  return ticks.map(({ value, text }) => {
    const at = x(value);
    const words = centred(text, at, plot.y + plot.height + 16, width, false, measure);
    if (words.x < taken) return { x: at, words: null };
    taken = words.x + measure(text, false) + 6;
    return { x: at, words };
  });
}

function centred(text: string, x: number, y: number, width: number, bold: boolean, measure: Measure): Words {
  const size = measure(text, bold);
  return { x: Math.max(0, Math.min(x - size / 2, width - size)), y, text };
}
