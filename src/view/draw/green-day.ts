import type { Way } from "../../core/day";
import type { DayClassPicture, GreenDayPicture, LampPicture, UnlitPicture } from "../../core/picture/green-day";
import { columnWidth, type DayLayout, type DayRow, layOutDays, lineHeight } from "../charts/green-day";
import { type Child, type Drawn, h, s } from "./element";
import { lampIcon, notModelledIcon } from "./icons";
import { goes, goLink } from "./link";
import { rich, withFacts } from "./rich";
import { isAt, type Scene } from "./scene";
import { box, stop, text } from "./shapes";
import { cell, columnHeads, table } from "./table";

/** The days beside each other: what becomes of each class, what every lamp shows, and what no lamp shows. */
export function drawGreenDay(scene: Scene, picture: GreenDayPicture<string>): Drawn {
  const { heading, whatHappens, heights, lamps, unlit } = scene.labels.greenDay;
  const layout = scene.width === null ? null : layOutDays(picture, scene.width, scene.heights, scene.measure);
  return h(
    "section",
    { key: "green-day", class: `days of-${picture.days.length}` },
    h("h2", { tabindex: -1 }, heading),
    h("p", { class: "lead" }, withFacts(picture.lead)),
    heightChoice(scene),
    h(
      "div",
      { class: "day-heads", "aria-hidden": "true" },
      h("h3", {}, whatHappens),
      picture.days.map(({ name, unhelped }) =>
        h("p", {}, h("strong", {}, name), h("span", { class: "small muted" }, unhelped)),
      ),
    ),
    h("figure", {}, layout && figure(scene, picture, layout), h("p", { class: "small muted" }, heights[scene.heights])),
    numbers(scene, picture),
    lampsTable(scene, picture, lamps),
    unlitTable(scene, picture, unlit),
    picture.notes.map(note => h("p", { class: "note small muted" }, rich(note))),
  );
}

/** What rows are as high as. */
function heightChoice({ heights, labels }: Scene): Drawn {
  const { rowHeight, height } = labels.greenDay;
  return h(
    "div",
    { class: "choice", role: "group", "aria-label": rowHeight },
    h("span", { class: "small muted", "aria-hidden": "true" }, `${rowHeight}:`),
    (["contacts", "time"] as const).map(each =>
      h(
        "button",
        { key: each, type: "button", "aria-pressed": each === heights ? "true" : "false", "data-heights": each },
        height[each],
      ),
    ),
  );
}

function figure(scene: Scene, picture: GreenDayPicture<string>, layout: DayLayout): Drawn {
  const { width, height } = layout;
  return s(
    "svg",
    {
      role: "group",
      "aria-label": picture.lead.replaceAll("**", ""),
      "data-arrows": true,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    s("defs", {}, patterns),
    picture.classes.map((each, index) => row(scene, picture, each, layout.rows[index]!)),
    s(
      "g",
      { "aria-hidden": "true" },
      picture.classes.map((each, index) => rowWords(scene, each, layout.rows[index]!)),
    ),
  );
}

function row(scene: Scene, picture: GreenDayPicture<string>, each: DayClassPicture<string>, layout: DayRow): Drawn {
  const at = isAt(scene, each.range);
  const { x, y, width, height } = layout.whole;
  const told = picture.days.map(({ name }, day) => `${name}: ${each.days[day]!.map(part => part.text).join(", ")}`);
  return s(
    "g",
    {
      ...stop([each.name, ...each.facts, ...told].join("; ")),
      ...goes(each.range),
      class: at ? "day-row at" : "day-row",
      "aria-current": at && "true",
    },
    box("catch", layout.whole),
    layout.cells.map(parts => [
      parts.map(({ part, box: place }) => box(`way ${part.way}`, place, fillOf(part.way))),
      each.heavy && parts[0] && box("tone", { ...parts[0].box, width: Math.min(3, parts[0].box.width) }),
    ]),
    box("ring", { x: x + 1.5, y: y + 1.5, width: Math.max(0, width - 3), height: Math.max(0, height - 3) }),
  );
}

/** Full attention has a plain colour, every other way a pattern of its own. */
function fillOf(way: Way) {
  return way === "attend" ? {} : { fill: `url(#way-${way})` };
}

function rowWords(
  { heights }: Scene,
  { heavy, range, shareText, timeShareText }: DayClassPicture<string>,
  { lines, label, share, cells }: DayRow,
): Drawn {
  const kindOf = (index: number) => (index > 0 ? "muted" : heavy ? "strong" : null);
  return s(
    "g",
    goes(range),
    lines.map((words, index) => text(words, label.x, label.y + index * lineHeight, { class: kindOf(index) })),
    share !== null && text(heights === "time" ? timeShareText : shareText, share, label.y, { class: "muted" }),
    cells.map(parts =>
      parts.map(({ box: place, part, words, wordsWidth }) => {
        if (words === null) return null;
        const middle = place.y + Math.min(place.height / 2, 11);
        const plate = { x: place.x + 4, y: middle - 8, width: wordsWidth + 6, height: 16 };
        return [
          part.way !== "attend" && box("plate", plate),
          text(words, place.x + 7, middle + 4, { class: part.way === "attend" ? null : "strong" }),
        ];
      }),
    ),
  );
}

const size = 8;

function pattern(way: Way, ...marks: Drawn[]): Drawn {
  return s(
    "pattern",
    { id: `way-${way}`, width: size, height: size, patternUnits: "userSpaceOnUse" },
    s("rect", { class: `ground ${way}`, width: size, height: size }),
    ...marks,
  );
}

const stroke = (way: Way, d: string): Drawn => s("path", { class: `mark ${way}`, d });

const patterns: readonly Drawn[] = [
  pattern("stretched", stroke("stretched", "M0 2h8M0 6h8")),
  pattern("brisk", stroke("brisk", "M0 8l8-8")),
  pattern("rushed", stroke("rushed", "M0 8l8-8M-2 2l4-4M6 10l4-4M0 4l4-4M4 8l4-4")),
  pattern("passed_on", stroke("passed_on", "M1 1l3 3-3 3M5 1l3 3-3 3")),
  pattern(
    "closed_early",
    s("circle", { class: "dot closed_early", cx: 2, cy: 2, r: 1.3 }),
    s("circle", { class: "dot closed_early", cx: 6, cy: 6, r: 1.3 }),
  ),
  pattern("dropped", stroke("dropped", "M0 0l8 8M0 8l8-8")),
];

function numbers({ labels }: Scene, { classes, days }: GreenDayPicture<string>): Drawn {
  const { numbers: title, class: kind } = labels.handleTime;
  const heads = Object.fromEntries(days.map(({ kind: day, name }) => [day, name]));
  return h(
    "details",
    {},
    h("summary", {}, title),
    table(
      "numbers",
      title,
      columnHeads({ class: kind, ...heads }),
      h(
        "tbody",
        { role: "rowgroup" },
        classes.map(each =>
          h(
            "tr",
            { role: "row", ...goes(each.range) },
            h("th", { role: "rowheader", scope: "row" }, h("span", { class: "clamp" }, goLink(each.range, each.name))),
            each.days.map(parts => cell("", {}, parts.map(part => part.text).join(", "))),
          ),
        ),
      ),
    ),
  );
}

function lampsTable(scene: Scene, { days, lamps }: GreenDayPicture<string>, heading: string): Drawn {
  return dayTable(
    heading,
    days.map(({ name }) => name),
    lamps.map(lamp => lampRow(scene, lamp, days.length)),
  );
}

function lampRow(
  scene: Scene,
  { target, range, name, asked, appliesTo, days }: LampPicture<string>,
  columns: number,
): Drawn {
  const at = isAt(scene, range);
  const { green, red, notModelled } = scene.labels.greenDay;
  return h(
    "tr",
    { key: target, role: "row", class: at ? "at" : null, "aria-current": at && "true", ...goes(range) },
    h(
      "th",
      { role: "rowheader", scope: "row", class: "name" },
      h("span", { class: "clamp" }, goLink(range, name)),
      h("span", { class: "small muted clamp" }, appliesTo === null ? asked : `${asked}, ${appliesTo}`),
    ),
    days.length === 0
      ? cell("muted", { colspan: columns }, h("span", { class: "lamp" }, notModelledIcon(), notModelled))
      : days.map(day =>
          cell(
            "",
            {},
            h(
              "span",
              { class: day.green ? "lamp" : "lamp red" },
              lampIcon(day.green, day.green ? green : red),
              h(
                "span",
                {},
                h("span", { class: "shown" }, day.shown),
                day.note && [" ", h("span", { class: "muted" }, day.note)],
              ),
            ),
          ),
        ),
  );
}

function unlitTable({ width }: Scene, { days, unlit }: GreenDayPicture<string>, heading: string): Drawn {
  const full = width === null ? null : columnWidth(width, days.length);
  return dayTable(
    heading,
    days.map(({ name }) => name),
    unlit.map(each => unlitRow(each, full)),
  );
}

function unlitRow({ name, kind, days }: UnlitPicture<string>, full: number | null): Drawn {
  return h(
    "tr",
    { key: name, role: "row" },
    h("th", { role: "rowheader", scope: "row", class: "name" }, name),
    days.map(({ text: said, part }) =>
      cell("", {}, h("strong", {}, said), full !== null && bar(kind, Math.max(0, Math.min(1, part)), full)),
    ),
  );
}

function bar(kind: "care" | "cost", part: number, width: number): Drawn {
  return s(
    "svg",
    { class: `meter ${kind}`, viewBox: `0 0 ${width} 6`, width, height: 6, "aria-hidden": "true" },
    box("whole", { x: 0, y: 1, width, height: 4 }),
    box("part", { x: 0, y: 1, width: width * part, height: 4 }),
    box("end", { x: Math.max(0, width * part - 2), y: 0, width: 2, height: 6 }),
  );
}

/** Rows by day, in the columns of the figure. */
function dayTable(heading: string, days: readonly string[], rows: Child): Drawn {
  return h(
    "div",
    { key: heading },
    h("h3", {}, heading),
    h(
      "table",
      { class: "day-table", role: "table", "aria-label": heading },
      h(
        "thead",
        { role: "rowgroup", class: "unseen" },
        h(
          "tr",
          { role: "row" },
          h("th", { role: "columnheader", scope: "col" }, heading),
          days.map(name => h("th", { role: "columnheader", scope: "col" }, name)),
        ),
      ),
      h("tbody", { role: "rowgroup" }, rows),
    ),
  );
}
