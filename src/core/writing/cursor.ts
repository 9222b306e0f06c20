const tabWidth = 4;

/** A place in a text that is read forward to `end`, line by line. */
export class Cursor {
  private lineEnds = -1;

  constructor(
    readonly text: string,
    public at: number,
    readonly end: number,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  /** Passes the spaces of an indent; how many columns they take. */
  indent(): number {
    let column = 0;
    for (; this.at < this.end; this.at++) {
      const char = this.text[this.at];
      if (char === " ") column++;
      else if (char === "\t") column += tabWidth - (column % tabWidth);
      else break;
    }
    return column;
  }

  spaces(): void {
    while (this.at < this.end && (this.text[this.at] === " " || this.text[this.at] === "\t")) this.at++;
  }

  /** Where the line ends that is being read. */
  lineEnd(): number {
    if (this.at > this.lineEnds) {
      let at = this.at;
      while (at < this.end && !isBreak(this.text[at])) at++;
      this.lineEnds = at;
    }
    return this.lineEnds;
  }

  nextLine(): void {
    this.at = this.lineEnd();
    if (this.at < this.end && this.text[this.at] === "\r") this.at++;
    if (this.at < this.end && this.text[this.at] === "\n") this.at++;
  }

  /**
   * Passes a quoted text. broken off: a line follows that cannot belong to it, at which reading goes on; ended: the text ends within it.
   *
   * @param column of the block around it
   */
  quoted(column: number): "closed" | "broken off" | "ended" {
    const quote = this.text[this.at]!;
    this.at++;
    while (this.at < this.end) {
      const char = this.text[this.at]!;
      if (char === "\\" && quote === '"') this.at += 2;
      else if (char === quote && quote === "'" && this.text[this.at + 1] === "'") this.at += 2;
      else if (char === quote) {
        this.at++;
        return "closed";
      } else if (isBreak(char)) {
        this.nextLine();
        if (this.isBrokenOff(column)) return "broken off";
      } else this.at++;
    }
    return "ended";
  }

  /** Whether what starts here cannot belong to what is still open: it stands no deeper than the block around that. */
  isBrokenOff(column: number): boolean {
    const start = this.at;
    const found = this.indent();
    const isNothing = this.isAtEnd;
    const isContent = !isNothing && !/[\s#}\]]/.test(this.text[this.at]!);
    this.at = start;
    return (isContent || isNothing) && found <= column;
  }

  /** Whether the colon here ends a key within braces. */
  endsKey(): boolean {
    const next = this.text[this.at + 1];
    return isSpace(next) || next === "," || next === "]" || next === "}";
  }
}

export function isBreak(char: string | undefined): boolean {
  return char === "\n" || char === "\r";
}

/** Also at the end of the text. */
export function isSpace(char: string | undefined): boolean {
  return char === undefined || char === " " || char === "\t" || isBreak(char);
}
