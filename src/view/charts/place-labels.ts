export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A column that is to be named. `clear` is the part of it that words can be read on. */
export interface Named {
  readonly column: Box;
  readonly clear: Box;
  /** Size of its words. */
  readonly width: number;
  readonly height: number;
}

export interface Label extends Box {
  /** Where a line to the column starts and ends; null where the words stand on or beside it. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

const gap = 4;
/** Room between words and the columns around them. */
const clearance = 2;
const rise = 7;
const mostRises = 40;

/** What names must not cover; a line down to a column may cross `lines`. */
export interface Taken {
  readonly words: readonly Box[];
  readonly lines: readonly Box[];
}

/**
 * Places the names of columns where they cover nothing: on the column, above it, beside its top, or higher up with a line
 * down to it. Null for a name that fits nowhere. Of several orders of choosing, the one that places the most is taken.
 */
export function placeLabels(named: readonly Named[], bounds: Box, taken: Taken): (Label | null)[] {
  const inOrder = named.map((_, index) => index);
  const widestFirst = [...inOrder].sort((a, b) => named[b]!.column.width - named[a]!.column.width || a - b);
  let best: (Label | null)[] = [];
  for (const order of [widestFirst, inOrder, [...inOrder].reverse()]) {
    const placed = placeInOrder(order, named, bounds, taken);
    if (count(placed) > count(best)) best = placed;
    if (count(best) === named.length) break;
  }
  return best.length > 0 ? best : named.map(() => null);
}

function count(placed: readonly (Label | null)[]): number {
  return placed.filter(label => label !== null).length;
}

function placeInOrder(
  order: readonly number[],
  named: readonly Named[],
  bounds: Box,
  { words, lines }: Taken,
): (Label | null)[] {
  const columns = named.map(({ column }) => column);
  const around = columns.map(({ x, y, width, height }) => ({
    x: x - clearance,
    y,
    width: width + 2 * clearance,
    height,
  }));
  const covered = [...words];
  const placed: (Label | null)[] = named.map(() => null);
  for (const index of order) {
    for (const candidate of candidates(named[index]!)) {
      if (!isInside(candidate, bounds)) continue;
      const others = around.filter((_, other) => other !== index || !isInside(candidate, named[index]!.clear));
      if ([...covered, ...lines, ...others].some(box => overlap(candidate, box))) continue;
      const line = leaderBox(candidate);
      if (line && [...covered, ...columns].some(box => overlap(line, box))) continue;
      placed[index] = candidate;
      covered.push(candidate, ...(line ? [line] : []));
      break;
    }
  }
  return placed;
}

function* candidates({ column, clear, width, height }: Named): Iterable<Label> {
  const size = { width, height, leader: null };
  yield { x: clear.x + 5, y: clear.y + gap, ...size };
  const middle = column.x + column.width / 2;
  const aligned = [column.x + clearance, middle - width / 2, column.x + column.width - width];
  for (const x of aligned) yield { x, y: column.y - gap - height, ...size };
  yield { x: column.x - gap - 2 - width, y: column.y, ...size };
  yield { x: column.x + column.width + gap + 2, y: column.y, ...size };
  for (let step = 1; step <= mostRises; step++) {
    const y = column.y - gap - height - step * rise;
    for (const x of [middle - width / 2, middle - 3, middle - width + 3])
      yield { x, y, ...size, leader: { x: middle, from: y + height, to: column.y - 1 } };
  }
}

function leaderBox({ leader }: Label): Box | null {
  return leader && { x: leader.x - 1, y: leader.from, width: 2, height: leader.to - leader.from };
}

export function isInside(box: Box, around: Box): boolean {
  return (
    box.x >= around.x &&
    box.y >= around.y &&
    box.x + box.width <= around.x + around.width &&
    box.y + box.height <= around.y + around.height
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Moves places apart, in order, until each is at least `apart` from the next, within `lowest` and `highest`. */
export function spread(places: readonly number[], apart: number, lowest: number, highest: number): number[] {
  const moved = [...places];
  for (let i = 0; i < moved.length; i++) moved[i] = Math.max(moved[i]!, i === 0 ? lowest : moved[i - 1]! + apart);
  for (let i = moved.length - 1; i >= 0; i--)
    moved[i] = Math.min(moved[i]!, i === moved.length - 1 ? highest : moved[i + 1]! - apart);
  return moved;
}

/** A text cut to a width, with `…` where something is left out. */
export function fitted(text: string, width: number, measure: (text: string) => number): string {
  const most = [...text.slice(0, 400)];
  if (text.length <= 400 && measure(text) <= width) return text;
  let low = 0;
  let high = most.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${most.slice(0, middle).join("")}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${most.slice(0, low).join("")}…`;
}
