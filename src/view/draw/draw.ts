import type { Place } from "../../core/picture/places";
import { drawAssumptions } from "./assumptions";
import { drawBalanced } from "./balanced";
import { drawBar, placed } from "./bar";
import { drawChecked } from "./checked";
import { drawComparison } from "./comparison";
import { type Drawn, h } from "./element";
import { drawGreenDay } from "./green-day";
import { drawHeadline } from "./headline";
import { drawLimits } from "./limits";
import { drawMap } from "./map";
import type { Scene } from "./scene";
import { drawTargets } from "./targets";
import { drawTrial } from "./trial";

/** The whole preview as data. Never throws, whatever the picture holds. */
export function draw(scene: Scene): Drawn[] {
  const { picture } = scene;
  const sections: readonly (readonly [Place, Drawn | null])[] = [
    ["verdict", drawHeadline(scene)],
    ["map", picture.map && drawMap(scene, picture.map)],
    ["green-day", picture.greenDay && drawGreenDay(scene, picture.greenDay)],
    ["limits", picture.limits && drawLimits(scene, picture.limits)],
    ["targets", drawTargets(scene)],
    ["balanced", scene.balanced && drawBalanced(scene, scene.balanced)],
    ["assumptions", scene.assumptions && drawAssumptions(scene, scene.assumptions)],
  ];
  const there = sections.flatMap(([place, drawn]) => (drawn ? [{ place, drawn }] : []));
  return [
    drawBar(scene, [...there.map(({ place }) => place), "checked"]),
    h(
      "main",
      { class: "page" },
      scene.trial && drawTrial(scene, scene.trial),
      scene.comparison && drawComparison(scene.comparison),
      there.map(({ place, drawn }) => placed(place, drawn)),
    ),
    placed("checked", drawChecked(scene)),
  ];
}
