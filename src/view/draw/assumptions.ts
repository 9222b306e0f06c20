import type { AssumptionRow, AssumptionsPicture, LookPicture, MovedPicture } from "../../core/picture/assumptions";
import { type Child, type Drawn, h, s } from "./element";
import { rich, withFacts } from "./rich";
import type { Scene } from "./scene";

/** What the numbers rest on: a slider each, under what it does over its whole range. */
export function drawAssumptions(scene: Scene, picture: AssumptionsPicture<string>): Drawn {
  const { labels } = scene;
  const { heading, legend, marks } = labels.assumptions;
  const { lead, scales, rows, rest, moved } = picture;
  return h(
    "section",
    { key: "assumptions", id: "assumptions", class: "assumptions" },
    h("h2", { tabindex: -1 }, heading),
    h("p", { class: "lead", "aria-live": scales ? null : "polite" }, withFacts(lead)),
    scales &&
      h(
        "p",
        { class: "legend small muted" },
        h("span", {}, legend),
        h("span", { class: "of-pressure" }, scales.pressure),
        h("span", { class: "of-blind-spot" }, scales.blindSpot),
        h("span", {}, marks),
      ),
    rows.length > 0 &&
      h(
        "div",
        { class: "assumed" },
        rows.map(row => drawRow(scene, row)),
      ),
    rest &&
      h(
        "details",
        { key: "rest" },
        h("summary", {}, rest.summary),
        h(
          "div",
          { class: "assumed" },
          rest.rows.map(row => drawRow(scene, row)),
        ),
      ),
    scales && scene.inEditor && drawMoved(scene, moved),
  );
}

function drawRow({ inEditor }: Scene, row: AssumptionRow<string>): Drawn {
  const { name, label, value, lowest, highest, step, unit, unitSize, valueText, ends, moved } = row;
  const range = { min: lowest, max: highest, value, "data-size": unitSize };
  return h(
    "div",
    { key: name, class: moved ? "assumption moved" : "assumption", role: "group", "aria-label": label },
    h(
      "div",
      { class: "what" },
      h("p", { class: "assumed-name" }, label),
      inEditor
        ? h(
            "span",
            { class: "number" },
            h("input", {
              type: "number",
              ...range,
              step: "any",
              "aria-label": `${label}, ${unit}`,
              "data-assume": name,
            }),
            h("span", { class: "muted", "aria-hidden": "true" }, unit),
          )
        : h("strong", {}, valueText),
    ),
    h(
      "div",
      { class: "slide" },
      drawStrips(row),
      inEditor &&
        h("input", {
          type: "range",
          ...range,
          step: "any",
          "data-step": step,
          "aria-label": label,
          "aria-valuetext": valueText,
          "data-assume": name,
        }),
      h("p", { class: "ends small muted", "aria-hidden": "true" }, h("span", {}, ends[0]), h("span", {}, ends[1])),
    ),
    h("div", { class: "does small" }, h("p", {}, withFacts(row.sentence)), h("p", { class: "whose muted" }, row.whose)),
  );
}

/** Heights and places of the drawing, stretched to whatever width there is: no text is in it. */
const width = 1000;
const strip = 16;
const gap = 4;
const base = { pressure: strip, blindSpot: 2 * strip + gap };
const bottom = base.blindSpot + 5;

/** The two figures over the range: what the slider under it does. The sentence beside it says the same. */
function drawStrips({ looks, used, likely, elsewhere }: AssumptionRow<string>): Drawn {
  const x = (part: number) => round(part * width);
  return s(
    "svg",
    {
      class: "strips",
      "aria-hidden": "true",
      viewBox: `0 0 ${width} ${bottom + 2}`,
      preserveAspectRatio: "none",
      height: bottom + 2,
    },
    elsewhere.map(([from, to], index) =>
      s("rect", {
        key: `elsewhere ${index}`,
        class: "elsewhere",
        x: x(from),
        y: 0,
        width: x(to - from),
        height: bottom - 3,
      }),
    ),
    drawFigure(looks, "pressure", x),
    drawFigure(looks, "blindSpot", x),
    s("line", { class: "likely", x1: x(likely[0]), y1: bottom, x2: x(likely[1]), y2: bottom }),
    s("line", { class: "used", x1: x(used), y1: 0, x2: x(used), y2: bottom }),
  );
}

const classes = { pressure: "of-pressure", blindSpot: "of-blind-spot" } as const;

function drawFigure(
  looks: readonly LookPicture[],
  figure: "pressure" | "blindSpot",
  x: (part: number) => number,
): Child {
  const y = (height: number) => round(base[figure] - height * (strip - 1.5));
  return stretchesOf(looks, figure).map((stretch, index) => {
    const line = stretch.map(({ at, height }) => `${x(at)} ${y(height)}`).join(" L");
    const [first, last] = [x(stretch[0]!.at), x(stretch.at(-1)!.at)];
    return s(
      "g",
      { key: `${figure} ${index}`, class: classes[figure] },
      s("path", { class: "area", d: `M${first} ${base[figure]} L${line} L${last} ${base[figure]} Z` }),
      s("path", { class: "line", d: `M${line}` }),
    );
  });
}

/** Neighbours that have a height. */
function stretchesOf(looks: readonly LookPicture[], figure: "pressure" | "blindSpot") {
  const stretches: { at: number; height: number }[][] = [[]];
  for (const look of looks) {
    const height = look[figure];
    if (height === null) stretches.push([]);
    else stretches.at(-1)!.push({ at: look.at, height });
  }
  return stretches.filter(each => each.length > 1);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function drawMoved({ labels }: Scene, moved: MovedPicture<string> | null): Drawn {
  const { still, reset, write, confirm, doWrite } = labels.assumptions;
  return h(
    "div",
    { key: "moved", class: "moved-bar" },
    h("p", { class: "muted", role: "status" }, moved ? moved.note : still),
    moved && h("button", { type: "button", "data-do": "reset" }, reset),
    moved &&
      h(
        "details",
        { class: "write" },
        h("summary", { class: "button" }, write),
        h(
          "div",
          { role: "group", "aria-label": write },
          h("p", {}, rich(confirm)),
          h(
            "ul",
            {},
            moved.lines.map(({ name, text }) => h("li", { key: name }, h("code", {}, `${name}: ${text}`))),
          ),
          h("button", { type: "button", class: "primary", "data-do": "write" }, doWrite),
        ),
      ),
  );
}
