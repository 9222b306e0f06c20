import type { Range } from "../../core/doors/checking";
import type { Lines } from "../../core/doors/workspace";
import { type Cell, cells, harmless } from "./terminal-text";

/** A line of the file with what is marked in it, ready to print. */
export interface ExcerptLine {
  /** Null for lines that are left out. */
  readonly number: number | null;
  readonly text: string;
  /** Columns before the mark, and of the mark. */
  readonly before: number;
  readonly marked: number;
}

interface MarkedLine {
  readonly number: number;
  readonly text: string;
  /** Offsets in `text`. */
  readonly from: number;
  readonly to: number;
}

interface PlacedCell extends Cell {
  readonly column: number;
  /** Offset in the line of what comes after it. */
  readonly end: number;
  readonly isMarked: boolean;
}

const tabWidth = 4;
const mostLines = 4;
const more = "…";

/** `range` without the blanks and line ends at its end: a block of YAML reaches to the start of the next line. */
export function withoutBlankEnd(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}

/**
 * The lines of `range` with their marks: exactly what is in the range. Of more than four lines the middle is left out.
 * A line longer than `width` columns is shown around its mark.
 */
export function excerpt(lines: Lines, range: Range, width: number): ExcerptLine[] {
  const marked = markedLines(lines, range);
  if (marked.length <= mostLines) return marked.map(line => fitted(line, width));
  const leftOut = { number: null, text: more, before: 0, marked: 0 };
  return [...marked.slice(0, 2).map(line => fitted(line, width)), leftOut, fitted(marked.at(-1)!, width)];
}

function markedLines(lines: Lines, { start, end }: Range): MarkedLine[] {
  const first = lines.position(start);
  const last = lines.position(end);
  const marked: MarkedLine[] = [];
  for (let number = first.line; number <= last.line; number++) {
    const line = lines.line(number);
    const from = number === first.line ? first.column - 1 : line.length - line.trimStart().length;
    const to = number === last.line ? last.column - 1 : line.trimEnd().length;
    if (number === first.line || number === last.line || to > from) marked.push({ number, text: line, from, to });
  }
  return marked;
}

function fitted(line: MarkedLine, width: number): ExcerptLine {
  const { placed, cutBefore, cutAfter } = place(line, width);
  const end = placed.reduce((most, cell) => Math.max(most, cell.column + cell.width), 0);
  const markStart = placed.find(cell => cell.end > line.from)?.column ?? end;
  const markEnd = placed.reduce((most, cell) => (cell.isMarked ? cell.column + cell.width : most), markStart);
  const isWhole = !cutBefore && end + (cutAfter ? 1 : 0) <= width;
  const fitsFromStart = !cutBefore && Math.max(markEnd, markStart + 1) < width;
  const from = isWhole || fitsFromStart ? 0 : Math.max(0, markStart - Math.floor(width / 3));
  const prefix = from > 0 || cutBefore ? more : "";
  const room = width - prefix.length - (isWhole ? 0 : 1);
  const seen = placed.filter(cell => cell.column >= from && cell.column + cell.width <= from + room);
  const suffix = cutAfter || seen.at(-1) !== placed.at(-1) ? more : "";
  const origin = seen[0]?.column ?? from;
  const marks = seen.filter(cell => cell.isMarked);
  return {
    number: line.number,
    text: prefix + seen.map(cell => cell.text).join("") + suffix,
    before: prefix.length + Math.max(0, markStart - origin),
    marked: Math.max(
      1,
      marks.reduce((sum, cell) => sum + cell.width, 0),
    ),
  };
}

/** Gives the characters around the mark their columns; what is far off in a very long line is not looked at. */
function place({ text, from, to }: MarkedLine, width: number) {
  const start = Math.max(0, from - 2 * width);
  const end = Math.min(text.length, Math.max(from, Math.min(to, from + width)) + 2 * width);
  const placed: PlacedCell[] = [];
  let column = 0;
  let at = start;
  for (const part of text.slice(start, end).split(/(\t)/)) {
    for (const cell of part === "\t" ? [tabFrom(column)] : cells(harmless(part))) {
      const cellEnd = at + (part === "\t" ? 1 : cell.text.length);
      placed.push({ ...cell, column, end: cellEnd, isMarked: at < to && cellEnd > from });
      column += cell.width;
      at = cellEnd;
    }
  }
  return { placed, cutBefore: start > 0, cutAfter: end < text.length };
}

function tabFrom(column: number): Cell {
  const width = tabWidth - (column % tabWidth);
  return { text: " ".repeat(width), width };
}
