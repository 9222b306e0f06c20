import { told } from "../../model/told";
import { isShortWindow, shortestWindow } from "../../model/window";
import { countOverWeek } from "../../proposal/honest-count";
import { nodeAt } from "../../source/locate";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./no-window.examples";

const counted: readonly (string | undefined)[] = ["first_contact_resolution", "repeat_contact_rate"];

export const noWindow = defineRule({
  id: "resolution/no-window",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["custom", "arithmetic"],
  options: {
    shortest: { value: shortestWindow, unit: "seconds" },
  },
  examples,
  *check({ part, document, options }) {
    for (const target of part.targets) {
      const { metric, measured } = target;
      if (!measured || !counted.includes(metric?.id)) continue;
      const { by, window } = measured;
      const isByReturn = by?.value === "repeat_contact";
      const found = {
        targets: [target],
        offers: () => [countOverWeek(target)],
      };
      if (isByReturn && !nodeAt(document, [...measured.path, "window"])) {
        yield { ...found, at: { path: by.path }, message: message("resolution/no-window", told(target)) };
      } else if (window && (isByReturn || metric?.id === "repeat_contact_rate")) {
        if (!isShortWindow(window.value, options.shortest)) continue;
        const said = { ...told(target), window: window.value };
        yield { ...found, at: { path: window.path }, message: message("resolution/no-window/short", said) };
      }
    }
  },
});
