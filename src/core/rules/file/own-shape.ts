import type { Range } from "../../finding";
import { rangeAt } from "../../source/locate";
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
  *check({ document, part }) {
    for (const told of document.shaped?.told ?? []) {
      const { range } = told;
      const target = part.targets.find(({ path }) => isWithin(range, rangeAt(document, { path })));
      const at = target ? { path: target.path, range } : { range };
      const targets = target ? [target] : [];
      if (told.kind === "nothing") {
        const { saw, written } = told;
        yield { at, message: message("file/own-shape/nothing", { written, saw }) };
      } else if (told.kind === "open") {
        yield { at, targets, severity: "warning", message: message("file/own-shape/open", { text: told.text }) };
      } else {
        const { nearest, text } = told;
        yield { at, targets, message: message("file/own-shape/unread", { text, nearest }) };
      }
    }
  },
});

function isWithin({ start, end }: Range, whole: Range): boolean {
  return whole.start <= start && end <= whole.end;
}
