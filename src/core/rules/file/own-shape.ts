import type { Range } from "../../finding";
import type { Direction } from "../../metrics/metric";
import type { Target } from "../../model/target-set";
import { countedFrom } from "../../proposal/counted-from";
import { shortened } from "../../shape/found";
import { rangeAt } from "../../source/locate";
import { dotted } from "../../source/path";
import type { RelativeTold, ToldOfShape } from "../../source/shaped";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./own-shape.examples";

type Unread = Extract<ToldOfShape, { readonly kind: "unread" }>;

/** Phrases are written by what is loaded for files in shapes of their own alone. */
const phrasing = () => import("../../proposal/say-bound");

/** Most paths of a shape that a message lists. */
const mostPaths = 3;

export const ownShape = defineRule({
  id: "file/own-shape",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ document, part, text }) {
    for (const each of document.shaped?.told ?? []) {
      const target = part.targets.find(({ path }) => isWithin(each.range, rangeAt(document, { path })));
      const report = each.kind === "unread" ? unread(text, each, target) : reportOf(each);
      yield target ? { ...report, at: { path: target.path, range: each.range }, targets: [target] } : report;
    }
  },
});

function isWithin({ start, end }: Range, whole: Range): boolean {
  return whole.start <= start && end <= whole.end;
}

function unread(text: string, told: Unread, target: Target | undefined): Report {
  const { nearest, range, relative } = told;
  if (relative) return relativeTo(text, told, relative, target);
  const direction = wayOf(target?.metric?.direction);
  const about = { text: shortened(told.text), nearest: nearest === null ? null : { amount: nearest, direction } };
  return {
    at: { range },
    message: message("file/own-shape/unread", about),
    offers: async () => (await phrasing()).sayBound(text, told, direction),
  };
}

/** An amount without a direction is nearest to what is good of its metric. */
function wayOf(good: Direction | undefined): "at_least" | "at_most" | null {
  return good === "up" ? "at_least" : good === "down" ? "at_most" : null;
}

/** A phrase that is told from a level that stands elsewhere, counted from what was last measured where that is known. */
function relativeTo(text: string, told: Unread, relative: RelativeTold, target: Target | undefined): Report {
  const baseline = target?.baseline?.value ?? null;
  const counted = baseline && countedFrom(baseline, relative, target?.metric?.direction);
  return {
    at: { range: told.range },
    message: message("file/own-shape/relative", { text: shortened(told.text), baseline, counted }),
    offers: async () => (counted ? (await phrasing()).sayCounted(text, told, counted) : []),
  };
}

function reportOf(told: Exclude<ToldOfShape, Unread>): Report {
  const at = { range: told.range };
  switch (told.kind) {
    case "nothing": {
      const { saw, written } = told;
      const more = Math.max(0, written.length - mostPaths);
      return { at, message: message("file/own-shape/nothing", { written: written.slice(0, mostPaths), more, saw }) };
    }
    case "open": {
      const about = { text: shortened(told.text), health: told.health };
      return { at, severity: "warning", message: message("file/own-shape/open", about) };
    }
    case "comma": {
      const said = shortened(told.text);
      const about = { place: dotted(told.path), text: said, reading: `${said}.${told.decimals}` };
      return {
        at,
        message: message("file/wrong-type/decimal-comma", about),
        offers: async () => [(await phrasing()).writePoint(told)],
      };
    }
    case "word": {
      const { field, known, nearest } = told;
      const about = { text: shortened(told.text), field, nearest, known };
      return { at, severity: "warning", message: message("file/own-shape/word", about) };
    }
    case "skipped": {
      const { of, among, count, fields, others } = told;
      const related = others.map(range => ({ at: { range }, message: message("file/own-shape/skipped/other", {}) }));
      return {
        at,
        severity: "info",
        related,
        message: message("file/own-shape/skipped", { of, count, among, fields }),
      };
    }
  }
}
