import { isOnEfficiencyOnly } from "../../model/facets";
import { addMissingFacets } from "../../proposal/missing-facets";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./output-only.examples";

/** Names that a message lists. */
const mostNamed = 4;

export const outputOnly = defineRule({
  id: "balance/output-only",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S4"],
  evidence: ["custom", "research"],
  options: {},
  examples,
  *check({ set }) {
    const { targets } = set;
    if (set.partOf || !isOnEfficiencyOnly(set)) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/output-only", {
        count: targets.length,
        named: targets.slice(0, mostNamed).map(target => target.id),
      }),
      offers: () => addMissingFacets(set),
    };
  },
});
