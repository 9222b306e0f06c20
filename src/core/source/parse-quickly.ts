import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { plainScalarValue } from "./core-schema";
import { maxDepth, maxExpandedNodes } from "./limits";
import type { Entry, LocatedDocument, MappingNode, Node, ScalarNode, SequenceNode } from "./node";
import { looksUsual } from "./usual-text";
import { emptyScalar, oneAfterAnother, type StartedDocument, upToContent } from "./written";

/** The thorough parser takes somewhat longer keys without an error. */
const longestKey = 1000;
/** In a mapping with no more keys than this, comparing them is as quick as looking them up. */
const fewKeys = 8;

/**
 * Reads a text that holds nothing unusual, many times faster than `parseThoroughly` and with the same nodes at the same places. Null
 * where it is not sure of that: syntax errors, anchors, tags, merge and duplicate keys, and much that is sound but rare.
 */
export function parseQuickly(text: string): readonly LocatedDocument[] | null {
  if (!looksUsual(text)) return null;
  const events = eventsOf(text);
  if (!events) return null;
  try {
    return new Builder(text, events).documents();
  } catch (error) {
    if (error instanceof Unsure) return null;
    throw error;
  }
}

class Unsure extends Error {}

function eventsOf(text: string): readonly Event[] | null {
  try {
    const events = parseEvents(text, { maxDepth: maxDepth / 2 });
    return events.length < maxExpandedNodes ? events : null;
  } catch {
    return null;
  }
}

/** Events say where values start; where collections end and what is left out stands, the text behind what is read says. */
class Builder {
  private next = 0;
  /** Behind the text of all that is read. */
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  documents(): LocatedDocument[] {
    const documents: StartedDocument[] = [];
    while (this.next < this.events.length) documents.push(this.document());
    return oneAfterAnother(documents, this.text);
  }

  private document(): StartedDocument {
    const event = this.events[this.next++]!;
    if (event.type !== EVENT_ID.DOCUMENT || event.explicitEnd) throw new Unsure();
    const marker = event.explicitStart ? this.marker() : null;
    const root = this.node();
    if (root.kind === "scalar" || this.events[this.next++]?.type !== EVENT_ID.POP) throw new Unsure();
    const start = marker ?? root.range.start;
    if (start > 0 && this.text[start - 1] !== "\n") throw new Unsure();
    return { start, root, syntax: [], duplicates: [] };
  }

  private marker(): number {
    const start = this.behindSpace();
    this.at = start + 3;
    if (!this.text.startsWith("---", start) || !/[\r\n]/.test(this.text[this.at] ?? "")) throw new Unsure();
    return start;
  }

  private node(): Node {
    const event = this.events[this.next++]!;
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) throw new Unsure();
    if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) throw new Unsure();
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event);
    if (event.type === EVENT_ID.MAPPING) return this.mapping(event);
    return this.sequence(event);
  }

  private scalar(event: ScalarEvent): ScalarNode {
    if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart < 0 ? this.absent() : this.plain(event);
    return event.style < SCALAR_STYLE.LITERAL_BLOCK ? this.quoted(event) : this.block(event);
  }

  private plain(event: ScalarEvent): ScalarNode {
    const range = upToContent(this.text, { start: event.valueStart, end: event.valueEnd });
    const text = getScalarValue(this.text, event);
    if (text === "<<") throw new Unsure();
    this.at = event.valueEnd;
    return { kind: "scalar", value: plainScalarValue(text), text, quoted: false, range };
  }

  private quoted(event: ScalarEvent): ScalarNode {
    const text = getScalarValue(this.text, event);
    if (!event.fast && event.style === SCALAR_STYLE.DOUBLE_QUOTED) throw new Unsure();
    this.at = event.valueEnd + 1;
    return { kind: "scalar", value: text, text, quoted: true, range: { start: event.valueStart - 1, end: this.at } };
  }

  private block(event: ScalarEvent): ScalarNode {
    const start = this.behindSpace();
    const text = getScalarValue(this.text, event);
    if (!/[|>][-+]?[ \r\n]/y.test(this.text.slice(start, start + 3)) || text.trim() === "") throw new Unsure();
    this.at = event.valueEnd;
    const range = upToContent(this.text, { start, end: event.valueEnd });
    return { kind: "scalar", value: text, text, quoted: false, range };
  }

  /** Behind the colon or dash that nothing follows, and the spaces after it. */
  private absent(): ScalarNode {
    while (this.text[this.at] === " ") this.at++;
    return emptyScalar(this.at);
  }

  private sequence({ start, style }: SequenceEvent): SequenceNode {
    const flow = style === COLLECTION_STYLE.FLOW;
    const items: Node[] = [];
    this.at = flow ? start + 1 : start;
    while (!this.isPop()) {
      if (!flow) this.pass("-", this.behindSpace());
      items.push(this.node());
      if (flow) this.passComma();
    }
    const range = flow ? this.closed(start, "]") : upToContent(this.text, { start, end: this.at }, items.at(-1));
    return { kind: "sequence", items, flow, range };
  }

  private mapping({ start, style }: MappingEvent): MappingNode {
    const flow = style === COLLECTION_STYLE.FLOW;
    if (flow && this.text[start] !== "{") throw new Unsure();
    const entries: Entry[] = [];
    const keys = new Keys();
    if (flow) this.at = start + 1;
    while (!this.isPop()) {
      const key = this.key();
      keys.add(key.text);
      entries.push({ key, value: this.node() });
      if (flow) this.passComma();
    }
    const range = flow
      ? this.closed(start, "}")
      : upToContent(this.text, { start, end: this.at }, entries.at(-1)?.value);
    return { kind: "mapping", entries, flow, range };
  }

  private key(): ScalarNode {
    const event = this.events[this.next];
    if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0 || !event.fast) throw new Unsure();
    const key = this.node() as ScalarNode;
    let colon = this.at;
    while (this.text[colon] === " ") colon++;
    if (colon - key.range.start > longestKey) throw new Unsure();
    this.pass(":", colon);
    return key;
  }

  private isPop(): boolean {
    if (this.events[this.next]!.type !== EVENT_ID.POP) return false;
    this.next++;
    return true;
  }

  private pass(character: string, at: number): void {
    if (this.text[at] !== character) throw new Unsure();
    this.at = at + 1;
  }

  private passComma(): void {
    const at = this.behindSpace();
    if (this.text[at] === ",") this.at = at + 1;
  }

  private closed(start: number, bracket: string): { start: number; end: number } {
    this.pass(bracket, this.behindSpace());
    return { start, end: this.at };
  }

  /** Where the next text stands that is no space, line end or comment. */
  private behindSpace(): number {
    const { text } = this;
    let { at } = this;
    for (;;) {
      const character = text[at];
      if (character === "#") at = lineEnd(text, at);
      else if (character === " " || character === "\n" || character === "\r") at++;
      else return at;
    }
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The keys of a mapping, none of them twice. */
class Keys {
  private readonly first: string[] = [];
  private all: Set<string> | undefined;

  add(key: string): void {
    if (this.all ? this.all.has(key) : this.first.includes(key)) throw new Unsure();
    if (this.all) this.all.add(key);
    else if (this.first.push(key) > fewKeys) this.all = new Set(this.first);
  }
}
