import { type Box, isInside, overlap } from "./place-labels";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between a line and words beside it. */
const gap = 5;
/** Lines are looked at in pieces, so that a steep one does not take the whole box around it. */
const longestPiece = 8;
const mostPieces = 400;

/** The first of the places that lies within `bounds` and covers nothing; null where none does. */
export function firstFree(places: Iterable<Box>, bounds: Box, taken: readonly Box[]): Box | null {
  for (const place of places) {
    if (isInside(place, bounds) && !taken.some(box => overlap(place, box))) return place;
  }
  return null;
}

/** Places for words of a size, `gap` pixels from a point: below, above, left and right of it. */
export function besidePoint({ x, y }: Point, width: number, height: number, gap: number): Box[] {
  const size = { width, height };
  return [
    { x: x - width - gap, y: y + gap, ...size },
    { x: x + gap, y: y + gap, ...size },
    { x: x - width - gap, y: y - height - gap, ...size },
    { x: x + gap, y: y - height - gap, ...size },
    { x: x - width - gap, y: y - height / 2, ...size },
    { x: x + gap, y: y - height / 2, ...size },
  ];
}

/** Places beside every point of a line, those in its middle first. */
export function* besideLine(points: readonly Point[], width: number, height: number): Iterable<Box> {
  const middle = (points.length - 1) / 2;
  const order = points.map((_, index) => index).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const index of order) yield* besidePoint(points[index]!, width, height, gap);
}

/** Small boxes that cover a line, `thick` pixels wide. */
export function boxesAlong(points: readonly Point[], thick = 3): Box[] {
  const half = thick / 2;
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const pieces = Math.max(1, Math.min(mostPieces, Math.ceil(length / longestPiece)));
    const at = (piece: number): Point => ({
      x: from.x + ((to.x - from.x) * piece) / pieces,
      y: from.y + ((to.y - from.y) * piece) / pieces,
    });
    return Array.from({ length: pieces }, (_, piece) => {
      const [a, b] = [at(piece), at(piece + 1)];
      return {
        x: Math.min(a.x, b.x) - half,
        y: Math.min(a.y, b.y) - half,
        width: Math.abs(b.x - a.x) + thick,
        height: Math.abs(b.y - a.y) + thick,
      };
    });
  });
}
