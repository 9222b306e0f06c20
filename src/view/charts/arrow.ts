import type { Point } from "./place-words";

/** A line with a head at its end. */
export interface Arrow {
  readonly path: string;
  readonly head: string;
  /** Along the line, evenly. */
  readonly points: readonly Point[];
  readonly length: number;
}

export interface Move {
  readonly from: Point;
  readonly to: Point;
  /** Room at its start and end. */
  readonly leave: number;
  readonly arrive: number;
}

const bend = 20;
const pieces = 40;
const headLength = 8;

/** Straight arrows; one that goes where another has gone before, either way, bends aside. */
export function arrowsBetween(moves: readonly Move[]): Arrow[] {
  const times = new Map<string, number>();
  return moves.map(move => {
    const ends = [move.from, move.to].map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
    const way = ends.sort().join(" ");
    const time = times.get(way) ?? 0;
    times.set(way, time + 1);
    return arrowOf(move, time * bend);
  });
}

function arrowOf({ from, to, leave, arrive }: Move, aside: number): Arrow {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
  // Aside is always up or to the left of the way, whichever end it starts from.
  const up = uy * 1e-6 + ux < 0 || (ux === 0 && uy > 0) ? 1 : -1;
  const control: Point = {
    x: (from.x + to.x) / 2 - uy * 2 * aside * up,
    y: (from.y + to.y) / 2 + ux * 2 * aside * up,
  };
  const curve = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
  });
  const room = Math.max(1e-6, distance - 2);
  const [start, end] = [Math.min(0.4, leave / room), 1 - Math.min(0.4, arrive / room)];
  const points = Array.from({ length: pieces + 1 }, (_, index) => curve(start + ((end - start) * index) / pieces));
  const length = distance * (end - start);
  const tip = points.at(-1)!;
  const before = points.at(-3)!;
  const along = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [hx, hy] = [(tip.x - before.x) / along, (tip.y - before.y) / along];
  const size = Math.min(headLength, length * 0.6);
  const foot: Point = { x: tip.x - hx * size, y: tip.y - hy * size };
  const side = (sign: number) => written({ x: foot.x - sign * hy * size * 0.45, y: foot.y + sign * hx * size * 0.45 });
  const shaft = points.filter(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) >= size * 0.8);
  return {
    path: `M${(shaft.length > 1 ? shaft : points).map(written).join("L")}`,
    head: `M${written(tip)}L${side(1)} ${side(-1)}Z`,
    points,
    length,
  };
}

function written({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
