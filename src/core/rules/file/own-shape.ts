import type { Range } from "../../finding";
import { shortened } from "../../shape/found";
import { rangeAt } from "../../source/locate";
import type { ToldOfShape } from "../../source/shaped";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./own-shape.examples";

/** Most paths of a shape that a message lists. */
const mostPaths = 3;

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
      const report = reportOf(told);
      const target = part.targets.find(({ path }) => isWithin(told.range, rangeAt(document, { path })));
      yield target ? { ...report, at: { path: target.path, range: told.range }, targets: [target] } : report;
    }
  },
});

function isWithin({ start, end }: Range, whole: Range): boolean {
  return whole.start <= start && end <= whole.end;
}

function reportOf(told: ToldOfShape): Report {
  const at = { range: told.range };
  switch (told.kind) {
    case "nothing": {
      const { saw, written } = told;
      const more = Math.max(0, written.length - mostPaths);
      return { at, message: message("file/own-shape/nothing", { written: written.slice(0, mostPaths), more, saw }) };
    }
    case "open": {
      const { health, text } = told;
      return { at, severity: "warning", message: message("file/own-shape/open", { text: shortened(text), health }) };
    }
    case "unread": {
      const { nearest, text } = told;
      return { at, message: message("file/own-shape/unread", { text: shortened(text), nearest }) };
    }
    case "word": {
      const { field, known, nearest, text } = told;
      const about = { text: shortened(text), field, nearest, known };
      return { at, severity: "warning", message: message("file/own-shape/word", about) };
    }
    case "skipped": {
      const { among, count, fields, others } = told;
      const related = others.map(range => ({ at: { range }, message: message("file/own-shape/skipped/other", {}) }));
      return { at, severity: "info", related, message: message("file/own-shape/skipped", { count, among, fields }) };
    }
  }
}
