import type { FooterItem } from "../../core/picture/footer";
import { type Child, type Drawn, h } from "./element";
import { checkedIcon, leftOutIcon, untoldIcon } from "./icons";
import { goLink } from "./link";
import { rich } from "./rich";
import type { Scene } from "./scene";

/** How far the looking went, what the model leaves out and what could not be told: it goes wherever the rest goes. */
export function drawChecked({ picture, labels }: Scene): Drawn {
  const { heading, checked, notModelled, untold, untoldNothing } = labels.checked;
  const { footer } = picture;
  return h(
    "footer",
    { class: "page" },
    h(
      "section",
      { key: "checked" },
      h("h2", { tabindex: -1 }, heading),
      h(
        "div",
        { class: "columns three" },
        column(
          checked,
          footer.checked.map(text => ({ text, range: null })),
          checkedIcon,
        ),
        column(notModelled, footer.notModelled, leftOutIcon),
        footer.untold.length > 0
          ? column(untold, footer.untold, untoldIcon)
          : h("div", {}, h("h3", {}, untold), h("p", { class: "muted" }, untoldNothing)),
      ),
      h("p", { class: "note small muted" }, footer.note),
    ),
  );
}

function column(heading: string, items: readonly FooterItem<string>[], icon: () => Drawn): Child {
  return h(
    "div",
    {},
    h("h3", {}, heading),
    h(
      "ul",
      {},
      items.map(({ text, range }) =>
        h("li", {}, icon(), h("p", { class: "clamp long" }, range ? goLink(range, rich(text)) : rich(text))),
      ),
    ),
  );
}
