import type { Facet } from "../../core/metrics/metric";
import { type Attributes, type Child, type Drawn, h } from "./element";
import { facetIcon } from "./icons";

/** A table whose rows may be laid out as grids in a narrow panel: its roles are written out, so that they stay. */
export function table(name: string, label: string, head: Drawn, ...bodies: Child[]): Drawn {
  return h("table", { class: name, role: "table", "aria-label": label }, head, bodies);
}

/** Heads by the class of their column; those of a `silent` column are for screen readers only. */
export function columnHeads(names: Readonly<Record<string, string>>, silent?: string): Drawn {
  return h(
    "thead",
    { role: "rowgroup" },
    h(
      "tr",
      { role: "row" },
      Object.entries(names).map(([column, name]) =>
        h(
          "th",
          { role: "columnheader", scope: "col", class: `column-${column}` },
          h("span", { class: column === silent ? "unseen" : null }, name),
        ),
      ),
    ),
  );
}

/** The name of a facet, beside all its rows. */
export function facetHead(facet: Facet | "set" | null, name: string, rows: number): Drawn {
  return h(
    "th",
    { key: "facet", role: "rowheader", scope: "rowgroup", rowspan: rows, class: "facet" },
    h("span", {}, facetIcon(facet), name),
  );
}

export function cell(name: string, attributes: Attributes, ...children: Child[]): Drawn {
  return h("td", { role: "cell", class: name, ...attributes }, ...children);
}
