import { staffingConflict } from "../../day";
import { clashesIn } from "../../model/contradiction";
import type { TargetSet } from "../../model/target-set";
import { message } from "../../words/message";
import { besideHonest, relatedTo } from "../honest-values";
import { defineRule } from "../rule";
import { examples } from "./impossible.examples";

export const impossible = defineRule({
  id: "balance/impossible",
  severity: "error",
  confidence: "likely",
  since: "0.1.0",
  serves: ["M"],
  evidence: ["arithmetic"],
  options: {},
  examples,
  *check({ set, assessment, balanced }) {
    const { verdict, conflict, detail } = assessment;
    if (verdict !== "impossible") return;
    const red = conflict.filter(id => detail.targets.some(each => each.target === id && !each.green));
    if (red.length > 0 && saidElsewhere(set).some(named => red.every(id => named.includes(id)))) return;
    const clashing = besideHonest(set, assessment, conflict);
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/impossible", {
        conflict: clashing.map(({ target, honest }) => ({
          target: target.id,
          atLeast: target.atLeast?.value ?? null,
          atMost: target.atMost?.value ?? null,
          honest,
        })),
      }),
      related: relatedTo(clashing),
      offers: async () => {
        const whole = await balanced.whole();
        return [...(whole ? [whole] : []), ...(await balanced.easing(clashing.map(each => each.target)))];
      },
    };
  },
});

/**
 * What staffing/impossible-together and balance/contradiction name, each by the ids of its targets. The rest of a conflict, which
 * honest work meets, only keeps contacts from being cut short to make room.
 */
function saidElsewhere(set: TargetSet): string[][] {
  const staffing = staffingConflict(set)?.targets.map(each => each.target.id) ?? [];
  return [staffing, ...clashesIn(set).map(({ floor, ceiling }) => [floor.id, ceiling.id])];
}
