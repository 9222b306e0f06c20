import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./own-shape.examples";

export const ownShape = defineRule({
  id: "file/own-shape",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: [
    {
      tag: "format",
      source: {
        en: "`shapes` in `.watermelon.yaml`, and the grammar of target phrases.",
        nl: "`shapes` in `.watermelon.yaml`, en de grammatica van zinnen waarin normen staan.",
      },
    },
  ],
  options: {},
  examples,
  *check({ document: { shaped } }) {
    for (const told of shaped?.told ?? []) {
      const { range } = told;
      if (told.kind === "nothing") {
        const { saw, written } = told;
        yield { at: { range }, message: message("file/own-shape/nothing", { written, saw }) };
      } else if (told.kind === "open") {
        yield { at: { range }, severity: "warning", message: message("file/own-shape/open", { text: told.text }) };
      } else {
        const { nearest, text } = told;
        yield { at: { range }, message: message("file/own-shape/unread", { text, nearest }) };
      }
    }
  },
});
