import type { SatisfactionChart, SatisfactionPicture, SatisfactionRow } from "../../core/picture/satisfaction";
import { layOutSatisfaction, type MarkLayout, type RowLayout, type SatisfactionLayout } from "../charts/satisfaction";
import { type Child, type Drawn, h, s } from "./element";
import { goes } from "./link";
import { withFacts } from "./rich";
import { isAt, type Scene } from "./scene";
import { box, stop, text } from "./shapes";

/** What those who are asked give beside what everyone gives, day by day, on the scale of the target. */
export function drawSatisfaction(scene: Scene, picture: SatisfactionPicture<string>, width: number | null): Drawn {
  return h(
    "div",
    { key: "satisfaction", class: "limit-figure satisfaction" },
    h("h3", {}, picture.heading),
    picture.charts.map(chart => [
      h("p", { key: `lead ${chart.target}`, class: "lead clamp long" }, h("bdi", {}, withFacts(chart.lead))),
      chart.rows.length > 0 &&
        h("figure", { key: chart.target }, width !== null && figure(scene, picture, chart, width)),
    ]),
    picture.more !== null && h("p", { class: "note small muted" }, picture.more),
  );
}

function figure(
  scene: Scene,
  picture: SatisfactionPicture<string>,
  chart: SatisfactionChart<string>,
  width: number,
): Drawn {
  const layout = layOutSatisfaction(picture, chart, width, scene.measure);
  const { height, plot, target, ticks } = layout;
  const at = isAt(scene, chart.range);
  return s(
    "svg",
    {
      role: "group",
      "aria-label": chart.lead.replaceAll("**", ""),
      "data-arrows": true,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    ticks.map(({ x }) => line("grid", x, plot.y, x, plot.y + plot.height)),
    chart.rows.map((row, index) => drawRow(picture, chart, row, layout.rows[index]!)),
    s(
      "g",
      {
        ...stop(chart.bound.text),
        ...goes(chart.range),
        class: at ? "bound at" : "bound",
        "aria-current": at && "true",
      },
      s("title", {}, chart.bound.text),
      line("target", target.x, plot.y - 4, target.x, plot.y + plot.height),
      box("ring", { x: target.x - 5, y: plot.y - 6, width: 10, height: plot.height + 8 }),
    ),
    s("g", { "aria-hidden": "true" }, words(chart, layout)),
  );
}

function drawRow(
  { asked, everyone }: SatisfactionPicture<string>,
  { range }: SatisfactionChart<string>,
  row: SatisfactionRow<string>,
  layout: RowLayout,
): Drawn {
  const { whole, y, margin, history } = layout;
  const told = [
    row.asked && (row.kind === "measured" ? row.asked.text : `${asked} ${row.asked.text}`),
    row.everyone && `${everyone} ${row.everyone.text}`,
    row.note,
  ];
  const name = `${row.name}: ${told.filter(Boolean).join(", ")}`;
  return s(
    "g",
    { ...stop(name), ...goes(range), class: `mark-row ${row.kind}` },
    s("title", {}, name),
    box("catch", whole),
    margin && box("margin", margin),
    history.map(x => line("earlier", x, y - 7, x, y + 7)),
    layout.asked && layout.everyone && line("apart", layout.asked.x, y, layout.everyone.x, y),
    layout.everyone && dot("open", layout.everyone, y),
    layout.asked && dot("solid", layout.asked, y),
    box("ring", { x: whole.x + 1, y: whole.y + 1, width: Math.max(0, whole.width - 2), height: whole.height - 2 }),
  );
}

function words(chart: SatisfactionChart<string>, { target, ticks, rows }: SatisfactionLayout): Child {
  const mark = (each: MarkLayout | null) =>
    each?.words && text(each.words.text, each.words.x, each.words.y, { class: "strong" });
  return [
    text(target.words.text, target.words.x, target.words.y, { class: "strong" }),
    ticks.map(({ words: each }) => each && text(each.text, each.x, each.y, { class: "muted" })),
    s(
      "g",
      goes(chart.range),
      rows.map(row => [
        row.lines.map((each, index) => text(each.text, each.x, each.y, { class: index > 0 ? "muted" : null })),
        mark(row.asked),
        mark(row.everyone),
      ]),
    ),
  ];
}

function dot(kind: string, { x }: MarkLayout, y: number): Drawn {
  return s("circle", { class: `dot ${kind}`, cx: x, cy: y, r: 5 });
}

function line(kind: string, x1: number, y1: number, x2: number, y2: number): Drawn {
  return s("line", { class: kind, x1, y1, x2, y2 });
}
