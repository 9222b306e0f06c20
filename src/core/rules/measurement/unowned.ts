import type { Target, TargetSet } from "../../model/target-set";
import { reviewIn } from "../../proposal/review-date";
import { nodeAt } from "../../source/locate";
import type { LocatedDocument } from "../../source/node";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unowned.examples";

export const unowned = defineRule({
  id: "measurement/unowned",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["format", "custom"],
  options: {
    months: { value: 6, unit: "number" },
  },
  examples,
  *check({ set, document, options, today }) {
    if (set.partOf || set.targets.length === 0 || document.syntax.length > 0) return;
    const ownerless = set.owner ? 0 : set.targets.filter(target => !target.owner).length;
    const undated = set.targets.filter(target => !isDated(document, set, target)).length;
    if (ownerless === 0 && undated === 0) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("measurement/unowned", { targets: set.targets.length, ownerless, undated }),
      offers: () => (ownerless === 0 ? [reviewIn(options.months, ["review_by"], today)] : []),
    };
  },
});

/** A date that cannot be read is one all the same: its writer hears of it elsewhere. */
function isDated(document: LocatedDocument, set: TargetSet, { path, reviewBy }: Target): boolean {
  return Boolean(
    reviewBy ?? set.reviewBy ?? nodeAt(document, [...path, "review_by"]) ?? nodeAt(document, ["review_by"]),
  );
}
