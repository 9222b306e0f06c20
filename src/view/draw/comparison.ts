import type { ChangePicture, ComparisonPicture } from "../../core/picture/comparison";
import { type Drawn, h } from "./element";
import { goes, linkTo } from "./link";
import { rich } from "./rich";
import { cell, columnHeads, table } from "./table";

/** Before beside after: what both reward, what changed target by target, and what that does class by class. */
export function drawComparison(picture: ComparisonPicture<string>): Drawn {
  const { heading, close, lead, before, after, changes, columns, nothing, days, classes, unhelped } = picture;
  return h(
    "section",
    { key: "comparison", class: "comparison", "data-place": "comparison" },
    h(
      "div",
      { class: "comparison-head" },
      h("h2", { tabindex: -1 }, h("bdi", {}, heading)),
      h("button", { type: "button", "data-do": "alone" }, close),
    ),
    lead !== null && h("p", { class: "lead clamp long" }, h("bdi", {}, rich(lead))),
    picture.found.length > 0 && h("p", { class: "muted" }, picture.found.join(" · ")),
    picture.files.length > 0 && files(picture.filesName, picture.files),
    h(
      "ul",
      { class: "both" },
      [before, after].map(({ name, verdict }) =>
        h("li", {}, h("span", { class: "muted" }, `${name}: `), h("strong", {}, verdict)),
      ),
    ),
    changes.length === 0
      ? h("p", { class: "muted" }, nothing)
      : table(
          "numbers changes",
          heading,
          columnHeads({ ...columns }),
          h(
            "tbody",
            { role: "rowgroup" },
            changes.map(each => changeRow(each, columns)),
          ),
        ),
    classes.length > 0 &&
      days.length > 0 &&
      table(
        "numbers classes",
        unhelped,
        columnHeads({ class: unhelped, ...Object.fromEntries(days.map((name, day) => [`day-${day}`, name])) }),
        h(
          "tbody",
          { role: "rowgroup" },
          classes.map(each =>
            h(
              "tr",
              { role: "row" },
              h("th", { role: "rowheader", scope: "row" }, h("span", { class: "clamp" }, h("bdi", {}, each.name))),
              each.days.map(said => cell("", {}, said)),
            ),
          ),
        ),
      ),
  );
}

function files(name: string, all: ComparisonPicture<string>["files"]): Drawn {
  return h(
    "nav",
    { class: "sets", "aria-label": name },
    h(
      "ul",
      {},
      all.map(({ title, address, range, shown }) =>
        h(
          "li",
          {},
          h(
            "button",
            { type: "button", "aria-current": shown && "true", ...goes(range, address) },
            h("bdi", {}, title),
          ),
        ),
      ),
    ),
  );
}

function changeRow(change: ChangePicture<string>, columns: ComparisonPicture<string>["columns"]): Drawn {
  const { what, before, after, effect, guards, place, address, range } = change;
  const goesThere = range ? goes(range, address) : {};
  const told = [
    { name: columns.before, said: before },
    { name: columns.after, said: after },
    { name: columns.effect, said: effect },
    ...(columns.guards === undefined ? [] : [{ name: columns.guards, said: guards }]),
  ];
  return h(
    "tr",
    { role: "row", ...goesThere },
    h(
      "th",
      { role: "rowheader", scope: "row" },
      h("span", { class: "clamp" }, range ? linkTo(goesThere, what) : h("bdi", {}, what)),
      place !== null && h("span", { class: "clamp muted" }, h("bdi", {}, place)),
    ),
    told.map(({ name, said }) =>
      cell("", { "data-name": name }, h("span", { class: "clamp" }, h("bdi", {}, said === "" ? "–" : said))),
    ),
  );
}
