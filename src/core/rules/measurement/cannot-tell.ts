import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./cannot-tell.examples";

export const cannotTell = defineRule({
  id: "measurement/cannot-tell",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ set, undeclared }) {
    if (undeclared.length === 0 || set.targets.length === 0) return;
    yield {
      at: { path: ["targets"], on: "key" },
      ofPart: true,
      message: message("measurement/cannot-tell", { declare: undeclared }),
    };
  },
});
