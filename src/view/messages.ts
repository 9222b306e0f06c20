import type { Range } from "../core/finding";
import type { Shown } from "../core/picture/shown";
import type { Trying } from "../core/picture/trial";

/** What the extension says to the preview. */
export type ToView =
  | { readonly type: "show"; readonly shown: Shown }
  /** Where the cursor is in the text; null where the file has none. */
  | { readonly type: "cursor"; readonly offset: number | null }
  /** Asks for all charts as files. */
  | { readonly type: "charts"; readonly format: ChartFormat };

export type ChartFormat = "svg" | "png";

/** A chart as a file of its own, with the heading that it stands under. */
export interface Chart {
  readonly name: string;
  /** SVG as text, PNG as bytes. */
  readonly content: string | Uint8Array;
}

/** What the preview says to the extension. */
export type FromView =
  | { readonly type: "ready" }
  /** Shows a place in the text; with an address in that of another file. */
  | { readonly type: "go"; readonly range: Range; readonly file?: string }
  /** Shows what is ticked and moved; the answer is a picture with the same number. */
  | { readonly type: "try"; readonly trying: Trying }
  /** Makes what is ticked one edit of the file. */
  | { readonly type: "apply" }
  /** Puts what the file has no place for on the clipboard. */
  | { readonly type: "copy"; readonly text: string }
  /** Shows what is ticked beside the file. */
  | { readonly type: "diff" }
  /** Puts the assumptions that are moved into the file. */
  | { readonly type: "write" }
  | { readonly type: "explain"; readonly rule: string }
  | { readonly type: "export" }
  /** Compares with nothing any more. */
  | { readonly type: "alone" }
  | { readonly type: "charts"; readonly format: ChartFormat; readonly charts: readonly Chart[] };
