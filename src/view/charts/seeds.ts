import { type Point, pointAt } from "./slice";

/** Part of a disc around `at`: between two angles and two radii. */
export interface Sector {
  readonly at: Point;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const mostTries = 40;

/** This many points spread evenly over a sector, none of them where it is not `clear`, as long as there is room. */
export function scatter(count: number, sector: Sector, clear: (point: Point) => boolean): Point[] {
  if (count <= 0) return [];
  let all: Point[] = [];
  for (let tried = count, tries = 0; tries < mostTries; tried += Math.max(1, Math.round(count / 20)), tries++) {
    all = evenly(tried, sector);
    const free = all.filter(clear);
    if (free.length >= count) return thinned(free, count);
  }
  return all.slice(0, count);
}

/** This many points in rows along the outer edge of a sector. */
export function rows(count: number, sector: Sector, most: number, clear: (point: Point) => boolean): Point[] {
  if (count <= 0) return [];
  const perRow = Math.ceil(count / most);
  const height = (sector.high - sector.low) / most;
  const points: Point[] = [];
  for (let row = 0; row < most; row++) {
    const inRow = Math.min(perRow, count - row * perRow);
    const radius = sector.high - (row + 0.5) * height;
    for (let place = 0; place < inRow; place++) points.push(on(sector, radius, (place + 0.5) / inRow));
  }
  const free = points.filter(clear);
  return free.length === count ? points : [...free, ...scatter(count - free.length, sector, clear)];
}

/** How many marks that lie `apart` from each other go on the arc at a radius; one at least. */
export function capacity({ from, to }: Sector, radius: number, apart: number): number {
  return Math.max(1, Math.floor(((to - from) * radius) / apart));
}

/** Rows of points as far apart as the rows are. */
function evenly(count: number, sector: Sector): Point[] {
  const { from, to, low, high } = sector;
  const area = ((to - from) * (high * high - low * low)) / 2;
  const apart = Math.sqrt(Math.max(1e-6, area) / count);
  const number = Math.max(1, Math.min(count, Math.round((high - low) / apart)));
  const radii = Array.from({ length: number }, (_, row) => low + ((row + 0.5) * (high - low)) / number);
  const total = radii.reduce((sum, each) => sum + each, 0);
  const points: Point[] = [];
  let due = 0;
  for (const [row, radius] of radii.entries()) {
    due += (count * radius) / total;
    const inRow = row === number - 1 ? count - points.length : Math.round(due) - points.length;
    // Every other row is shifted, so that no lines run through the seeds.
    for (let place = 0; place < inRow; place++)
      points.push(on(sector, radius, (place + (row % 2 === 0 ? 0.4 : 0.6)) / inRow));
  }
  return points;
}

/** As many of them as asked, left out evenly. */
function thinned(points: readonly Point[], count: number): Point[] {
  return Array.from({ length: count }, (_, index) => points[Math.floor((index * points.length) / count)]!);
}

function on({ at, from, to }: Sector, radius: number, part: number): Point {
  return pointAt(at, from + (to - from) * part, radius);
}
