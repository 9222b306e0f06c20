import { type Box, isInside, overlap } from "./place-labels";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The first of the boxes that lies within the bounds and over nothing that is taken; null where none does. */
export function placeFirst(candidates: Iterable<Box>, taken: readonly Box[], bounds: Box): Box | null {
  for (const box of candidates) {
    if (isInside(box, bounds) && !taken.some(each => overlap(box, each))) return box;
  }
  return null;
}

/** Points of a line, about `apart` from each other. */
export function sampled(points: readonly Point[], apart: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= apart) kept.push(point);
  }
  return kept;
}
