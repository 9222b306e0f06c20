import type { StaffingChart, StaffingPicture } from "../../core/picture/staffing";
import type { BoundPicture, PanelPicture } from "../../core/picture/staffing-panels";
import { layOutStaffing, type PanelLayout, type StaffingLayout, spansOf, type Words } from "../charts/staffing";
import { type Child, type Drawn, h, s } from "./element";
import { goes } from "./link";
import { withFacts } from "./rich";
import { isAt, type Scene } from "./scene";
import { box, stop, text } from "./shapes";

/** What agents give at honest work and on the kindest green day, and how many honest work takes. */
export function drawStaffing(scene: Scene, { heading, lead, chart }: StaffingPicture<string>): Drawn {
  const layout = chart && scene.width !== null ? layOutStaffing(chart, scene.width, scene.measure) : null;
  return h(
    "div",
    { key: "staffing", class: "limit-figure staffing" },
    h("h3", {}, heading),
    h("p", { class: chart ? "lead" : "lead muted" }, h("bdi", {}, withFacts(lead))),
    chart && h("figure", {}, layout && [keys(chart, layout), figure(scene, chart, layout, lead)]),
  );
}

/** Names of curves that found no room beside them. */
function keys(chart: StaffingChart<string>, { unnamed }: StaffingLayout): Child {
  const curves = chart.panels[0]?.curves.filter(({ kind }) => unnamed.includes(kind)) ?? [];
  return (
    curves.length > 0 &&
    h(
      "p",
      { class: "key small muted" },
      curves.map(({ kind, name }) => h("span", {}, h("span", { class: `swatch ${kind}` }), name)),
    )
  );
}

function figure(scene: Scene, chart: StaffingChart<string>, layout: StaffingLayout, lead: string): Drawn {
  const { width, height } = layout;
  return s(
    "svg",
    {
      role: "group",
      "aria-label": lead.replaceAll("**", ""),
      "data-arrows": true,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    chart.panels.map((panel, index) => drawPanel(scene, chart, panel, layout.panels[index]!)),
    spans(chart, layout),
    s(
      "g",
      { "aria-hidden": "true" },
      layout.panels.map(panelWords),
      layout.spans.map(({ words }, index) => put(words, spansOf(chart)[index]!.kind === "honest" ? "strong" : "muted")),
    ),
  );
}

function drawPanel(
  scene: Scene,
  chart: StaffingChart<string>,
  panel: PanelPicture<string>,
  layout: PanelLayout,
): Drawn {
  const { plot, ticks, band, curves, here } = layout;
  const right = plot.x + plot.width;
  const foot = plot.y + plot.height;
  return s(
    "g",
    { key: panel.key },
    band && box("feasible", band),
    ticks.map(({ lineY }) =>
      s("line", { class: lineY === foot ? "axis" : "grid", x1: plot.x, y1: lineY, x2: right, y2: lineY }),
    ),
    band &&
      [band.x, band.x + band.width].map(x => s("line", { class: "feasible-edge", x1: x, y1: plot.y, x2: x, y2: foot })),
    panel.bounds.map((bound, index) => drawBound(scene, panel, bound, layout, index)),
    here && s("line", { class: "here-line", x1: here.x, y1: plot.y, x2: here.x, y2: foot + 4 }),
    curves.map(({ path, dots }, index) => [
      s("path", { class: `curve ${panel.curves[index]!.kind}`, d: path }),
      panel.curves[index]!.kind === "honest" &&
        dots.map(({ x, y }) => s("circle", { class: "agent", cx: round(x), cy: round(y), r: 2 })),
    ]),
    here && chart.here && drawHere(scene, chart.here, panel, here, plot),
  );
}

function drawBound(
  scene: Scene,
  panel: PanelPicture<string>,
  { target, range, text: said }: BoundPicture<string>,
  { plot, bounds }: PanelLayout,
  index: number,
): Drawn {
  const at = isAt(scene, range);
  const { y } = bounds[index]!;
  const name = `${panel.title}: ${target} ${said}`;
  return s(
    "g",
    { ...stop(name), ...goes(range), class: at ? "bound at" : "bound", "aria-current": at && "true" },
    s("title", {}, name),
    s("line", { class: "target", x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y }),
    box("ring", { x: plot.x, y: y - 4, width: plot.width, height: 8 }),
  );
}

function drawHere(
  scene: Scene,
  { text: agents, range }: NonNullable<StaffingChart<string>["here"]>,
  panel: PanelPicture<string>,
  { x, at: point }: NonNullable<PanelLayout["here"]>,
  plot: PanelLayout["plot"],
): Drawn {
  const at = isAt(scene, range);
  const name = [`${panel.title}: ${agents}`, panel.here?.text].filter(Boolean).join(", ");
  const y = point?.y ?? plot.y + plot.height;
  return s(
    "g",
    { ...stop(name), ...goes(range), class: at ? "here at" : "here", "aria-current": at && "true" },
    s("title", {}, name),
    s("circle", { class: "here-dot", cx: round(x), cy: round(y), r: point ? 5 : 3 }),
    s("circle", { class: "ring", cx: round(x), cy: round(y), r: 9 }),
  );
}

/** Brackets under the agents with whom all targets hold. */
function spans(chart: StaffingChart<string>, layout: StaffingLayout): Child {
  return spansOf(chart).map(({ kind, text: said, open }, index) => {
    const { from, to, y } = layout.spans[index]!;
    const end = open
      ? `M${round(from)} ${y - 5}V${y}H${round(to)}`
      : `M${round(from)} ${y - 5}V${y}H${round(to)}V${y - 5}`;
    return s(
      "g",
      { key: kind, ...stop(said), ...(chart.here ? goes(chart.here.range) : {}), class: `span ${kind}` },
      s("title", {}, said),
      s("path", { class: "bracket", d: end }),
      box("ring", { x: from - 4, y: y - 9, width: to - from + 8, height: 14 }),
    );
  });
}

function panelWords({ title, ticks, agentTicks, curves, bounds, here }: PanelLayout): Drawn {
  return s(
    "g",
    {},
    put(title, "strong"),
    [...ticks, ...agentTicks].map(each => put(each, "muted")),
    curves.map(({ words }) => words && put(words, null)),
    bounds.map(({ words }) => words && put(words, "strong")),
    here && [put(here.name, "strong"), here.at?.words && put(here.at.words, "strong")],
  );
}

function put({ x, y, text: said }: Words, kind: string | null): Drawn {
  return text(said, x, y, { class: kind });
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
