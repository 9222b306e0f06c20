import type { SetPicture } from "../../core/picture/picture";
import { type Drawn, h } from "./element";
import { verdictIcon } from "./icons";
import { goes } from "./link";
import { withFacts } from "./rich";
import type { Scene } from "./scene";
import { drawSlices } from "./slices";

/** What the set rewards, in a word, a sentence, a paragraph and slices of melon. */
export function drawHeadline(scene: Scene): Drawn {
  const { picture, labels, inEditor } = scene;
  const { verdict, name, meaning, sentence, lead } = picture.verdict;
  return h(
    "header",
    { class: "headline" },
    inEditor && picture.sets.length > 0 && sets(picture.sets, labels.sets),
    h(
      "p",
      { class: "eyebrow" },
      verdictIcon(verdict),
      h("span", {}, name, " ", h("span", { class: "meaning muted" }, meaning)),
    ),
    h("h1", { class: "clamp long", tabindex: -1 }, withFacts(sentence)),
    h("p", { class: "verdict-lead" }, withFacts(lead)),
    picture.slices && drawSlices(scene, picture.slices),
  );
}

function sets(all: readonly SetPicture<string>[], label: string): Drawn {
  return h(
    "nav",
    { class: "sets", "aria-label": label },
    h(
      "ul",
      {},
      all.map(({ title, range, shown }) =>
        h(
          "li",
          {},
          h("button", { type: "button", "aria-current": shown && "true", ...goes(range) }, h("bdi", {}, title)),
        ),
      ),
    ),
  );
}
