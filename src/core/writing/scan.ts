import { Cursor, isBreak, isSpace } from "./cursor";
import { addSlot, type Ending, type Frame, type Scanned, type Slot } from "./layout";
import { scanFlow } from "./scan-flow";

const separator = /^(?:---|\.\.\.)(?=\s|$)/;
const quotedKey = /(?:"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\r\n]|'')*)')[ \t]*:(?=\s|$)/y;
/** What a plain key or value does not start with. */
const opens = new Set("#{}[],&*!|>'\"%@`");
/** What a value starts with that may go on over lines, or holds more than plain text. */
const opensValue = new Set("{[\"'|>&!*");
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
  const scanner = new Scanner(new Cursor(text, from, until));
  scanner.run();
  return { root: scanner.root, ending: scanner.ending };
}

/** A key with its colon. */
interface Key {
  readonly text: string;
  /** Behind the colon. */
  readonly end: number;
}

class Scanner {
  root: Frame | null = null;
  ending: Ending = { in: "open", slot: null, start: 0, column: 0 };
  private readonly open: Frame[] = [];

  constructor(private readonly cursor: Cursor) {}

  run(): void {
    const { cursor } = this;
    let atLineStart = true;
    while (!cursor.isAtEnd) {
      this.line();
      atLineStart = cursor.at === 0 || isBreak(cursor.text[cursor.at - 1]);
    }
    if (atLineStart && this.ending.in !== "text") this.endOpen(cursor.end, 0);
  }

  private line(): void {
    const { cursor } = this;
    const start = cursor.at;
    const column = cursor.indent();
    if (cursor.isAtEnd) return this.endOpen(cursor.at, column);
    const char = cursor.text[cursor.at]!;
    if (isBreak(char)) return this.skipLine();
    if (char === "#") return this.comment();
    if (column === 0 && separator.test(cursor.text.slice(start, start + 4))) return this.skipLine();
    this.block(column);
  }

  /** A key, a dash or a value at a column. */
  private block(column: number): void {
    const { text, at: start, end } = this.cursor;
    const isDash = text[start] === "-" && (start + 1 === end || isSpace(text[start + 1]));
    this.closeDeeper(column, isDash);
    if (isDash) return this.item(column);
    const slot = this.slotAt(column);
    const isInMapping = this.open.at(-1)?.column === column;
    const key = this.keyHere();
    if (key && (isInMapping || !slot || slot.value === "")) return this.entry(column, key);
    const char = text[start]!;
    if (!this.root && (char === "{" || char === "[")) return this.flow(null, -1);
    if (slot && slot.value === "" && !slot.child && opensValue.has(char)) return this.value(slot);
    this.furtherLine(column, slot);
  }

  private item(column: number): void {
    const { cursor } = this;
    const start = cursor.at;
    const frame = this.frameAt("sequence", column);
    addSlot(frame, frame.slots.length, start);
    cursor.at++;
    if (cursor.isAtEnd) return this.endText();
    const inner = column + 1 + cursor.indent();
    if (cursor.isAtEnd) return this.endOpen(cursor.at, inner);
    const next = cursor.text[cursor.at]!;
    if (isBreak(next)) return this.skipLine();
    return next === "#" ? this.comment() : this.block(inner);
  }

  private entry(column: number, key: Key): void {
    const slot = addSlot(this.frameAt("mapping", column), key.text, this.cursor.at);
    this.cursor.at = key.end;
    this.value(slot);
  }

  /** A line without a key: a value below its key, or what goes on from the line before. */
  private furtherLine(column: number, slot: Slot | null): void {
    const { cursor } = this;
    const start = cursor.at;
    const isContinued = slot !== null && (slot.value !== "" || slot.child !== null);
    const end = cursor.lineEnd();
    const hash = cursor.text.slice(start, end).search(/\s#/);
    cursor.at = hash < 0 ? end : start + hash + 1;
    if (hash >= 0) return this.comment();
    if (cursor.isAtEnd) return isContinued ? this.endText() : this.endOpen(start, column);
    if (slot && !isContinued) slot.value = cursor.text.slice(start, end).trim();
    this.skipLine();
  }

  /** What stands behind a colon. */
  private value(slot: Slot): void {
    const { cursor } = this;
    const { text } = cursor;
    cursor.spaces();
    properties.lastIndex = cursor.at;
    cursor.at = Math.min(cursor.end, cursor.at + properties.exec(text)![0].length);
    const start = cursor.at;
    if (cursor.isAtEnd) return this.endWith({ in: "value", slot, start });
    const char = text[start]!;
    if (isBreak(char)) return this.skipLine();
    if (char === "#" && isSpace(text[start - 1])) return this.comment();
    if (char === "{" || char === "[") return this.flow(slot, slot.frame.column);
    if (char === "|" || char === ">") return this.blockText(slot);
    if (char === '"' || char === "'") return this.quoted(slot);
    const end = cursor.lineEnd();
    const hash = text.slice(start, end).search(/[ \t]#/);
    slot.value = text.slice(start, hash < 0 ? end : start + hash).trim();
    cursor.at = hash < 0 ? end : start + hash + 1;
    if (hash >= 0) return this.comment();
    if (cursor.isAtEnd) return this.endWith({ in: "value", slot, start });
    this.skipLine();
  }

  private quoted(slot: Slot): void {
    const { cursor } = this;
    const start = cursor.at;
    const how = cursor.quoted(slot.frame.column);
    if (how === "ended") return this.endText();
    if (how === "broken off") return this.startLine();
    slot.value = cursor.text.slice(start + 1, cursor.at - 1);
    this.rest();
  }

  private flow(outer: Slot | null, column: number): void {
    const { frame, ended } = scanFlow(this.cursor, outer, column, mostDepth - this.open.length);
    if (!outer) this.root ??= frame;
    if (ended === "closed") this.rest();
    else if (ended === "broken off") this.startLine();
    else this.endWith(ended);
  }

  /** Lines of text below `|` or `>`, as deep as they go. */
  private blockText({ frame }: Slot): void {
    const { cursor } = this;
    cursor.at = cursor.lineEnd();
    while (!cursor.isAtEnd) {
      this.skipLine();
      const start = cursor.at;
      const column = cursor.indent();
      const isBlank = cursor.isAtEnd || isBreak(cursor.text[cursor.at]);
      if (!isBlank && column <= frame.column) {
        cursor.at = start;
        return;
      }
      if (cursor.isAtEnd && column <= frame.column) return this.endOpen(cursor.at, column);
      cursor.at = cursor.lineEnd();
    }
    this.endText();
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

  /** The mapping or sequence at a column; one that starts here where there is none. */
  private frameAt(kind: Frame["kind"], column: number): Frame {
    const top = this.open.at(-1);
    if (top?.kind === kind && top.column === column) return top;
    const { at: start } = this.cursor;
    const parent = this.open.at(-1)?.slots.at(-1) ?? null;
    const frame: Frame = { kind, flow: false, column, start, parent, slots: [] };
    if (parent) parent.child ??= frame;
    else this.root ??= frame;
    this.open.push(frame);
    if (this.open.length > mostDepth) this.endText();
    return frame;
  }

  private keyHere(): Key | null {
    const { text, at: start } = this.cursor;
    const first = text[start]!;
    if (first === '"' || first === "'") {
      quotedKey.lastIndex = start;
      const found = quotedKey.exec(text);
      if (!found || start + found[0].length > this.cursor.end) return null;
      return { text: found[1] ?? found[2]!.replaceAll("''", "'"), end: start + found[0].length };
    }
    if (opens.has(first)) return null;
    const end = this.cursor.lineEnd();
    for (let at = start; at < end; at++) {
      const char = text[at];
      if (char === "#" && isSpace(text[at - 1])) return null;
      if (char === ":" && (at + 1 === end || isSpace(text[at + 1])))
        return { text: text.slice(start, at).trimEnd(), end: at + 1 };
    }
    return null;
  }

  /** What is left of a line behind a closed value. */
  private rest(): void {
    const { cursor } = this;
    cursor.spaces();
    if (!cursor.isAtEnd && cursor.text[cursor.at] === "#") return this.comment();
    cursor.at = cursor.lineEnd();
    if (cursor.isAtEnd) return this.endText();
    this.skipLine();
  }

  private comment(): void {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at = cursor.lineEnd();
    if (cursor.isAtEnd) return this.endWith({ in: "comment", start });
    this.skipLine();
  }

  private skipLine(): void {
    this.cursor.nextLine();
    this.startLine();
  }

  private startLine(): void {
    this.ending = { in: "open", slot: null, start: this.cursor.at, column: 0 };
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
    this.cursor.at = this.cursor.end;
  }
}
