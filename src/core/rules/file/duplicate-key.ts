import type { Target, TargetSet } from "../../model/target-set";
import { ownId } from "../../proposal/own-id";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./duplicate-key.examples";

export const duplicateKey = defineRule({
  id: "file/duplicate-key",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part: set, document, text }) {
    for (const { key, first, again } of document.duplicates) {
      if (isCutOff(text, again.start, key)) continue;
      yield {
        at: { range: again },
        message: key === "<<" ? message("file/duplicate-key/merge", {}) : message("file/duplicate-key", { key }),
        related: [{ at: { range: first }, message: message("file/duplicate-key/first", { key }) }],
      };
    }
    for (const { target, first } of sameIds(set)) {
      yield {
        at: idSpot(target),
        targets: [target],
        message: message("file/duplicate-key/target-id", { id: target.id }),
        related: [{ at: idSpot(first), message: message("file/duplicate-key/first", { key: target.id }) }],
        offers: () => ownId(set, target),
      };
    }
  },
});

/** Equal decimals of two decimal commas, as in `{ at_least: 7,5, at_most: 8,5 }`: file/wrong-type tells of those values. */
function isCutOff(text: string, start: number, key: string): boolean {
  return /^\d+(?:\s*\p{L}+|%)?$/u.test(key) && /\d,/.test(text.slice(start - 2, start));
}

/** In a list nothing but the id tells targets apart; it defaults to the metric. */
function* sameIds(set: TargetSet): Iterable<{ target: Target; first: Target }> {
  const firsts = new Map<string, Target>();
  for (const target of set.targets) {
    const first = firsts.get(target.id);
    if (first) yield { target, first };
    else firsts.set(target.id, target);
  }
}

/** An id that is left out stands where the metric is named. */
function idSpot(target: Target) {
  return { path: target.metricName.value === target.id ? target.metricName.path : [...target.path, "id"] };
}
