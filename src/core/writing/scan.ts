import type { Path } from "../source/path";

/** A mapping or sequence, as far as it is written. */
export interface Frame {
  readonly kind: "mapping" | "sequence";
  readonly flow: boolean;
  /** Column of its keys or dashes, from 0; of one in braces or brackets that of the block around it. */
  readonly column: number;
  /** Where it starts in the text. */
  readonly start: number;
  /** The entry it is the value of; null for the root. */
  readonly parent: Slot | null;
  readonly slots: Slot[];
}

/** A key with its value, or an item. */
export interface Slot {
  readonly frame: Frame;
  readonly key: string | number;
  /** Where its key or dash stands; of an item in brackets where it starts. */
  readonly start: number;
  /** What is written as its value on its line, without quotes; empty for none and for a collection. */
  value: string;
  child: Frame | null;
}

/**
 * What the end of a scanned text lies in. open: where a key or a value may stand; item: beside the dashes of a sequence; text:
 * within quotes, a block of text or the further lines of a value.
 */
export type Ending =
  | { readonly in: "key"; readonly frame: Frame; readonly start: number }
  | { readonly in: "value"; readonly slot: Slot; readonly start: number }
  | { readonly in: "open"; readonly slot: Slot | null; readonly start: number; readonly column: number }
  | { readonly in: "item"; readonly frame: Frame; readonly start: number }
  | { readonly in: "comment"; readonly start: number }
  | { readonly in: "text" };

export interface Scanned {
  readonly root: Frame | null;
  readonly ending: Ending;
}

const tabWidth = 4;
const separator = /^(?:---|\.\.\.)(?=\s|$)/;
const quotedKey = /(?:"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\r\n]|'')*)')[ \t]*:(?=\s|$)/y;
/** What a plain key or value does not start with. */
const opens = new Set("#{}[],&*!|>'\"%@`");
const endsPlain = new Set("\r\n,]}[{:#");
/** Deeper than any target file, and shallow enough to walk. */
const mostDepth = 100;
const properties = /(?:[&!]\S*[ \t]+)*/y;

/**
 * Reads the layout of one YAML document that is still being written: where a YAML parser gives up or guesses, this goes on at the next
 * line that is indented as little as what was never closed. It knows keys, items and values on one line, and nothing of their meaning.
 *
 * @param from start of the document, and `until` where reading ends: at the cursor, or at the end of the document
 */
export function scan(text: string, from: number, until: number): Scanned {
  const scanner = new Scanner(text, from, until);
  scanner.run();
  return { root: scanner.root, ending: scanner.ending };
}

/** The path that leads to the value of a slot. */
export function pathOf(slot: Slot | null): Path {
  const path: (string | number)[] = [];
  for (let at = slot; at; at = at.frame.parent) path.unshift(at.key);
  return path;
}

class Scanner {
  root: Frame | null = null;
  ending: Ending = { in: "open", slot: null, start: 0, column: 0 };
  private readonly open: Frame[] = [];
  private lineEnds = -1;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  run(): void {
    let atLineStart = true;
    while (this.at < this.end) {
      this.line();
      atLineStart = this.isLineEnd(this.at - 1);
    }
    if (atLineStart && this.ending.in !== "text") this.endOpen(this.end, 0);
  }

  private line(): void {
    const start = this.at;
    const column = this.indent();
    if (this.at >= this.end) return this.endOpen(this.at, column);
    const char = this.text[this.at]!;
    if (char === "\n" || char === "\r") return this.skipLine();
    if (char === "#") return this.comment();
    if (column === 0 && separator.test(this.text.slice(start, start + 4))) return this.skipLine();
    this.block(column);
  }

  /** A key, a dash or a value at a column. */
  private block(column: number): void {
    const start = this.at;
    const isDash = this.text[start] === "-" && (start + 1 === this.end || isSpace(this.text[start + 1]));
    this.closeDeeper(column, isDash);
    const top = this.open.at(-1);
    if (isDash) {
      const frame = top?.kind === "sequence" && top.column === column ? top : this.begin("sequence", column, start);
      this.add(frame, frame.slots.length, start);
      this.at++;
      if (this.at >= this.end) return this.endText();
      const inner = column + 1 + this.indent();
      if (this.at >= this.end) return this.endOpen(this.at, inner);
      const next = this.text[this.at]!;
      if (next === "\n" || next === "\r") return this.skipLine();
      return next === "#" ? this.comment() : this.block(inner);
    }
    const slot = this.slotAt(column);
    const key = this.keyHere();
    if (key && !(slot && slot.value !== "" && top?.column !== column)) {
      const frame = top?.kind === "mapping" && top.column === column ? top : this.begin("mapping", column, start);
      const made = this.add(frame, key.text, start);
      this.at = key.end;
      this.value(made);
      return;
    }
    if (!this.root && /[{[]/.test(this.text[start]!)) return this.flow(null, -1);
    if (slot && slot.value === "" && !slot.child && /[{["'|>&!*]/.test(this.text[start]!)) return this.value(slot);
    const isContinued = slot !== null && (slot.value !== "" || slot.child !== null);
    const end = this.lineEnd();
    const hash = this.text.slice(start, end).search(/\s#/);
    if (hash >= 0) {
      this.at = start + hash + 1;
      return this.comment();
    }
    this.at = end;
    if (end >= this.end) return isContinued ? this.endText() : this.endOpen(start, column);
    if (slot && !isContinued) slot.value = this.text.slice(start, end).trim();
    this.skipLine();
  }

  /** What stands behind a colon. */
  private value(slot: Slot): void {
    this.spaces();
    properties.lastIndex = this.at;
    this.at = Math.min(this.end, this.at + properties.exec(this.text)![0].length);
    const start = this.at;
    if (start >= this.end) return this.endWith({ in: "value", slot, start });
    const char = this.text[start]!;
    if (char === "\n" || char === "\r") return this.skipLine();
    if (char === "#" && isSpace(this.text[start - 1])) return this.comment();
    if (char === "{" || char === "[") return this.flow(slot, slot.frame.column);
    if (char === "|" || char === ">") return this.blockText(slot);
    if (char === '"' || char === "'") {
      if (!this.quoted(slot.frame.column)) return;
      slot.value = this.text.slice(start + 1, this.at - 1);
      return this.rest();
    }
    const end = this.lineEnd();
    const hash = this.text.slice(start, end).search(/[ \t]#/);
    slot.value = this.text.slice(start, hash < 0 ? end : start + hash).trim();
    if (hash >= 0) {
      this.at = start + hash + 1;
      return this.comment();
    }
    this.at = end;
    if (end >= this.end) return this.endWith({ in: "value", slot, start });
    this.skipLine();
  }

  /** Lines of text below `|` or `>`, as deep as they go. */
  private blockText({ frame }: Slot): void {
    this.at = this.lineEnd();
    while (this.at < this.end) {
      this.skipLine();
      const start = this.at;
      const column = this.indent();
      const isBlank = this.at >= this.end || /[\r\n]/.test(this.text[this.at]!);
      if (!isBlank && column <= frame.column) {
        this.at = start;
        return;
      }
      if (isBlank && this.at >= this.end && column <= frame.column) return this.endOpen(this.at, column);
      this.at = this.lineEnd();
    }
    this.endText();
  }

  /** Reads over a quoted text; false where it is left unclosed. */
  private quoted(column: number): boolean {
    const quote = this.text[this.at]!;
    this.at++;
    while (this.at < this.end) {
      const char = this.text[this.at]!;
      if (char === "\\" && quote === '"') this.at += 2;
      else if (char === quote && quote === "'" && this.text[this.at + 1] === "'") this.at += 2;
      else if (char === quote) {
        this.at++;
        return true;
      } else if (char === "\n" || char === "\r") {
        this.skipLine();
        if (this.isBrokenOff(column)) return false;
      } else this.at++;
    }
    this.at = this.end;
    this.endText();
    return false;
  }

  /** Braces and brackets, to where the first of them is closed. */
  private flow(outer: Slot | null, column: number): void {
    const opened: Frame[] = [];
    let slot = outer;
    let start = -1;
    const finish = (until: number): void => {
      const written = start < 0 ? "" : this.text.slice(start, until).trim();
      const frame = opened.at(-1)!;
      if (written !== "") {
        if (slot === null)
          this.add(frame, frame.kind === "sequence" ? frame.slots.length : unquoted(written), start).value =
            frame.kind === "sequence" ? unquoted(written) : "";
        else if (slot !== outer && !slot.child) slot.value = unquoted(written);
      }
      start = -1;
    };
    while (this.at < this.end) {
      const char = this.text[this.at]!;
      if (char === "\n" || char === "\r") {
        this.skipLine();
        if (this.isBrokenOff(column)) return finish(this.at);
      } else if (char === " " || char === "\t") this.at++;
      else if (char === "#" && isSpace(this.text[this.at - 1])) {
        const hash = this.at;
        this.at = this.lineEnd();
        if (this.at >= this.end) return this.endWith({ in: "comment", start: hash });
      } else if (char === "{" || char === "[") {
        const kind = char === "{" ? "mapping" : "sequence";
        const within = opened.at(-1);
        const holder: Slot | null = slot ?? (within ? this.add(within, within.slots.length, this.at) : null);
        const frame: Frame = { kind, flow: true, column, start: this.at, parent: holder, slots: [] };
        if (holder) holder.child ??= frame;
        else this.root ??= frame;
        opened.push(frame);
        if (this.open.length + opened.length > mostDepth) return this.endText();
        slot = null;
        start = -1;
        this.at++;
      } else if (char === "}" || char === "]") {
        finish(this.at);
        const closed = opened.pop()!;
        slot = closed.parent;
        this.at++;
        if (opened.length === 0) return this.rest();
      } else if (char === ",") {
        finish(this.at);
        slot = null;
        this.at++;
      } else if (char === ":" && slot === null && this.endsKey()) {
        const frame = opened.at(-1)!;
        const from = start < 0 ? this.at : start;
        slot = this.add(frame, unquoted(this.text.slice(from, this.at).trim()), from);
        start = -1;
        this.at++;
      } else if ((char === '"' || char === "'") && start < 0) {
        start = this.at;
        if (!this.quoted(column)) return;
      } else {
        if (start < 0) start = this.at;
        this.at++;
        while (this.at < this.end && !endsPlain.has(this.text[this.at]!)) this.at++;
        if (this.text[this.at] === "#" && !isSpace(this.text[this.at - 1])) this.at++;
        else if (this.text[this.at] === ":" && !(slot === null && this.endsKey())) this.at++;
      }
    }
    this.at = this.end;
    const frame = opened.at(-1)!;
    const from = start < 0 ? this.end : start;
    if (/[\r\n]/.test(this.text.slice(from, this.end))) return this.endText();
    if (slot?.child) return this.endText();
    if (slot !== null) return this.endWith({ in: "value", slot, start: from });
    if (frame.kind === "mapping") return this.endWith({ in: "key", frame, start: from });
    this.endWith({
      in: "value",
      slot: { frame, key: frame.slots.length, start: from, value: "", child: null },
      start: from,
    });
  }

  /** Whether what starts here cannot belong to what is still open: it stands no deeper than the block around that. */
  private isBrokenOff(column: number): boolean {
    const start = this.at;
    const found = this.indent();
    const char = this.text[this.at] ?? "";
    const isContent = this.at < this.end && !/[\s#}\]]/.test(char);
    const isNothing = this.at >= this.end;
    this.at = start;
    return (isContent || isNothing) && found <= column;
  }

  private closeDeeper(column: number, isDash: boolean): void {
    for (let top = this.open.at(-1); top; top = this.open.at(-1)) {
      const isLeft = top.column > column || (top.column === column && top.kind === "sequence" && !isDash);
      if (!isLeft) return;
      this.open.pop();
    }
  }

  /** What a value at this column would be the value of. */
  private slotAt(column: number): Slot | null {
    const top = this.open.at(-1);
    return top && top.column < column ? (top.slots.at(-1) ?? null) : null;
  }

  private begin(kind: Frame["kind"], column: number, start: number): Frame {
    const parent = this.open.at(-1)?.slots.at(-1) ?? null;
    const frame: Frame = { kind, flow: false, column, start, parent, slots: [] };
    if (parent) parent.child ??= frame;
    else this.root ??= frame;
    this.open.push(frame);
    if (this.open.length > mostDepth) this.endText();
    return frame;
  }

  private add(frame: Frame, key: string | number, start: number): Slot {
    const slot: Slot = { frame, key, start, value: "", child: null };
    frame.slots.push(slot);
    return slot;
  }

  private keyHere(): { readonly text: string; readonly end: number } | null {
    const { text, at: start } = this;
    const first = text[start]!;
    if (first === '"' || first === "'") {
      quotedKey.lastIndex = start;
      const found = quotedKey.exec(text);
      if (!found || start + found[0].length > this.end) return null;
      return { text: found[1] ?? found[2]!.replaceAll("''", "'"), end: start + found[0].length };
    }
    if (opens.has(first)) return null;
    const end = this.lineEnd();
    for (let at = start; at < end; at++) {
      const char = text[at];
      if (char === "#" && isSpace(text[at - 1])) return null;
      if (char === ":" && (at + 1 === end || isSpace(text[at + 1])))
        return { text: text.slice(start, at).trimEnd(), end: at + 1 };
    }
    return null;
  }

  /** Passes the spaces of an indent; how many columns they take. */
  private indent(): number {
    let column = 0;
    for (; this.at < this.end; this.at++) {
      const char = this.text[this.at];
      if (char === " ") column++;
      else if (char === "\t") column += tabWidth - (column % tabWidth);
      else break;
    }
    return column;
  }

  private spaces(): void {
    while (this.at < this.end && (this.text[this.at] === " " || this.text[this.at] === "\t")) this.at++;
  }

  /** What is left of a line behind a closed value. */
  private rest(): void {
    this.spaces();
    if (this.at < this.end && this.text[this.at] === "#") return this.comment();
    this.at = this.lineEnd();
    if (this.at >= this.end) return this.endText();
    this.skipLine();
  }

  private comment(): void {
    const start = this.at;
    this.at = this.lineEnd();
    if (this.at >= this.end) return this.endWith({ in: "comment", start });
    this.skipLine();
  }

  /** Where the line ends that is being read. */
  private lineEnd(): number {
    if (this.at > this.lineEnds) {
      let at = this.at;
      while (at < this.end && this.text[at] !== "\n" && this.text[at] !== "\r") at++;
      this.lineEnds = at;
    }
    return this.lineEnds;
  }

  private skipLine(): void {
    this.at = this.lineEnd();
    if (this.at < this.end && this.text[this.at] === "\r") this.at++;
    if (this.at < this.end && this.text[this.at] === "\n") this.at++;
    this.ending = { in: "open", slot: null, start: this.at, column: 0 };
  }

  /** Whether the colon here ends a key. */
  private endsKey(): boolean {
    const next = this.text[this.at + 1];
    return isSpace(next) || next === "," || next === "]" || next === "}";
  }

  private isLineEnd(at: number): boolean {
    return at < 0 || this.text[at] === "\n" || this.text[at] === "\r";
  }

  /** The text ends where a key or value at `column` may start. */
  private endOpen(start: number, column: number): void {
    this.closeDeeper(column, true);
    const sequence = this.open.at(-1);
    const isBesideDash = sequence?.kind === "sequence" && sequence.column === column;
    this.closeDeeper(column, false);
    const top = this.open.at(-1);
    if (top?.column === column) return this.endWith({ in: "key", frame: top, start });
    if (isBesideDash && sequence.slots.length > 0) return this.endWith({ in: "item", frame: sequence, start });
    const slot = this.slotAt(column);
    if (!slot && this.root) return this.endText();
    if (slot && (slot.value !== "" || slot.child !== null)) return this.endText();
    this.endWith({ in: "open", slot, start, column });
  }

  private endText(): void {
    this.endWith({ in: "text" });
  }

  private endWith(ending: Ending): void {
    this.ending = ending;
    this.at = this.end;
  }
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || char === " " || char === "\t" || char === "\n" || char === "\r";
}

function unquoted(written: string): string {
  const quote = written[0];
  if ((quote !== '"' && quote !== "'") || written.length < 2 || written.at(-1) !== quote) return written;
  return written.slice(1, -1);
}
