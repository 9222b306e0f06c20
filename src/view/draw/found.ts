import { type Drawn, h } from "./element";
import { severityIcon } from "./icons";
import { goLink } from "./link";
import { rich, withFacts } from "./rich";
import type { Scene } from "./scene";

/** What the rules found in one sentence, what weighs most of it, and how far the looking went. */
export function drawFound({ picture, labels }: Scene): Drawn {
  const { sentence, heaviest, scope } = picture.headline;
  return h(
    "div",
    { key: "found", class: "found-all" },
    h("p", { class: "lead" }, withFacts(sentence), " ", h("span", { class: "muted" }, scope)),
    heaviest &&
      h(
        "p",
        { class: "heaviest" },
        severityIcon(heaviest.severity, labels.severity[heaviest.severity]),
        h(
          "span",
          { class: "clamp long" },
          h("span", { class: "muted" }, `${labels.heaviest}: `),
          goLink(heaviest.range, rich(heaviest.text)),
        ),
      ),
  );
}
