import type { IndexEntry, IndexGroup, IndexPage } from "../../core/report/pages";
import { type Child, type Drawn, h, pageBeside, s } from "./element";
import { lampIcon, melonIcon } from "./icons";
import { rich, withFacts } from "./rich";
import { box } from "./shapes";
import { cell, columnHeads } from "./table";

/** Many target sets in one table, by verdict, each with a link to its page. */
export function drawIndexPage(page: IndexPage): Drawn[] {
  const { notDeclared: _, ...columns } = page.columns;
  return [
    h(
      "main",
      { class: "page" },
      h(
        "header",
        { class: "headline" },
        h("p", { class: "eyebrow" }, melonIcon(), page.heading),
        h("h1", { tabindex: -1 }, withFacts(page.lead)),
      ),
      h(
        "section",
        { key: "sets" },
        h(
          "table",
          { class: "sets-table", role: "table", "aria-label": page.heading },
          columnHeads(columns),
          page.groups.map(group => groupRows(page, group)),
        ),
      ),
    ),
    h(
      "footer",
      { class: "page" },
      h("p", { class: "small muted" }, page.model),
      h("p", { class: "made small muted" }, page.made),
    ),
  ];
}

function groupRows(page: IndexPage, { verdict, name, meaning, sets }: IndexGroup): Drawn {
  return h(
    "tbody",
    { key: verdict, role: "rowgroup" },
    h(
      "tr",
      { key: "verdict", role: "row", class: "verdict" },
      h(
        "th",
        { role: "rowheader", scope: "rowgroup", colspan: Object.keys(page.columns).length - 1 },
        h("strong", {}, name),
        " ",
        h("span", { class: "muted" }, meaning),
      ),
    ),
    sets.map(each => setRow(page, each)),
  );
}

function setRow(page: IndexPage, each: IndexEntry): Drawn {
  const { columns } = page;
  const figure = (value: string | null): Child =>
    value === null ? h("span", { class: "muted" }, "–") : h("span", { class: "figure" }, value);
  const recovery =
    each.recovery === null && each.pressure !== null
      ? h("span", { class: "small muted" }, columns.notDeclared)
      : figure(each.recovery);
  return h(
    "tr",
    { key: each.page, role: "row", class: "set" },
    cell(
      "worst",
      {},
      each.unhelped === null ? h("span", { class: "small muted" }, each.noDay) : unhelpedBar(each.unhelped),
    ),
    h(
      "th",
      { role: "rowheader", scope: "row", class: "name" },
      h("a", { class: "page-link clamp", href: pageBeside(each.page) }, h("bdi", {}, each.title)),
      h("span", { class: "small muted clamp" }, h("bdi", {}, each.file)),
      h("span", { class: "sentence clamp long" }, h("bdi", {}, rich(each.sentence))),
      h("span", { class: "small muted" }, each.found),
    ),
    cell("pressure", { "data-label": columns.pressure }, figure(each.pressure)),
    cell("blind-spot", { "data-label": columns.blindSpot }, figure(each.blindSpot)),
    cell("hard-blind-spot", { "data-label": columns.hardBlindSpot }, figure(each.hardBlindSpot)),
    cell("recovery", { "data-label": columns.recovery }, recovery),
    cell("red", { "data-label": columns.red }, red(each)),
  );
}

function red({ red, noneRed }: IndexEntry): Child {
  if (red.length === 0) return h("span", { class: "small muted" }, noneRed);
  return h(
    "ul",
    { class: "small" },
    red.map(name => h("li", {}, lampIcon(false), h("span", { class: "clamp" }, h("bdi", {}, name)))),
  );
}

const width = 132;

/** How much of all contacts goes unhelped on the worst green day; the figure beside it says how many. */
function unhelpedBar(part: number): Drawn {
  const filled = width * Math.max(0, Math.min(1, part));
  return s(
    "svg",
    { class: "meter unhelped", viewBox: `0 0 ${width} 12`, width, height: 12, "aria-hidden": "true" },
    box("whole", { x: 0.5, y: 0.5, width: width - 1, height: 11 }),
    box("part", { x: 0, y: 0, width: filled, height: 12 }),
    box("end", { x: Math.max(0, filled - 2), y: 0, width: 2, height: 12 }),
  );
}
