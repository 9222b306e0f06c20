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

/** The path that leads to the value of a slot. */
export function pathOf(slot: Slot | null): Path {
  const path: (string | number)[] = [];
  for (let at = slot; at; at = at.frame.parent) path.unshift(at.key);
  return path;
}

/** Adds an entry to a frame. */
export function addSlot(frame: Frame, key: string | number, start: number): Slot {
  const slot: Slot = { frame, key, start, value: "", child: null };
  frame.slots.push(slot);
  return slot;
}
