/** Latin text, its spaces and its quotes: a column each. */
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/;
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const noColumn = /^[\p{Mark}\p{Format}]+$/u;
/** C0, DEL and C1: a terminal would obey them; marks that turn the reading direction would hide what is there. */
const obeyed = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

let segmenter: Intl.Segmenter | undefined;

/** A character as a reader sees it, marks and all. */
export interface Cell {
  readonly text: string;
  /** Columns of a terminal: 0, 1 or 2. */
  readonly width: number;
}

/** Splits text without control characters into what takes columns on a terminal. */
export function cells(text: string): Cell[] {
  if (narrow.test(text)) return [...text].map(each => ({ text: each, width: 1 }));
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: widthOfCell(segment) }));
}

/** Columns that a text without control characters takes on a terminal. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  return cells(text).reduce((sum, { width }) => sum + width, 0);
}

/** `text` with characters that a terminal would obey made visible, each as one. Line ends are among them. */
export function harmless(text: string): string {
  return text.replace(obeyed, control => {
    const code = control.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

function widthOfCell(segment: string): number {
  if (noColumn.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}

/** Spaces that held a line together are plain ones once it is broken, so that what is copied can be searched. */
export function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** An address as a link for terminals that show links (OSC 8). */
export function linkTo(address: string): string {
  return `\u001b]8;;${address}\u001b\\${address}\u001b]8;;\u001b\\`;
}
