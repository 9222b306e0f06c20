import type { FacetPicture, TargetPicture } from "../../core/picture/picture";
import { type Child, type Drawn, h } from "./element";
import { drawFindings } from "./findings";
import { drawFound } from "./found";
import { goes, goLink } from "./link";
import { isAt, type Scene } from "./scene";
import { cell, columnHeads, facetHead, table } from "./table";

/** Every target by facet: what it asks, where it is held, and what was found. An empty facet is a fact too. */
export function drawTargets(scene: Scene): Drawn {
  const { labels, picture } = scene;
  const { lead, facets, whole } = picture.targets;
  const { heading, facet, target, bounds, level, findings } = labels.targets;
  return h(
    "section",
    { key: "targets" },
    h("h2", { tabindex: -1 }, heading),
    h("p", { class: "lead" }, lead),
    drawFound(scene),
    table(
      "by-facet targets",
      heading,
      columnHeads({ facet, target, bounds, level, findings }),
      facets.map(each => facetRows(scene, each)),
      whole.length > 0 &&
        h(
          "tbody",
          { key: "whole", role: "rowgroup" },
          h(
            "tr",
            { role: "row", class: "whole" },
            facetHead("set", labels.targets.whole, 1),
            cell("found", { colspan: 4 }, drawFindings(scene, whole)),
          ),
        ),
    ),
  );
}

function facetRows(scene: Scene, { facet, name, targets }: FacetPicture<string>): Drawn {
  const head = facetHead(facet, name, Math.max(1, targets.length));
  const rows =
    targets.length === 0
      ? [h("tr", { role: "row", class: "empty" }, head, cell("muted", { colspan: 4 }, scene.labels.targets.none))]
      : targets.map((target, index) => targetRow(scene, target, index === 0 && head));
  return h("tbody", { key: facet ?? "unknown", role: "rowgroup" }, rows);
}

function targetRow(scene: Scene, target: TargetPicture<string>, head: Child): Drawn {
  const at = isAt(scene, target.range);
  const { nothingFound } = scene.labels.targets;
  return h(
    "tr",
    {
      key: target.key,
      role: "row",
      class: at ? "target at" : "target",
      "aria-current": at && "true",
      ...goes(target.range),
    },
    head,
    h(
      "th",
      { role: "rowheader", scope: "row", class: "name" },
      h("span", { class: "clamp", title: target.name }, goLink(target.range, target.name)),
      h("code", { class: "clamp muted", title: target.id }, h("bdi", {}, target.id)),
    ),
    cell(
      "bounds",
      {},
      h("span", { class: "asked clamp" }, target.bounds),
      note(target.appliesTo),
      note(target.baseline),
    ),
    cell(
      "held",
      {},
      target.level && h("span", {}, target.level),
      target.stakes && h("span", { class: target.heavyStakes ? "heavy" : null }, target.stakes),
      note(target.guards),
    ),
    cell(
      "found",
      {},
      target.findings.length > 0 ? drawFindings(scene, target.findings) : h("span", { class: "muted" }, nothingFound),
    ),
  );
}

function note(text: string | null): Child {
  return text !== null && h("span", { class: "small muted clamp", title: text }, h("bdi", {}, text));
}
