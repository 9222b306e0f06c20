import type { RindPicture, SlicePicture, SlicesPicture, WedgePicture } from "../../core/picture/slices";
import { laySlice, type RindPiece, type SliceLayout, type Wedge } from "../charts/slice";
import { nameLineHeight } from "../charts/wedge-names";
import { type Drawn, h, s } from "./element";
import { lampIcon } from "./icons";
import { goes } from "./link";
import { rich, withFacts } from "./rich";
import { isAt, type Scene } from "./scene";
import { stop, text } from "./shapes";

/** Below this width the slices stand below each other, beside their words. */
const narrow = 620;
const gap = 44;
const widest = 330;
const narrowest = 250;

/** The days as slices of melon, with what they come to and what happens. */
export function drawSlices(scene: Scene, picture: SlicesPicture<string>): Drawn {
  const { labels, width, measure } = scene;
  const layouts =
    width === null ? null : picture.slices.map(slice => lay(slice, picture.slices.length, width, measure));
  const isNamed = layouts?.some(layout => layout.wedges.some(({ name }) => name !== null)) ?? false;
  return h(
    "div",
    { key: "slices" },
    h(
      "div",
      {
        class: `slices of-${picture.slices.length}`,
        role: "group",
        "aria-label": labels.slices.title,
        "data-arrows": true,
      },
      picture.slices.map((slice, index) => drawSlice(scene, slice, layouts?.[index] ?? null)),
    ),
    drawKey(scene, picture, !isNamed),
  );
}

function lay(slice: SlicePicture<string>, slices: number, width: number, measure: Scene["measure"]): SliceLayout {
  const isNarrow = width < narrow;
  const column = isNarrow ? Math.min(narrowest, width * 0.4) : slices === 1 ? widest : (width - 2 * gap) / 3;
  return laySlice(
    slice,
    Math.max(80, Math.min(widest, column)),
    !isNarrow && (slice.kind === "honest" || slices === 1),
    measure,
  );
}

function drawSlice(scene: Scene, slice: SlicePicture<string>, layout: SliceLayout | null): Drawn {
  const { name, meaning, unhelped, green, role, story } = slice;
  return h(
    "div",
    { key: slice.kind, class: "slice" },
    h("h2", { class: "minor", tabindex: -1 }, name),
    h("p", { class: "meaning muted" }, meaning),
    h("div", { class: "melon" }, layout && drawMelon(scene, slice, layout)),
    h("p", { class: "unhelped" }, h("span", { class: "large" }, unhelped), " ", scene.labels.slices.ofHundred),
    h(
      "div",
      { class: "facts" },
      h("p", {}, h("strong", {}, green)),
      h("p", { class: "muted" }, role),
      h("p", { class: "story clamp long" }, withFacts(story)),
    ),
  );
}

function drawMelon(scene: Scene, slice: SlicePicture<string>, layout: SliceLayout): Drawn {
  const { width, height } = layout;
  const label = [slice.name, `${slice.unhelped} ${scene.labels.slices.ofHundred}`, slice.green].join(", ");
  return s(
    "svg",
    { role: "group", "aria-label": label, viewBox: `0 0 ${width} ${height}`, width, height },
    slice.wedges.map((each, index) => drawWedge(scene, each, layout.wedges[index]!)),
    slice.rind.map((each, index) => drawRind(scene, each, layout.rind[index]!)),
    s(
      "g",
      { "aria-hidden": "true", class: "names" },
      slice.wedges.map((each, index) => drawName(each, layout.wedges[index]!)),
    ),
  );
}

function drawWedge(scene: Scene, { name, told, range }: WedgePicture<string>, layout: Wedge): Drawn {
  const at = isAt(scene, range);
  const { unhelped, seeds } = layout;
  return s(
    "g",
    {
      ...stop(`${name}: ${told}`),
      ...goes(range),
      class: at ? "wedge at" : "wedge",
      "aria-current": at && "true",
    },
    s("title", {}, `${name}: ${told}`),
    s("path", { class: "flesh", d: layout.path }),
    unhelped !== null && s("path", { class: "red", d: unhelped }),
    seeds.helped !== "" && s("path", { class: "seed helped", d: seeds.helped }),
    seeds.unsolved !== "" && s("path", { class: "seed unsolved", d: seeds.unsolved }),
    seeds.unhelped !== "" && s("path", { class: "seed unhelped", d: seeds.unhelped }),
    s("path", { class: "ring", d: layout.ring }),
  );
}

function drawName({ heavy, range }: WedgePicture<string>, { name }: Wedge): Drawn | null {
  if (!name) return null;
  const { lines, middle, turn } = name;
  const top = middle.y + 4 - ((lines.length - 1) * nameLineHeight) / 2;
  return s(
    "g",
    {
      ...goes(range),
      transform: turn === 0 ? null : `rotate(${turn.toFixed(2)} ${middle.x.toFixed(2)} ${middle.y.toFixed(2)})`,
    },
    lines.map((words, index) =>
      text(words, middle.x, top + index * nameLineHeight, { "text-anchor": "middle", class: heavy ? "strong" : null }),
    ),
  );
}

function drawRind(scene: Scene, { target, range, green, told }: RindPicture<string>, layout: RindPiece): Drawn {
  const at = isAt(scene, range);
  const kind = green === null ? "unknown" : green ? "green" : "red";
  const { x, y } = layout.mark;
  const on = (dx: number, dy: number) => `${(x + dx).toFixed(2)} ${(y + dy).toFixed(2)}`;
  const mark = green
    ? `M${on(-3.5, 0)}L${on(-1, 2.6)} ${on(3.5, -2.6)}`
    : `M${on(-3, -3)}L${on(3, 3)}M${on(3, -3)}L${on(-3, 3)}`;
  return s(
    "g",
    {
      key: target,
      ...stop(told),
      ...goes(range),
      class: `rind ${kind}${at ? " at" : ""}`,
      "aria-current": at && "true",
    },
    s("title", {}, told),
    s("path", { class: "skin", d: layout.path }),
    green !== null && layout.marked && s("path", { class: "mark", d: mark }),
    s("path", { class: "ring", d: layout.path }),
  );
}

function drawKey({ labels }: Scene, { wedges }: SlicesPicture<string>, withWedges: boolean): Drawn {
  const { each, rind, flesh, unhelped, unsolved, helped } = labels.slices;
  const { green, red } = labels.greenDay;
  const seed = (kind: string, path: string) =>
    s(
      "svg",
      { class: `seed-key ${kind}`, viewBox: "0 0 16 12", width: 16, height: 12, "aria-hidden": "true" },
      kind === "unhelped" && s("path", { class: "red", d: "M0 0h16v12H0Z" }),
      s("path", { class: `seed ${kind}`, d: path }),
    );
  const drop = "M3 6C6 3.4 12 3.4 12 6C12 8.6 6 8.6 3 6Z";
  return h(
    "div",
    { class: "slice-key small muted" },
    h("p", {}, each),
    h("p", {}, rind, h("span", {}, lampIcon(true), green), h("span", {}, lampIcon(false), red)),
    h("p", {}, flesh),
    h("p", {}, seed("unhelped", drop), unhelped),
    h("p", {}, seed("unsolved", drop), unsolved),
    h("p", {}, seed("helped", "M7 6a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0Z"), helped),
    withWedges && h("p", { class: "clamp" }, rich(wedges)),
  );
}
