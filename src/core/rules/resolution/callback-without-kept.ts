import { standsBeside } from "../../model/beside";
import { callbacksCounted } from "../../model/call-backs";
import { told } from "../../model/told";
import { companions, watchBeside } from "../../proposal/companions";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./callback-without-kept.examples";

export const callbackWithoutKept = defineRule({
  id: "resolution/callback-without-kept",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const { formula, metric } = target;
      if (!formula || metric?.id === "callback_kept_rate") continue;
      const name = callbacksCounted(formula.value, metric?.direction ?? "up");
      if (!name || standsBeside(set, target, ["callback_kept_rate"])) continue;
      yield {
        at: { path: formula.path },
        targets: [target],
        message: message("resolution/callback-without-kept", { ...told(target), name }),
        offers: () => [watchBeside(set, target, companions.callback_kept_rate)],
      };
    }
  },
});
