import type { MapPicture, MapStepPicture } from "../../core/picture/map";
import {
  badgeRadius,
  baseRadius,
  layOutMap,
  lineHeight,
  type MapLayout,
  type NumberedArrow,
  type Quadrant,
  type Stop,
  todayRadius,
} from "../charts/map";
import { type Attributes, type Child, type Drawn, h, s } from "./element";
import { verdictIcon } from "./icons";
import { goes } from "./link";
import { rich, withFacts } from "./rich";
import type { Scene } from "./scene";
import { box, stop, text } from "./shapes";

/** Pressure against blind spot: the set as it is, and a numbered arrow for each step to balance. */
export function drawMap(scene: Scene, picture: MapPicture<string>): Drawn {
  const { labels, width, measure } = scene;
  const { heading, blindAxis, hardAxis, pressureAxis } = labels.map;
  const { blindSpotLimit: blindSpot, hardBlindSpotLimit: hardBlindSpot, limits: limitWord, quadrants } = labels.map;
  const words = { limits: { blindSpot, hardBlindSpot }, limitWord, quadrants };
  const layout =
    width === null
      ? null
      : layOutMap(
          picture,
          scene.others.map(({ place }) => place),
          words,
          width,
          measure,
          scene.comparison?.point ?? null,
        );
  const hasHard = layout === null || layout.hardTicks.length > 0;
  return h(
    "section",
    { key: "map", class: "map" },
    h("h2", { tabindex: -1 }, heading),
    h("p", { class: "lead" }, withFacts(picture.lead)),
    picture.remains !== null && h("p", { class: "lead muted" }, rich(picture.remains)),
    h(
      "figure",
      {},
      h(
        "p",
        { class: "axes small muted", "aria-hidden": "true" },
        h("span", {}, blindAxis),
        hasHard && h("span", {}, stemKey(), hardAxis),
      ),
      layout && figure(scene, picture, layout),
      h(
        "p",
        { class: "axes below small muted", "aria-hidden": "true" },
        scene.others.length > 0 && h("span", {}, otherKey(), labels.map.others),
        h("span", {}, pressureAxis),
      ),
    ),
    picture.steps.length > 0 && stepList(scene, picture.steps),
  );
}

/** Where a step is explained: in the balanced set, as soon as it stands there. */
function leadsTo(step: number): Attributes {
  return { "data-to": `step-${step} balanced` };
}

function figure(scene: Scene, picture: MapPicture<string>, layout: MapLayout): Drawn {
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
    s("g", { "aria-hidden": "true" }, ground(scene, layout)),
    layout.others.map(({ x, y }, index) =>
      s(
        "circle",
        { class: "other", role: "img", "aria-label": scene.others[index]!.told, cx: x, cy: y, r: 4.5 },
        s("title", {}, scene.others[index]!.told),
      ),
    ),
    layout.arrows.map(arrow => drawArrow(arrow, picture.steps[arrow.step - 1]!)),
    layout.stops.map(each => drawStop(scene, picture, each)),
    s("g", { "aria-hidden": "true", ...goes(picture.range) }, layout.stops.map(stopWords)),
  );
}

function ground({ labels }: Scene, layout: MapLayout): Drawn[] {
  const { quadrants, limits, honestGreen, honestRed, ticks } = labels.map;
  const { limit, limitWord } = layout;
  const said = (value: number) => ticks.find(each => each.value === value)?.text ?? String(value);
  const left = limit.from;
  const right = limit.to;
  const { foot } = layout;
  const named = (quadrant: Quadrant) => {
    const words = quadrants.find(each => each.verdict === quadrant.verdict);
    return s(
      "g",
      {},
      box(`quadrant ${quadrant.verdict}`, quadrant.box),
      text(words?.name ?? "", quadrant.name.x, quadrant.name.y, { class: "strong" }),
      quadrant.meaning && text(words?.meaning ?? "", quadrant.meaning.x, quadrant.meaning.y, { class: "muted" }),
    );
  };
  return [
    ...layout.quadrants.map(named),
    s("line", { class: "limit-line", x1: left, y1: limit.y, x2: right, y2: limit.y }),
    ...(limitWord ? [text(limits, limitWord.x, limitWord.y, { class: "muted" })] : []),
    ...layout.blindTicks.flatMap(({ value, at, isLimit }) => [
      s("line", { class: "axis", x1: left - 4, y1: at, x2: left, y2: at }),
      text(said(value), left - 8, at + 4, { class: isLimit ? "strong" : "muted", "text-anchor": "end" }),
    ]),
    ...layout.hardTicks.flatMap(({ value, at, isLimit }) => [
      s("line", { class: "axis", x1: right, y1: at, x2: right + 4, y2: at }),
      text(said(value), right + 8, at + 4, { class: isLimit ? "strong" : "muted" }),
    ]),
    ...layout.pressureTicks.flatMap(({ value, at }) => [
      s("line", { class: "axis", x1: at, y1: foot, x2: at, y2: foot + 4 }),
      text(said(value), at, foot + 18, { class: "muted", "text-anchor": "middle" }),
    ]),
    text(honestRed, layout.honestRed.x, layout.honestRed.y, { class: "muted", "text-anchor": "middle" }),
    text(honestGreen, layout.honestGreen.x, layout.honestGreen.y, { class: "muted", "text-anchor": "middle" }),
  ];
}

function drawArrow({ path, head, badge, step }: NumberedArrow, { title, effect }: MapStepPicture<string>): Drawn {
  return s(
    "g",
    { key: `step ${step}`, ...stop(`${step}. ${title}: ${effect}`), ...leadsTo(step), class: "step" },
    s("path", { class: "shaft", d: path }),
    s("path", { class: "head", d: head }),
    s("circle", { class: "badge", cx: badge.x, cy: badge.y, r: badgeRadius }),
    text(String(step), badge.x, badge.y + 4, { class: "strong", "text-anchor": "middle" }),
    s("circle", { class: "ring", cx: badge.x, cy: badge.y, r: badgeRadius + 3 }),
  );
}

function drawStop(scene: Scene, picture: MapPicture<string>, { kind, at, stem }: Stop): Drawn {
  const end = picture.steps.flatMap(({ point }) => point ?? []).at(-1);
  const told = { today: picture.today, end, between: null, base: scene.comparison?.point }[kind];
  const lines = told?.lines ?? [];
  const marked = {
    between: { "aria-hidden": "true" },
    base: { role: "img", "aria-label": lines.join(", ") },
    today: { ...stop(lines.join(", ")), ...goes(picture.range) },
    end: { ...stop(lines.join(", ")), ...goes(picture.range) },
  }[kind];
  const { x, y } = at;
  return s(
    "g",
    { key: `${kind} ${x} ${y}`, ...marked, class: `stop ${kind}` },
    stem && s("line", { class: "stem", x1: x, y1: y, x2: stem.x, y2: stem.y }),
    stem && s("path", { class: "triangle", d: triangle(stem.x, stem.y) }),
    kind === "today" && [
      s("circle", { class: "disc", cx: x, cy: y, r: todayRadius }),
      s(
        "svg",
        { x: x - 8, y: y - 8, width: 16, height: 16, viewBox: "0 0 16 16", class: "glyph" },
        verdictIcon(scene.picture.verdict.verdict).children[0],
      ),
      s("circle", { class: "ring", cx: x, cy: y, r: todayRadius + 3 }),
    ],
    kind === "end" && [
      s("circle", { class: "goal", cx: x, cy: y, r: 6 }),
      s("circle", { class: "ring", cx: x, cy: y, r: 10 }),
    ],
    kind === "base" && [
      s("title", {}, lines.join(", ")),
      s("circle", { class: "base-ring", cx: x, cy: y, r: baseRadius }),
    ],
    kind === "between" && s("circle", { class: "between-dot", cx: x, cy: y, r: 3 }),
  );
}

function stopWords({ words }: Stop): Child {
  return words?.lines.map((line, index) =>
    text(line, words.end ? words.box.x + words.box.width : words.box.x, words.box.y + 11 + index * lineHeight, {
      class: index === 0 ? "strong" : null,
      "text-anchor": words.end ? "end" : null,
    }),
  );
}

function triangle(x: number, y: number): string {
  const [left, right, top, foot] = [x - 5, x + 5, y - 5, y + 4].map(each => Math.round(each * 100) / 100);
  return `M${left} ${foot}L${right} ${foot}L${Math.round(x * 100) / 100} ${top}Z`;
}

function stemKey(): Drawn {
  return s(
    "svg",
    { class: "stem-key", viewBox: "0 0 10 10", width: 10, height: 10 },
    s("path", { class: "triangle", d: "M0 9.5L10 9.5L5 .5Z" }),
  );
}

function otherKey(): Drawn {
  return s(
    "svg",
    { class: "stem-key", viewBox: "0 0 10 10", width: 10, height: 10 },
    s("circle", { class: "other", cx: 5, cy: 5, r: 4 }),
  );
}

function stepList({ labels }: Scene, steps: readonly MapStepPicture<string>[]): Drawn {
  return h(
    "ul",
    { class: "steps", "aria-label": labels.map.steps },
    steps.map(({ number, title, effect }) =>
      h(
        "li",
        { key: String(number) },
        h("span", { class: "step-number" }, String(number)),
        h(
          "p",
          { class: "clamp" },
          h("a", { class: "go", role: "link", tabindex: 0, ...leadsTo(number) }, h("bdi", {}, rich(title))),
        ),
        h("p", { class: "effect muted" }, effect),
      ),
    ),
  );
}
