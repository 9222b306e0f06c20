import type { Place } from "../../core/picture/places";
import { type Drawn, h } from "./element";
import { verdictIcon } from "./icons";
import type { Scene } from "./scene";

/** The name of the set and its figures, and the sections there are; it stays in sight. */
export function drawBar({ picture, labels, inEditor }: Scene, places: readonly Place[]): Drawn {
  const { verdict, figures, figuresNamed } = picture.verdict;
  return h(
    "nav",
    { key: "bar", class: "bar", "aria-label": labels.bar.name },
    h(
      "div",
      { class: "page" },
      verdictIcon(verdict),
      h("bdi", { class: "set-name" }, picture.title),
      figures !== "" && h("span", { class: "set-figures", "aria-hidden": "true" }, figures),
      figures !== "" && h("span", { class: "unseen" }, figuresNamed),
      h(
        "ul",
        {},
        places.map(place =>
          h(
            "li",
            { key: place },
            h("a", { class: "to", role: "link", tabindex: 0, "data-to": place }, labels.bar[place]),
          ),
        ),
      ),
      inEditor && h("button", { type: "button", class: "export", "data-do": "export" }, labels.bar.export),
    ),
  );
}

/** A section that links can lead to. */
export function placed(place: Place, drawn: Drawn): Drawn {
  return { ...drawn, attributes: new Map([...drawn.attributes, ["data-place", place]]) };
}
