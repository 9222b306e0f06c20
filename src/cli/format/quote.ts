import type { ExcerptLine } from "./excerpt";
import { plainSpaces, widthOf } from "./terminal-text";
import { wrap } from "./wrap";

export interface QuoteLayout {
  /** Columns for the whole line. */
  readonly width: number;
  /** Columns for line numbers. */
  readonly numberWidth: number;
  readonly paintGutter: (text: string) => string;
}

/** How the marked place is shown. */
export interface Marking {
  /** One column: `^`. */
  readonly mark: string;
  readonly paint: (text: string) => string;
  /** Said beside the last mark, or below it where there is no room. */
  readonly label: string;
}

/** Columns that a quoted line itself can take. */
export function roomIn({ width, numberWidth }: QuoteLayout): number {
  return width - numberWidth - 3;
}

/** Lines of the file with their numbers, each with its marks below it. */
export function quote(lines: readonly ExcerptLine[], marking: Marking, layout: QuoteLayout): string[] {
  const gutter = (shown: string): string => layout.paintGutter(`${shown.padStart(layout.numberWidth)} |`);
  return lines.flatMap(({ number, text, before, marked }, index) => {
    if (number === null) return [gutter(text)];
    const marks = `${" ".repeat(before)}${marking.paint(marking.mark.repeat(marked))}`;
    const shown = [`${gutter(String(number))} ${text}`.trimEnd()];
    if (index < lines.length - 1 || marking.label === "") return [...shown, `${gutter("")} ${marks}`];
    const label = (line: string): string => marking.paint(plainSpaces(line));
    if (before + marked + 1 + widthOf(marking.label) <= roomIn(layout))
      return [...shown, `${gutter("")} ${marks} ${label(marking.label)}`];
    const below = wrap(marking.label, roomIn(layout)).map(line => `${gutter("")} ${label(line)}`);
    return [...shown, `${gutter("")} ${marks}`, ...below];
  });
}
