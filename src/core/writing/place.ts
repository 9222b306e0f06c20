import type { Range } from "../finding";
import type { Path } from "../source/path";
import { type Ending, type Frame, pathOf, type Slot } from "./layout";
import { scan } from "./scan";

/**
 * Where a cursor stands in a text that is being written. key: the key of a mapping; value: a value; open: either; item: an item that
 * has no dash yet; comment: within one.
 */
export interface Place {
  readonly in: "key" | "value" | "open" | "item" | "comment";
  /** Of the value, or of the mapping that the key is one of. */
  readonly path: Path;
  /** The word, or words, that are being written, from their start to the end of the word at the cursor. */
  readonly range: Range;
  /** What of it stands before the cursor. */
  readonly written: string;
  /** Whether a colon follows. */
  readonly hasColon: boolean;
  /** Whether it stands within braces or brackets. */
  readonly flow: boolean;
  /** Whether nothing parts it from the colon or bracket before it. */
  readonly isJoined: boolean;
  /** What else the mapping or list holds, by key or index. */
  readonly beside: readonly Slot[];
  /** The whole document, as far as it is written. */
  readonly root: Frame | null;
}

const separator = /(?<=^|[\r\n])(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;

/** The place of an offset; null where nothing that is known can be written: within quotes and texts. */
export function placeAt(text: string, offset: number): Place | null {
  const { start, end } = documentAround(text, offset);
  const { ending } = scan(text, start, offset);
  if (ending.in === "text") return null;
  const range = { start: ending.start, end: offset + /^[\w./%-]*/.exec(text.slice(offset, offset + 200))![0].length };
  const { root } = scan(text, start, end);
  return {
    in: ending.in,
    ...around(ending, root, range),
    range,
    written: text.slice(range.start, offset),
    hasColon: /^[ \t]*:(?=\s|$)/.test(text.slice(range.end, range.end + 200)),
    isJoined: ending.in === "value" && text[range.start - 1] === ":",
    root,
  };
}

/** The document that an offset lies in. */
function documentAround(text: string, offset: number): Range {
  let start = 0;
  separator.lastIndex = 0;
  for (let found = separator.exec(text); found; found = separator.exec(text)) {
    if (found.index >= offset) return { start, end: found.index };
    start = found.index;
  }
  return { start, end: text.length };
}

function around(ending: Ending, root: Frame | null, { start }: Range): Pick<Place, "path" | "flow" | "beside"> {
  switch (ending.in) {
    case "key":
      return {
        path: pathOf(ending.frame.parent),
        flow: ending.frame.flow,
        beside: slotsOf(sameFrame(ending.frame, root)).filter(slot => slot.start !== start),
      };
    case "item":
      return {
        path: [...pathOf(ending.frame.parent), ending.frame.slots.length],
        flow: false,
        beside: ending.frame.slots,
      };
    case "value":
    case "open": {
      const { slot } = ending;
      if (!slot) return { path: [], flow: false, beside: slotsOf(root).filter(each => each.start !== start) };
      const isItem = slot.frame.kind === "sequence";
      const whole = sameFrame(slot.frame, root);
      const own = whole?.slots.find(each => each.start === slot.start);
      const beside = isItem ? slotsOf(whole).filter(each => each.start !== slot.start) : [];
      return {
        path: pathOf(slot),
        flow: slot.frame.flow,
        beside: ending.in === "open" && own?.child ? own.child.slots.filter(each => each.start !== start) : beside,
      };
    }
    default:
      return { path: [], flow: false, beside: [] };
  }
}

/** The frame as it is in the whole document, which says what stands behind the cursor. */
function sameFrame(frame: Frame, root: Frame | null): Frame | null {
  const parent = frame.parent;
  if (!parent) return root;
  const whole = sameFrame(parent.frame, root);
  return whole?.slots.find(slot => slot.start === parent.start)?.child ?? null;
}

function slotsOf(frame: Frame | null): readonly Slot[] {
  return frame?.slots ?? [];
}

/** Walks from a frame along keys and indexes. */
export function slotAt(root: Frame | null, path: Path): Slot | null {
  let frame = root;
  let slot: Slot | null = null;
  for (const step of path) {
    slot = frame?.slots.find(each => each.key === step) ?? null;
    if (!slot) return null;
    frame = slot.child;
  }
  return slot;
}
