import type { LimitsPicture } from "../../core/picture/limits";
import { type Drawn, h } from "./element";
import { drawHandleTime } from "./handle-time";
import { drawSatisfaction } from "./satisfaction";
import type { Scene } from "./scene";
import { drawStaffing } from "./staffing";

/** From this width figures stand in pairs; the style sheet says the same. */
const paired = 796;
const gap = 40;
const widestAlone = 820;

/** What limits ask against what honest work takes: handle time, satisfaction and agents. */
export function drawLimits(
  scene: Scene,
  { heading, handleTime, satisfaction, staffing }: LimitsPicture<string>,
): Drawn {
  const { width } = scene;
  const both = handleTime !== null && satisfaction !== null;
  const half = width !== null && (both && width >= paired ? (width - gap) / 2 : Math.min(width, widestAlone));
  return h(
    "section",
    { key: "limits", class: both ? "limits paired" : "limits" },
    h("h2", { tabindex: -1 }, heading),
    handleTime && drawHandleTime(scene, handleTime, half || null),
    satisfaction && drawSatisfaction(scene, satisfaction, half || null),
    staffing && drawStaffing(scene, staffing),
  );
}
