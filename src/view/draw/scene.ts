import type { Range } from "../../core/finding";
import type { Shown } from "../../core/picture/shown";

/** All that a drawing depends on. */
export interface Scene extends Shown {
  /** Offset of the cursor in the text; null where there is none. */
  readonly cursor: number | null;
  /** Whether the text can be gone to and changed from here; a page on its own can do neither. */
  readonly inEditor: boolean;
  /** Where a page on its own comes from; null in the editor. */
  readonly made: string | null;
  /** Width in pixels that figures may take; null until it has been measured. */
  readonly width: number | null;
  readonly measure: Measure;
  readonly heights: Heights;
}

/** What the rows of a day are as high as: the share of a class in contacts, or in handle time. */
export type Heights = "contacts" | "time";

/** Width in pixels of a text as figures write it. */
export type Measure = (text: string, bold: boolean) => number;

/** Whether the cursor is in a range of the text. */
export function isAt({ cursor }: Scene, { start, end }: Range): boolean {
  return cursor !== null && start <= cursor && cursor <= end;
}
