import { isEfficient, noise, scoreOf } from "../../model/score";
import { efficiencyDownTo, facetsAlike } from "../../proposal/facet-weights";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./efficiency-weight.examples";

/** Names that a message lists. */
const mostNamed = 4;

export const efficiencyWeight = defineRule({
  id: "balance/efficiency-weight",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S4"],
  evidence: ["custom", "arithmetic"],
  options: {
    most: { value: 0.5, unit: "share" },
  },
  examples,
  *check({ set, options }) {
    const score = scoreOf(set);
    const efficient = score?.parts.filter(isEfficient) ?? [];
    if (!score || efficient.length === score.parts.length) return;
    const share = efficient.reduce((sum, part) => sum + part.share, 0);
    if (share <= options.most + noise) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/efficiency-weight", {
        named: efficient.slice(0, mostNamed).map(({ target, share }) => ({ id: target.id, share })),
        more: Math.max(0, efficient.length - mostNamed),
        share,
        most: options.most,
      }),
      offers: () => [efficiencyDownTo(options.most, score), ...facetsAlike(options.most, score)],
    };
  },
});
