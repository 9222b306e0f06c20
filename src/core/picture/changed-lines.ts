import type { TextEdit } from "../finding";
import { applyEdits } from "../source/change";

export interface ChangedLine {
  readonly sign: "-" | "+" | " ";
  readonly text: string;
}

const mostLines = 60;
const longestLine = 200;
const cut = "…";

/**
 * The lines that `edits` change, as they are (`-`) and as they would be (`+`), with the line above and below what is only
 * added. Stretches that lie apart are parted by `…`; very many or very long lines are cut short with it.
 */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLine[] {
  const stretches = stretchesOf(text, edits).map(stretch => linesOf(text, stretch));
  const lines = stretches.flatMap((each, index) => (index === 0 ? each : [same(cut), ...each]));
  const kept = lines.length > mostLines ? [...lines.slice(0, mostLines), same(cut)] : lines;
  return kept.map(({ sign, text }) => ({
    sign,
    text: text.length > longestLine ? text.slice(0, longestLine) + cut : text,
  }));
}

/** Whole lines of the text, and the edits in them. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
}

function stretchesOf(text: string, edits: readonly TextEdit[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const start = lineStart(text, edit.range.start);
    const end = lineEnd(text, edit.range.end);
    const last = stretches.at(-1);
    if (last && start <= last.end + 1) stretches[stretches.length - 1] = { ...last, end, edits: [...last.edits, edit] };
    else stretches.push({ start, end, edits: [edit] });
  }
  return stretches;
}

function linesOf(text: string, { start, end, edits }: Stretch): ChangedLine[] {
  const before = text.slice(start, end);
  const shifted = edits.map(({ range, newText }) => ({
    range: { start: range.start - start, end: range.end - start },
    newText,
  }));
  const today = before.split(lineBreak);
  const proposed = applyEdits(before, shifted).split(lineBreak);
  const shorter = Math.min(today.length, proposed.length);
  let head = 0;
  while (head < shorter && today[head] === proposed[head]) head++;
  let tail = 0;
  while (tail < shorter - head && today.at(-1 - tail) === proposed.at(-1 - tail)) tail++;
  return [
    ...today.slice(Math.max(0, head - 1), head).map(same),
    ...today.slice(head, today.length - tail).map(text => ({ sign: "-" as const, text })),
    ...proposed.slice(head, proposed.length - tail).map(text => ({ sign: "+" as const, text })),
    ...today.slice(today.length - tail, today.length - tail + 1).map(same),
  ];
}

const lineBreak = /\r\n|\r|\n/;

function same(text: string): ChangedLine {
  return { sign: " ", text };
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
