import type { SlicePicture, WedgePicture } from "../../core/picture/slices";
import type { Measure } from "../draw/scene";
import { capacity, rows, type Sector, scatter } from "./seeds";
import { nameWedge, type WedgeName } from "./wedge-names";

/** Where everything of a slice of melon goes, in pixels. */
export interface SliceLayout {
  readonly width: number;
  readonly height: number;
  readonly rind: readonly RindPiece[];
  readonly wedges: readonly Wedge[];
}

export interface RindPiece {
  readonly path: string;
  readonly mark: Point;
  /** Whether there is room for a mark. */
  readonly marked: boolean;
}

export interface Wedge {
  readonly path: string;
  readonly ring: string;
  /** As much of the wedge's area as is left unhelped of its class; null where nothing is. */
  readonly unhelped: string | null;
  /** Outlines of the seeds of each kind, all in one path. */
  readonly seeds: { readonly unhelped: string; readonly unsolved: string; readonly helped: string };
  /** Null where names do not fit on all wedges, or are not asked for. */
  readonly name: WedgeName | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const thinnestMarked = 11;
/** Height in pixels of the row of hollow seeds along the rind. */
const hollowRow = 11;
const hollowApart = 8;

/**
 * Lays half a slice out, flat side up. Angles run from 0 at the left through the bottom to pi at the right, so that pieces and wedges
 * stand in file order. The area of each wedge is its share of contacts, the area in red what is left unhelped.
 */
export function laySlice(
  { rind, wedges }: SlicePicture<string>,
  width: number,
  named: boolean,
  measure: Measure,
): SliceLayout {
  const outer = Math.max(20, width / 2 - 1);
  const thick = Math.max(8, Math.min(15, outer * 0.09));
  const inner = outer - thick - Math.max(3, outer * 0.035);
  const at: Point = { x: width / 2, y: 1 };
  const edges = [0];
  for (const { share } of wedges) edges.push(Math.min(Math.PI, edges.at(-1)! + share * Math.PI));
  const sectors = wedges.map((_, index) => ({ at, from: edges[index]!, to: edges[index + 1]!, low: 0, high: inner }));
  const names = named ? allNamed(wedges, sectors, measure) : null;
  const piece = Math.PI / Math.max(1, rind.length);
  const gap = Math.min(3, piece * outer * 0.2) / outer / 2;
  return {
    width,
    height: Math.ceil(outer + 2),
    rind: rind.map((_, index) => {
      const sector = { at, from: index * piece, to: (index + 1) * piece, low: outer - thick, high: outer };
      const between = {
        ...sector,
        from: sector.from + (index > 0 ? gap : 0),
        to: sector.to - (index < rind.length - 1 ? gap : 0),
      };
      return {
        path: sectorPath(between),
        mark: pointAt(at, (sector.from + sector.to) / 2, outer - thick / 2),
        marked: piece * outer >= thinnestMarked,
      };
    }),
    wedges: wedges.map((wedge, index) => layWedge(wedge, sectors[index]!, names?.[index] ?? null)),
  };
}

/** All or none: a slice on which some wedges are named reads as if the others had no name. */
function allNamed(
  wedges: readonly WedgePicture<string>[],
  sectors: readonly Sector[],
  measure: Measure,
): WedgeName[] | null {
  const names = wedges.map(({ name, heavy }, index) => nameWedge(name, heavy, sectors[index]!, measure));
  return names.every(name => name !== null) ? (names as WedgeName[]) : null;
}

function layWedge({ unhelped, seeds }: WedgePicture<string>, sector: Sector, name: WedgeName | null): Wedge {
  const { high } = sector;
  const reach = high * Math.sqrt(Math.max(0, Math.min(1, unhelped)));
  const size = Math.max(0.55, Math.min(1, high / 130));
  const inset = 2.5;
  const hollowRows = rowsFor(seeds.unsolved, sector, size);
  const hollow = { ...sector, low: Math.max(reach, high - hollowRows * hollowRow * size), high: high - 1 };
  const rest = { ...sector, low: reach + (reach > 0 ? 2 : 6), high: Math.max(reach + 3, hollow.low - 1) };
  const clear = (point: Point) => name === null || !name.covers(point);
  return {
    path: sectorPath(sector),
    ring: sectorPath(within(sector, inset)),
    unhelped: reach > 0.5 ? sectorPath({ ...sector, high: reach }) : null,
    seeds: {
      unhelped: scatter(seeds.unhelped, { ...sector, low: Math.min(6, reach / 3), high: reach }, () => true)
        .map(point => seed(point, sector.at, 4.4 * size, 2.1 * size))
        .join(""),
      unsolved: rows(seeds.unsolved, hollow, hollowRows, clear)
        .map(point => seed(point, sector.at, 3.8 * size, 1.9 * size))
        .join(""),
      helped: scatter(seeds.helped, rest, clear)
        .map(point => dot(point, 1.1 * Math.max(0.8, size)))
        .join(""),
    },
    name,
  };
}

function rowsFor(seeds: number, sector: Sector, size: number): number {
  if (seeds === 0) return 0;
  return Math.min(4, Math.max(1, Math.ceil(seeds / capacity(sector, sector.high - 6, hollowApart * size))));
}

/** The sector drawn in on all sides; no further than its middle. */
function within({ at, from, to, low, high }: Sector, inset: number): Sector {
  const turn = Math.min((to - from) / 3, inset / Math.max(1, high));
  return { at, from: from + turn, to: to - turn, low: Math.min(high, low + inset), high: high - inset };
}

export function pointAt({ x, y }: Point, angle: number, radius: number): Point {
  return { x: x - radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function sectorPath({ at, from, to, low, high }: Sector): string {
  const [a, b] = [pointAt(at, from, high), pointAt(at, to, high)].map(written);
  if (low <= 0) return `M${written(at)}L${a}A${short(high)} ${short(high)} 0 0 0 ${b}Z`;
  const [c, d] = [pointAt(at, to, low), pointAt(at, from, low)].map(written);
  const arc = (radius: number) => `A${short(radius)} ${short(radius)} 0 0`;
  return `M${a}${arc(high)} 0 ${b}L${c}${arc(low)} 1 ${d}Z`;
}

/** A seed that points at the middle of the melon. */
function seed(point: Point, middle: Point, length: number, width: number): string {
  const distance = Math.hypot(middle.x - point.x, middle.y - point.y) || 1;
  const [ux, uy] = [(middle.x - point.x) / distance, (middle.y - point.y) / distance];
  const on = (along: number, aside: number) =>
    written({ x: point.x + ux * along - uy * aside, y: point.y + uy * along + ux * aside });
  const [tip, foot] = [on(length, 0), on(-length * 0.9, 0)];
  const side = (sign: number) => [on(length * 0.1, sign * width * 0.9), on(-length * 0.9, sign * width * 1.5)];
  const [right, rightFoot] = side(1);
  const [left, leftFoot] = side(-1);
  return `M${tip}C${right} ${rightFoot} ${foot}C${leftFoot} ${left} ${tip}Z`;
}

function dot({ x, y }: Point, radius: number): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function written({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
