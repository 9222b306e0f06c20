import type { TrialPicture } from "../../core/picture/trial";
import { type Drawn, h } from "./element";
import { withFacts } from "./rich";
import type { Scene } from "./scene";

/** Says that what one sees is not what is in the file, and leads back. */
export function drawTrial({ labels }: Scene, { sentence, asTicked }: TrialPicture<string>): Drawn {
  const { asIs, asTicked: ticked } = labels.trial;
  return h(
    "div",
    { key: "trial", class: "trial", role: "status" },
    h("p", {}, withFacts(sentence)),
    h("button", { type: "button", "data-do": asTicked ? "as-is" : "as-ticked" }, asTicked ? asIs : ticked),
  );
}
