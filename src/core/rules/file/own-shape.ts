import type { Range } from "../../finding";
import type { Direction } from "../../metrics/metric";
import { sayBound } from "../../proposal/say-bound";
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
  *check({ document, part, text }) {
    for (const each of document.shaped?.told ?? []) {
      const target = part.targets.find(({ path }) => isWithin(each.range, rangeAt(document, { path })));
      const told = withDirection(each, target?.metric?.direction);
      const report: Report = { ...reportOf(told), offers: () => sayBound(text, told) };
      yield target ? { ...report, at: { path: target.path, range: told.range }, targets: [target] } : report;
    }
  },
});

/** An amount without a direction is nearest to what is good of its metric. */
function withDirection(told: ToldOfShape, direction: Direction | undefined): ToldOfShape {
  if (told.kind !== "unread" || !told.nearest || told.nearest.direction) return told;
  if (direction !== "up" && direction !== "down") return told;
  return { ...told, nearest: { ...told.nearest, direction: direction === "up" ? "at_least" : "at_most" } };
}

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
