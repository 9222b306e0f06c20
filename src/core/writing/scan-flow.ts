import { type Cursor, isBreak, isSpace } from "./cursor";
import { addSlot, type Ending, type Frame, type Slot } from "./layout";

const endsPlain = new Set("\r\n,]}[{:#");

/** The outermost mapping or list, and how reading it ended: closed, broken off by a line that cannot belong to it, or by the text's end. */
export interface Flow {
  readonly frame: Frame;
  readonly ended: "closed" | "broken off" | Ending;
}

/**
 * Reads braces and brackets, to where the first of them is closed.
 *
 * @param cursor at the first of them
 * @param outer what they are the value of; null for the root
 * @param column of the block around them
 * @param depth how many may be open at once
 */
export function scanFlow(cursor: Cursor, outer: Slot | null, column: number, depth: number): Flow {
  const reader = new FlowReader(cursor, outer, column, depth);
  const ended = reader.run();
  return { frame: reader.first!, ended };
}

class FlowReader {
  first: Frame | null = null;
  private readonly opened: Frame[] = [];
  /** The entry whose value is being read; null where a key or an item may start. */
  private slot: Slot | null;
  /** Where what is being read starts; -1 where nothing is yet. */
  private start = -1;

  constructor(
    private readonly cursor: Cursor,
    private readonly outer: Slot | null,
    private readonly column: number,
    private readonly depth: number,
  ) {
    this.slot = outer;
  }

  run(): Flow["ended"] {
    const { cursor } = this;
    while (!cursor.isAtEnd) {
      const ended = this.next(cursor.text[cursor.at]!);
      if (ended) return ended;
    }
    return this.ending();
  }

  /** Reads what starts with a character; how the whole ended, where it does. */
  private next(char: string): Flow["ended"] | null {
    const { cursor } = this;
    if (isBreak(char)) return this.line();
    if (char === "#" && isSpace(cursor.text[cursor.at - 1])) return this.comment();
    if (char === "{" || char === "[") return this.open(char === "{" ? "mapping" : "sequence");
    if (char === "}" || char === "]") return this.close();
    if ((char === '"' || char === "'") && this.start < 0) return this.quoted();
    if (char === ":" && this.slot === null && cursor.endsKey()) this.key();
    else if (char === ",") this.comma();
    else if (char === " " || char === "\t") cursor.at++;
    else this.plain();
    return null;
  }

  private line(): "broken off" | null {
    this.cursor.nextLine();
    if (!this.cursor.isBrokenOff(this.column)) return null;
    this.finish(this.cursor.at);
    return "broken off";
  }

  private comment(): Ending | null {
    const start = this.cursor.at;
    this.cursor.at = this.cursor.lineEnd();
    return this.cursor.isAtEnd ? { in: "comment", start } : null;
  }

  private open(kind: Frame["kind"]): Ending | null {
    const { cursor, column } = this;
    const within = this.opened.at(-1);
    const holder = this.slot ?? (within ? addSlot(within, within.slots.length, cursor.at) : null);
    const frame: Frame = { kind, flow: true, column, start: cursor.at, parent: holder, slots: [] };
    if (holder) holder.child ??= frame;
    this.first ??= frame;
    this.opened.push(frame);
    if (this.opened.length > this.depth) return { in: "text" };
    this.slot = null;
    this.start = -1;
    cursor.at++;
    return null;
  }

  private close(): "closed" | null {
    this.finish(this.cursor.at);
    this.slot = this.opened.pop()!.parent;
    this.cursor.at++;
    return this.opened.length === 0 ? "closed" : null;
  }

  private comma(): void {
    this.finish(this.cursor.at);
    this.slot = null;
    this.cursor.at++;
  }

  private key(): void {
    const { cursor } = this;
    const from = this.start < 0 ? cursor.at : this.start;
    this.slot = addSlot(this.opened.at(-1)!, unquoted(cursor.text.slice(from, cursor.at).trim()), from);
    this.start = -1;
    cursor.at++;
  }

  private quoted(): "broken off" | Ending | null {
    this.start = this.cursor.at;
    const how = this.cursor.quoted(this.column);
    if (how === "closed") return null;
    return how === "ended" ? { in: "text" } : how;
  }

  private plain(): void {
    const { cursor } = this;
    const { text } = cursor;
    if (this.start < 0) this.start = cursor.at;
    cursor.at++;
    while (!cursor.isAtEnd && !endsPlain.has(text[cursor.at]!)) cursor.at++;
    if (text[cursor.at] === "#" && !isSpace(text[cursor.at - 1])) cursor.at++;
    else if (text[cursor.at] === ":" && !(this.slot === null && cursor.endsKey())) cursor.at++;
  }

  /** Keeps what was being read as a value, an item, or a key without one. */
  private finish(until: number): void {
    const { slot, start } = this;
    const raw = start < 0 ? "" : this.cursor.text.slice(start, until).trim();
    this.start = -1;
    if (raw === "") return;
    const written = unquoted(raw);
    if (slot !== null) {
      if (slot !== this.outer && !slot.child) slot.value = written;
      return;
    }
    const frame = this.opened.at(-1)!;
    if (frame.kind === "sequence") addSlot(frame, frame.slots.length, start).value = written;
    else addSlot(frame, written, start);
  }

  /** What the end of the text lies in. */
  private ending(): Ending {
    const { cursor, slot } = this;
    cursor.at = cursor.end;
    const start = this.start < 0 ? cursor.end : this.start;
    if (/[\r\n]/.test(cursor.text.slice(start, cursor.end)) || slot?.child) return { in: "text" };
    if (slot !== null) return { in: "value", slot, start };
    const frame = this.opened.at(-1)!;
    if (frame.kind === "mapping") return { in: "key", frame, start };
    return { in: "value", slot: { frame, key: frame.slots.length, start, value: "", child: null }, start };
  }
}

function unquoted(written: string): string {
  const quote = written[0];
  if ((quote !== '"' && quote !== "'") || written.length < 2 || written.at(-1) !== quote) return written;
  return written.slice(1, -1);
}
