import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { StaffingChart } from "../../core/picture/staffing";
import type { PanelPicture } from "../../core/picture/staffing-panels";
import { besideLine, besidePoint, boxesAlong, firstFree, type Point } from "./first-free";
import type { Measure } from "./handle-time";
import { type Box, fitted } from "./place-labels";

/** Where everything of the staffing figure goes, in pixels. */
export interface StaffingLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelLayout[];
  /** Spans of agents under a panel, in the same order as `spansOf`. */
  readonly spans: readonly SpanLayout[];
  /** Names of curves that found no place beside them, by kind. */
  readonly unnamed: readonly ("honest" | "kindest")[];
}

export interface PanelLayout {
  readonly plot: Box;
  readonly title: Words;
  readonly ticks: readonly (Words & { readonly lineY: number })[];
  readonly agentTicks: readonly Words[];
  /** Where honest work keeps every target. */
  readonly band: Box | null;
  readonly curves: readonly CurveLayout[];
  readonly bounds: readonly { readonly y: number; readonly words: Words | null }[];
  readonly here: {
    readonly x: number;
    readonly name: Words;
    readonly at: (Point & { readonly words: Words | null }) | null;
  } | null;
}

export interface CurveLayout {
  readonly path: string;
  /** Each agent, where there is room for them. */
  readonly dots: readonly Point[];
  readonly words: Words | null;
}

/** A text from its left end, at its baseline. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface SpanLayout {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly words: Words;
}

/** Below this width panels stand one below the other. */
const narrow = 620;
/** From this width three stand beside each other. */
const wide = 880;
/** A bracket under a single number of agents, in pixels. */
const leastSpan = 8;
const panelGap = 40;
const plotHeight = 152;
const titleRoom = 28;
const footRoom = 24;
const rowGap = 28;
const spanRow = 20;
const textHeight = 13;
/** From the middle of a text down to its baseline. */
const baseline = 4;
const widestDots = 4;

/** Spans of agents that a figure has below it, honest work first. */
export function spansOf({ honest, pretended }: StaffingChart<string>) {
  return [
    ...(honest ? [{ kind: "honest" as const, ...honest }] : []),
    ...(pretended ? [{ kind: "pretended" as const, ...pretended }] : []),
  ];
}

/** Lays the panels out beside or below each other, on one axis of agents. */
export function layOutStaffing(chart: StaffingChart<string>, width: number, measure: Measure): StaffingLayout {
  const columns = columnsFor(chart.panels.length, width);
  const panelWidth = Math.max(80, (width - (columns - 1) * panelGap) / columns);
  const rowHeight = titleRoom + plotHeight + footRoom + rowGap;
  const panels = chart.panels.map((panel, index) => {
    const x = (index % columns) * (panelWidth + panelGap);
    const y = Math.floor(index / columns) * rowHeight;
    return layOutPanel(chart, panel, { x, y, width: panelWidth, height: rowHeight - rowGap }, measure);
  });
  const rows = Math.ceil(panels.length / columns);
  const foot = rows * rowHeight - rowGap + 12;
  const first = panels[(rows - 1) * columns];
  const spans = first ? layOutSpans(chart, first.plot, foot, width, measure) : [];
  const unnamed = (["honest", "kindest"] as const).filter(kind =>
    chart.panels.some((panel, index) =>
      panel.curves.some((curve, which) => curve.kind === kind && panels[index]!.curves[which]!.words === null),
    ),
  );
  return { width, height: Math.max(foot, ...spans.map(({ words }) => words.y + 8)), panels, spans, unnamed };
}

/** Three panels stand in one row where there is room for them. */
function columnsFor(panels: number, width: number): number {
  if (panels === 3 && width >= wide) return 3;
  return width >= narrow && panels > 1 ? 2 : 1;
}

function layOutPanel(
  chart: StaffingChart<string>,
  panel: PanelPicture<string>,
  area: Box,
  measure: Measure,
): PanelLayout {
  const gutter = Math.max(0, ...panel.ticks.map(({ text }) => measure(text, false))) + 8;
  const plot: Box = {
    x: area.x + gutter,
    y: area.y + titleRoom,
    width: Math.max(20, area.width - gutter - 1),
    height: plotHeight,
  };
  const x = scaleLinear([chart.from, chart.to], [plot.x, plot.x + plot.width]).clamp(true);
  const y = scaleLinear([panel.low, panel.high], [plot.y + plot.height, plot.y]).clamp(true);
  const band = chart.honest && {
    x: x(chart.honest.from),
    y: plot.y,
    width: Math.max(1, x(chart.honest.to) - x(chart.honest.from)),
    height: plot.height,
  };
  const lines = panel.curves.map(({ points }) => points.map(({ agents, value }) => ({ x: x(agents), y: y(value) })));
  const hereX = chart.here && x(chart.here.agents);
  const hereAt = hereX !== null && panel.here ? { x: hereX, y: y(panel.here.value) } : null;
  const across = panel.bounds.map(({ value }) => [
    { x: plot.x, y: y(value) },
    { x: plot.x + plot.width, y: y(value) },
  ]);
  const taken: Box[] = [
    ...lines.flatMap(each => boxesAlong(each)),
    ...across.flatMap(each => boxesAlong(each, 2)),
    ...(hereX === null ? [] : [{ x: hereX - 1, y: plot.y, width: 2, height: plot.height }]),
    ...(hereAt ? [{ x: hereAt.x - 6, y: hereAt.y - 6, width: 12, height: 12 }] : []),
    ...(band
      ? [band.x, band.x + band.width].map(edge => ({ x: edge - 1, y: plot.y, width: 2, height: plot.height }))
      : []),
  ];
  const inside: Box = {
    x: plot.x + 2,
    y: plot.y - textHeight + 2,
    width: plot.width - 2,
    height: plot.height + textHeight - 3,
  };
  const put = (text: string, bold: boolean, places: (width: number) => Iterable<Box>): Words | null => {
    const place = firstFree(places(measure(text, bold)), inside, taken);
    if (!place) return null;
    taken.push(place);
    return { x: place.x, y: place.y + textHeight - 3, text };
  };
  const bounds = panel.bounds.map(({ value, text }) => ({
    y: y(value),
    words: put(text, true, size => alongRight(plot, y(value), size)),
  }));
  const hereWords = hereAt && put(panel.here!.text, true, size => besidePoint(hereAt, size, textHeight, 7));
  const named = panel.curves.map(({ name }, index) =>
    put(name, false, size => besideLine(lines[index]!, size, textHeight)),
  );
  const name = chart.here && hereName(chart.here.text, hereX!, plot, measure);
  return {
    plot,
    title: { x: area.x, y: area.y + 12, text: fitted(panel.title, area.width, text => measure(text, true)) },
    ticks: apart(
      panel.ticks.map(({ value, text }) => ({
        x: plot.x - 8 - measure(text, false),
        y: y(value) + baseline,
        text,
        lineY: y(value),
      })),
    ),
    agentTicks: agentTicks(chart, x, plot, name && { x: name.x, width: measure(name.text, true) }, measure),
    band,
    curves: lines.map((points, index) => ({
      path: pathOf(points),
      dots: chart.everyAgent && plot.width / Math.max(1, points.length) > widestDots ? points : [],
      words: named[index]!,
    })),
    bounds,
    here: name && { x: hereX!, name, at: hereAt && { ...hereAt, words: hereWords } },
  };
}

/** Above and below a line, from the right end of the plot leftwards. */
function* alongRight({ x, width }: Box, y: number, size: number): Iterable<Box> {
  for (let left = x + width - size - 2; left >= x; left -= 12) {
    yield { x: left, y: y - textHeight - 2, width: size, height: textHeight };
    yield { x: left, y: y + 3, width: size, height: textHeight };
  }
}

function hereName(text: string, x: number, plot: Box, measure: Measure): Words {
  const width = measure(text, true);
  const left = Math.max(plot.x - 8, Math.min(x - width / 2, plot.x + plot.width - width));
  return { x: left, y: plot.y + plot.height + 16, text };
}

/** Of the numbers under the plot those that do not run into each other. */
function agentTicks(
  { ticks }: StaffingChart<string>,
  x: (agents: number) => number,
  plot: Box,
  here: { readonly x: number; readonly width: number } | null,
  measure: Measure,
): Words[] {
  const placed: { x: number; width: number }[] = here ? [here] : [];
  return ticks.flatMap(({ value, text }) => {
    const width = measure(text, false);
    const left = Math.min(x(value) - width / 2, plot.x + plot.width - width);
    if (placed.some(other => left < other.x + other.width + 8 && other.x < left + width + 8)) return [];
    placed.push({ x: left, width });
    return [{ x: left, y: plot.y + plot.height + 16, text }];
  });
}

/** Ticks of the other axis that stand a line apart. */
function apart<T extends { readonly y: number }>(ticks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const tick of ticks) if (kept.every(other => Math.abs(other.y - tick.y) >= textHeight)) kept.push(tick);
  return kept;
}

/** Words stand right of their bracket, else left of it, else below. */
function layOutSpans(
  chart: StaffingChart<string>,
  plot: Box,
  top: number,
  width: number,
  measure: Measure,
): SpanLayout[] {
  const x = scaleLinear([chart.from, chart.to], [plot.x, plot.x + plot.width]).clamp(true);
  let y = top + spanRow / 2;
  return spansOf(chart).map(({ kind, from, to, text }) => {
    const isBold = kind === "honest";
    const middle = (x(from) + x(to)) / 2;
    const half = Math.max(leastSpan, x(to) - x(from)) / 2;
    const [start, end] = [middle - half, middle + half];
    const said = fitted(text, width, each => measure(each, isBold));
    const size = measure(said, isBold);
    const beside = end + 8 + size <= width ? end + 8 : start - 8 - size >= 0 ? start - 8 - size : null;
    const below = Math.max(0, Math.min(start, width - size));
    const span = {
      from: start,
      to: end,
      y,
      words: { x: beside ?? below, y: beside === null ? y + 16 : y + baseline, text: said },
    };
    y += beside === null ? spanRow + 16 : spanRow;
    return span;
  });
}

function pathOf(points: readonly Point[]): string {
  return (
    line<Point>()
      .x(({ x }) => x)
      .y(({ y }) => y)
      .digits(2)([...points]) ?? ""
  );
}
