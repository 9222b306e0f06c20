import { scaleLinear } from "d3-scale";
import type { DayClassPicture, GreenDayPicture, PartPicture } from "../../core/picture/green-day";
import type { Heights } from "../draw/scene";
import type { Measure } from "./handle-time";
import type { Box } from "./place-labels";

/** Where everything of the days' figure goes, in pixels. */
export interface DayLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly DayRow[];
}

export interface DayRow {
  readonly whole: Box;
  /** Its name, and below it the facts that there is room for. */
  readonly lines: readonly string[];
  /** Where the first of them stands; the others follow at `lineHeight`. */
  readonly label: { readonly x: number; readonly y: number };
  /** At the right of its name where there is no room below; null where there is none there either. */
  readonly share: number | null;
  /** By day. */
  readonly cells: readonly (readonly PartBox[])[];
}

export interface PartBox {
  readonly part: PartPicture<string>;
  readonly box: Box;
  /** What of its words fits, and how wide that is; null where nothing does. */
  readonly words: string | null;
  readonly wordsWidth: number;
}

/** Of the width, for what stands before the days. The tables below the figure keep to the same columns. */
export const labelPart = 0.22;
export const columnGap = 16;
/** Below this width names stand above their rows. */
export const narrow = 620;

const tall = 300;
const leastRow = 22;
const rowGap = 2;
export const lineHeight = 15;
const padding = 6;

/** Width of a day's column in pixels. */
export function columnWidth(width: number, days: number): number {
  const left = width < narrow ? width : width * (1 - labelPart);
  return Math.max(20, left / days - columnGap);
}

/** Lays the days out beside each other: a row for each class, as high as its share in contacts or in time, a column for each day. */
export function layOutDays(
  { classes, days }: GreenDayPicture<string>,
  width: number,
  heights: Heights,
  measure: Measure,
): DayLayout {
  const isNarrow = width < narrow;
  const column = columnWidth(width, days.length);
  const left = isNarrow ? 0 : width * labelPart;
  const labelWidth = isNarrow ? width : left - padding;
  let y = 0;
  const rows = classes.map(each => {
    const above = isNarrow ? lineHeight + 2 : 0;
    const height = Math.max(leastRow, (heights === "time" ? each.timeShare : each.share) * tall);
    const top = y + above;
    const row: DayRow = {
      whole: { x: 0, y, width, height: above + height },
      ...labelOf(each, heights, labelWidth, isNarrow ? 1 : Math.floor((height - 4) / lineHeight), measure),
      label: { x: 0, y: y + (isNarrow ? 12 : Math.min(14, height / 2 + 4)) },
      cells: each.days.map((parts, day) =>
        partsOf(parts, { x: left + day * (column + columnGap), y: top, width: column, height }, measure),
      ),
    };
    y = top + height + rowGap;
    return row;
  });
  return { width, height: Math.max(1, y - rowGap), rows };
}

function labelOf(
  { name, heavy, facts, ...shares }: DayClassPicture<string>,
  heights: Heights,
  width: number,
  lines: number,
  measure: Measure,
): Pick<DayRow, "lines" | "share"> {
  const named = cut(name, width, heavy, measure);
  if (lines > 1) {
    const below = facts.slice(0, lines - 1).map(each => cut(each, width, false, measure));
    return { lines: [named, ...below], share: null };
  }
  const shareText = heights === "time" ? shares.timeShareText : shares.shareText;
  const share = width - measure(shareText, false);
  return { lines: [named], share: share > measure(named, heavy) + padding ? share : null };
}

function partsOf(parts: readonly PartPicture<string>[], cell: Box, measure: Measure): PartBox[] {
  const x = scaleLinear([0, 1], [cell.x, cell.x + cell.width]);
  let before = 0;
  return parts.map(part => {
    const from = x(Math.min(1, before));
    before += part.part;
    const box = { ...cell, x: from, width: Math.max(0, x(Math.min(1, before)) - from) };
    const fits = (words: string) => measure(words, true) + 2 * padding <= box.width;
    const words = [part.text, part.number].find(fits) ?? null;
    return { part, box, words, wordsWidth: words === null ? 0 : measure(words, part.way !== "attend") };
  });
}

/** As much of a text as fits, with an ellipsis where that is not all. */
function cut(text: string, width: number, bold: boolean, measure: Measure): string {
  if (measure(text, bold) <= width) return text;
  const letters = [...text.slice(0, 200)];
  while (letters.length > 0 && measure(`${letters.join("")}…`, bold) > width) letters.pop();
  return letters.length > 0 ? `${letters.join("").trimEnd()}…` : "";
}
