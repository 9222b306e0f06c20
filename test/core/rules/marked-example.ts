import type { Range } from "../../../src/core/finding";
import { Lines } from "../../../src/core/source/lines";

/** The text of an example without its marks, and the ranges that they enclosed. */
export function readMarks(yaml: string): { text: string; marked: Range[] } {
  const marked: Range[] = [];
  let text = "";
  let start: number | null = null;
  for (const character of yaml.replace(/^\n/, "")) {
    if (character === "⟦") {
      if (start !== null) throw new Error("an example opens a mark within a mark");
      start = text.length;
    } else if (character === "⟧") {
      if (start === null) throw new Error("an example closes a mark that is not open");
      marked.push({ start, end: text.length });
      start = null;
    } else text += character;
  }
  if (start !== null) throw new Error("an example leaves a mark open");
  return { text, marked };
}

/** The lines of `text` with carets under each range, as a person judges them; a range over several lines shows its first. */
export function withCarets(text: string, ranges: readonly Range[]): string {
  const lines = new Lines(text);
  const shown = [...ranges]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => {
      const [from, to] = [lines.position(start), lines.position(end)];
      const line = lines.line(from.line);
      const width = to.line === from.line ? end - start : line.length - from.column + 1;
      const gutter = `${from.line} | `;
      const carets = " ".repeat(gutter.length + from.column - 1) + "^".repeat(Math.max(1, width));
      return `${gutter}${line}\n${carets} ${from.line}:${from.column} to ${to.line}:${to.column}`;
    });
  return shown.length > 0 ? shown.join("\n") : "(nothing)";
}
