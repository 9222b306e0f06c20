import type { CapPicture, ClassPicture, HandleTimePicture } from "../../core/picture/handle-time";
import {
  type CapLine,
  type Column,
  type HandleTimeLayout,
  type Line,
  layOutHandleTime,
  lineHeight,
  linesOf,
} from "../charts/handle-time";
import { type Child, type Drawn, h, s } from "./element";
import { goes, goLink } from "./link";
import { withFacts } from "./rich";
import { isAt, type Scene } from "./scene";
import { box, stop, text } from "./shapes";
import { cell, columnHeads, table } from "./table";

/** The mix as columns under the caps that lie across it, with a sentence first and the numbers after. */
export function drawHandleTime(scene: Scene, picture: HandleTimePicture<string>, width: number | null): Drawn {
  const { shareAxis, timeAxis, numbers } = scene.labels.handleTime;
  const layout = width === null ? null : layOutHandleTime(picture, width, scene.measure);
  return h(
    "div",
    { key: "handle-time", class: "limit-figure handle-time" },
    h("h3", {}, picture.heading),
    picture.sentences.map(sentence => h("p", { class: "lead clamp long" }, h("bdi", {}, withFacts(sentence)))),
    h(
      "figure",
      {},
      h("p", { class: "key small muted" }, h("span", {}, timeAxis), keys(scene, picture)),
      layout && figure(scene, picture, layout),
      h("p", { class: "small muted" }, shareAxis),
    ),
    h("details", {}, h("summary", {}, numbers), numbersTable(scene, picture)),
  );
}

function keys({ labels }: Scene, { classes }: HandleTimePicture<string>): Child {
  const { above, recovery } = labels.handleTime;
  const swatch = (kind: string, text: string) => h("span", {}, h("span", { class: `swatch ${kind}` }), text);
  return [
    classes.some(each => each.aboveText !== null) && swatch("above", above),
    classes.some(each => each.recoveryText !== null) && swatch("recovery", recovery),
  ];
}

function figure(scene: Scene, picture: HandleTimePicture<string>, layout: HandleTimeLayout): Drawn {
  const { width, height, base, plotWidth } = layout;
  return s(
    "svg",
    {
      role: "group",
      "aria-label": picture.sentences.join(" ").replaceAll("**", ""),
      "data-arrows": true,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    s(
      "defs",
      {},
      s(
        "pattern",
        { id: "above-cap", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        s("rect", { class: "hatch-ground", width: 5, height: 5 }),
        s("line", { class: "hatch", x1: 0, y1: 0, x2: 0, y2: 5 }),
      ),
    ),
    s("line", { class: "axis", x1: 0, y1: base, x2: plotWidth, y2: base }),
    picture.classes.map((each, index) => column(scene, each, layout.columns[index]!)),
    picture.caps.map((each, index) => limit(scene, each, layout.caps[index]!, layout)),
    s(
      "g",
      { "aria-hidden": "true" },
      picture.classes.map((each, index) => columnWords(each, layout.columns[index]!, base)),
      picture.caps.map((each, index) => limitWords(each, layout.caps[index]!, plotWidth)),
    ),
  );
}

function isHeavy({ tone }: ClassPicture<string>): boolean {
  return tone === "emotional" || tone === "heated";
}

function column(scene: Scene, each: ClassPicture<string>, { whole, under, above, recovery }: Column): Drawn {
  const at = isAt(scene, each.range);
  const { x, y, width, height } = whole;
  return s(
    "g",
    {
      ...stop(spoken(each, scene.labels.handleTime.recovery)),
      ...goes(each.range),
      class: at ? "column at" : "column",
      "aria-current": at && "true",
    },
    s("title", {}, spoken(each, scene.labels.handleTime.recovery)),
    box("under", under),
    above && box("above", above, { fill: "url(#above-cap)" }),
    recovery && box("recovery", recovery),
    isHeavy(each) && width > 6 && box("tone", { ...whole, width: 3 }),
    box("ring", { x: x + 1.5, y: y + 1.5, width: Math.max(0, width - 3), height: Math.max(0, height - 3) }),
  );
}

function columnWords(each: ClassPicture<string>, { lines, label, share }: Column, base: number): Drawn {
  const leader = label?.leader;
  const kindOf = (index: number) => (index > 0 ? "muted" : isHeavy(each) ? "strong" : null);
  return s(
    "g",
    goes(each.range),
    leader && s("line", { class: "leader", x1: leader.x, y1: leader.from, x2: leader.x, y2: leader.to }),
    label &&
      lines.map((words, index) => text(words, label.x, label.y + 11 + index * lineHeight, { class: kindOf(index) })),
    share !== null && text(each.shareText, share, base + 15, { class: "muted", "text-anchor": "middle" }),
  );
}

function limit(scene: Scene, each: CapPicture<string>, limit: CapLine, layout: HandleTimeLayout): Drawn {
  const at = isAt(scene, each.range);
  const x = layout.plotWidth + 10;
  const places = linesOf(limit).map(({ textY, y }) => textY ?? y);
  const top = Math.min(...places) - 9;
  const name = [each.capText, each.bareText, each.needText].filter(Boolean).join(", ");
  return s(
    "g",
    {
      ...stop(name),
      ...goes(each.range),
      class: at ? "limit at" : "limit",
      "aria-current": at && "true",
    },
    s("title", {}, name),
    s("path", { class: limit.bare ? "need recovered" : "need", d: limit.need.path }),
    limit.bare && s("path", { class: "need", d: limit.bare.path }),
    s("path", { class: "cap", d: limit.cap.path }),
    box("ring", { x, y: top, width: Math.max(0, layout.width - x), height: Math.max(...places) + 9 - top }),
  );
}

function limitWords(each: CapPicture<string>, limit: CapLine, plotWidth: number): Drawn {
  const words = (kind: string, { text: said, textY, leader }: Line) =>
    textY !== null && [
      s("path", { class: "leader", d: leader }),
      text(said, plotWidth + 14, textY + 4, { class: kind }),
    ];
  return s(
    "g",
    goes(each.range),
    words("muted", limit.need),
    limit.bare && words("muted", limit.bare),
    words("strong", limit.cap),
  );
}

function spoken(each: ClassPicture<string>, recovery: string): string {
  const { name, toneName, shareText, timeText, recoveryText, aboveText } = each;
  const rest = recoveryText && `${recovery} ${recoveryText}`;
  return [name, toneName, shareText, timeText, rest, aboveText].filter(Boolean).join(", ");
}

function numbersTable(scene: Scene, { classes }: HandleTimePicture<string>): Drawn {
  const { class: kind, tone, share, time, recovery, against, numbers } = scene.labels.handleTime;
  return table(
    "numbers",
    numbers,
    columnHeads({ class: kind, tone, share, time, recovery, against }),
    h(
      "tbody",
      { role: "rowgroup" },
      classes.map(each =>
        h(
          "tr",
          { role: "row", ...goes(each.range) },
          h("th", { role: "rowheader", scope: "row" }, h("span", { class: "clamp" }, goLink(each.range, each.name))),
          cell("", {}, each.toneName),
          cell("", {}, each.shareText),
          cell("", {}, each.timeText),
          cell("", {}, each.recoveryText),
          cell("", {}, each.aboveText),
        ),
      ),
    ),
  );
}
