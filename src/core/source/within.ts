import type { Range } from "../finding";
import { nodeAt, rangeAt } from "./locate";
import type { LocatedDocument, ScalarNode } from "./node";
import { resolved } from "./node";
import type { Path } from "./path";

/**
 * The text range of a part of what the scalar at `path` says, whichever way it is written; `part` counts in its `text`. Where
 * the path leads through an alias or a merge key, the place of that: it is there that this document says it.
 */
export function rangeWithin(text: string, document: LocatedDocument, path: Path, part: Range): Range {
  const whole = rangeAt(document, { path });
  const node = nodeAt(document, path);
  const scalar = node && resolved(node);
  if (scalar?.kind !== "scalar" || scalar.range !== whole) return whole;
  const places = placesOf(text, scalar, part.end);
  if (!places || part.end > places.length) return whole;
  const first = places[part.start] ?? { start: whole.end, end: whole.end };
  return { start: first.start, end: part.end > part.start ? places[part.end - 1]!.end : first.start };
}

/**
 * By each code unit of what a scalar says, the text that says it: an escape, a fold or an indented line end says one or two
 * with several. Null where the text does not read as the scalar does.
 *
 * @param until code units that are wanted, from the first
 */
export function placesOf(text: string, scalar: ScalarNode, until = scalar.text.length): readonly Range[] | null {
  const reader = new Reader(text, scalar);
  return reader.read(until) ? reader.places : null;
}

const spaces = /[ \t\r\n]+/y;
const lineEnds = /\r?\n/g;

/** Walks through what is written and what it says side by side: but for spaces, quotes and escapes they are the same. */
class Reader {
  readonly places: Range[] = [];
  private readonly said: string;
  private readonly style: "plain" | "single" | "double" | "block";
  private readonly end: number;
  private at: number;

  constructor(
    private readonly text: string,
    { range, quoted, text: said }: ScalarNode,
  ) {
    const opening = text[range.start];
    this.said = said;
    this.style = quoted ? (opening === '"' ? "double" : "single") : /[|>]/.test(opening ?? "") ? "block" : "plain";
    this.at = this.style === "block" ? endOfLine(text, range) : range.start + (quoted ? 1 : 0);
    this.end = range.end - (quoted ? 1 : 0);
  }

  read(until: number): boolean {
    while (this.at < this.end && this.places.length <= until) {
      const written = this.text[this.at]!;
      if (this.style === "double" && written === "\\") this.escape();
      else if (/[ \t\r\n]/.test(written)) this.space();
      else {
        if (written !== this.said[this.places.length]) return false;
        this.say(1, this.style === "single" && written === "'" ? 2 : 1);
      }
    }
    if (this.places.length > until) return true;
    this.at = this.end;
    if (this.style === "block") this.say(spacesAt(this.said, this.places.length).length, 0);
    return this.places.length === this.said.length;
  }

  /** The next `units` that are said stand in the next `length` of the text. */
  private say(units: number, length: number): void {
    const place = { start: this.at, end: this.at + length };
    for (let i = 0; i < units; i++) this.places.push(place);
    this.at += length;
  }

  private escape(): void {
    const continued = /\\\r?\n[ \t]*/y;
    continued.lastIndex = this.at;
    const [fold] = continued.exec(this.text) ?? [];
    if (fold) {
      this.at += fold.length;
      return;
    }
    const digits = { x: 2, u: 4, U: 8 }[this.text[this.at + 1]!] ?? 0;
    const code = Number.parseInt(this.text.slice(this.at + 2, this.at + 2 + digits) || "0", 16);
    this.say(code > 0xffff ? 2 : 1, 2 + digits);
  }

  /** A block says what spaces are left of it; elsewhere a line end is a space, and each further one a line end. */
  private space(): void {
    const gap = spacesAt(this.text, this.at).slice(0, this.end - this.at);
    const ends = gap.match(lineEnds)?.length ?? 0;
    const inBlock = () => spacesAt(this.said, this.places.length).length;
    const units = this.style === "block" ? inBlock() : ends > 0 ? Math.max(1, ends - 1) : gap.length;
    if (units !== gap.length) this.say(units, gap.length);
    else for (let i = 0; i < units; i++) this.say(1, 1);
  }
}

function spacesAt(text: string, offset: number): string {
  spaces.lastIndex = offset;
  return spaces.exec(text)?.[0] ?? "";
}

/** Behind the line that opens a block. */
function endOfLine(text: string, { start, end }: Range): number {
  const length = text.slice(start, end).search(/\n/);
  return length < 0 ? end : start + length + 1;
}
