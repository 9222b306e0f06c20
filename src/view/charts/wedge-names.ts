import type { Measure } from "../draw/scene";
import type { Sector } from "./seeds";
import { type Point, pointAt } from "./slice";

/** The name of a wedge on it: one or two lines around a middle, turned by an angle. */
export interface WedgeName {
  readonly lines: readonly string[];
  readonly middle: Point;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly covers: (point: Point) => boolean;
}

export const nameLineHeight = 14;
const margin = 4;
/** Room that the hollow seeds along the rind take. */
const rim = 13;

/** Null where the name fits nowhere on the wedge: lying, in two lines, or along it. */
export function nameWedge(name: string, heavy: boolean, sector: Sector, measure: Measure): WedgeName | null {
  if (name.length > 60) return null;
  const width = measure(name, heavy);
  const split = halves(name);
  return (
    lying([name], width, sector) ??
    (split ? lying(split, Math.max(...split.map(each => measure(each, heavy))), sector) : null) ??
    along(name, width, sector)
  );
}

function lying(lines: readonly string[], width: number, sector: Sector): WedgeName | null {
  const half = { width: width / 2 + margin, height: (lines.length * nameLineHeight) / 2 };
  const between = (sector.from + sector.to) / 2;
  for (const part of [0.6, 0.55, 0.65, 0.5, 0.7, 0.45, 0.75]) {
    const middle = pointAt(sector.at, between, sector.high * part);
    const corners = [-1, 1].flatMap(x =>
      [-1, 1].map(y => ({ x: middle.x + x * half.width, y: middle.y + y * half.height })),
    );
    if (corners.every(corner => isIn(corner, sector))) return named(lines, middle, 0, half);
  }
  return null;
}

function along(name: string, width: number, sector: Sector): WedgeName | null {
  const opening = (sector.to - sector.from) / 2;
  const half = { width: width / 2 + 2, height: 4.5 };
  const nearest = half.height / Math.tan(Math.min(opening, 1.5));
  const middleRadius = sector.high - margin - half.width;
  if (middleRadius - half.width < nearest) return null;
  const between = (sector.from + sector.to) / 2;
  const outward = (Math.atan2(Math.sin(between), -Math.cos(between)) * 180) / Math.PI;
  const turn = outward > 90 ? outward - 180 : outward;
  return named([name], pointAt(sector.at, between, middleRadius), turn, half);
}

function named(
  lines: readonly string[],
  middle: Point,
  turn: number,
  half: { readonly width: number; readonly height: number },
): WedgeName {
  const angle = (turn * Math.PI) / 180;
  const covers = ({ x, y }: Point): boolean => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    const along = dx * Math.cos(angle) + dy * Math.sin(angle);
    const across = dy * Math.cos(angle) - dx * Math.sin(angle);
    return Math.abs(along) <= half.width + 2 && Math.abs(across) <= half.height + 3;
  };
  return { lines, middle, turn, covers };
}

/** Clear of the hollow seeds, the flat side and the neighbours. */
function isIn({ x, y }: Point, { at, from, to, high }: Sector): boolean {
  const [dx, dy] = [at.x - x, y - at.y];
  const radius = Math.hypot(dx, dy);
  const angle = Math.atan2(dy, dx);
  return dy > 4 && radius < high - rim && (angle - from) * radius > 1 && (to - angle) * radius > 1;
}

/** At the space nearest its middle. */
function halves(name: string): [string, string] | null {
  const spaces = [...name.matchAll(/[ -]/g)].map(each => each.index + (each[0] === "-" ? 1 : 0));
  const middle = name.length / 2;
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? null : [name.slice(0, at).trim(), name.slice(at).trim()];
}
