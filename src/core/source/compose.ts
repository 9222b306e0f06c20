import type { TextEdit } from "../finding";

/** A stretch that is kept from the first text, or text that stands in it now. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * Edits made one after the other, each round in the text that the rounds before it left, as one round of edits in the text before
 * them all. What no round touches is in no edit.
 *
 * @param length of the text before them all
 */
export function composed(length: number, rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = edited(pieces, edits);
  const result: TextEdit[] = [];
  let at = 0;
  let newText = "";
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ("text" in piece) newText += piece.text;
    else {
      if (piece.start > at || newText !== "") result.push({ range: { start: at, end: piece.start }, newText });
      at = piece.end;
      newText = "";
    }
  }
  return result;
}

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const result: Piece[] = [];
  let at = 0;
  for (const { range, newText } of inOrder) {
    result.push(...between(pieces, at, range.start));
    result.push({ text: newText });
    at = range.end;
  }
  result.push(...between(pieces, at, Number.POSITIVE_INFINITY));
  return result;
}

/** The part of the text that `pieces` make up from one offset to another. */
function between(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const [first, last] = [Math.max(0, from - offset), Math.min(length, to - offset)];
    if (first < last) result.push(part(piece, first, last));
    offset += length;
  }
  return result;
}

function lengthOf(piece: Piece): number {
  return "text" in piece ? piece.text.length : piece.end - piece.start;
}

function part(piece: Piece, first: number, last: number): Piece {
  return "text" in piece
    ? { text: piece.text.slice(first, last) }
    : { start: piece.start + first, end: piece.start + last };
}
