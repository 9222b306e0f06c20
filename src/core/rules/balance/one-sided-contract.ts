import { oneSidedContract } from "../../model/contract";
import { isOnEfficiencyOnly } from "../../model/facets";
import { evenTheContract } from "../../proposal/contract";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./one-sided-contract.examples";

/** Names that a message lists. */
const mostNamed = 4;

export const oneSided = defineRule({
  id: "balance/one-sided-contract",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["research", "custom"],
  options: {},
  examples,
  *check({ set }) {
    const contract = set.partOf || isOnEfficiencyOnly(set) ? null : oneSidedContract(set);
    if (!contract) return;
    const { penalised, outcomes } = contract;
    yield {
      at: { path: penalised[0].stakes!.path },
      targets: penalised,
      message: message("balance/one-sided-contract", {
        penalised: penalised.slice(0, mostNamed).map(target => target.id),
        morePenalised: Math.max(0, penalised.length - mostNamed),
        outcomes: outcomes.slice(0, mostNamed).map(target => target.id),
        moreOutcomes: Math.max(0, outcomes.length - mostNamed),
      }),
      related: penalised.slice(1, mostNamed).map(target => ({
        at: { path: target.stakes!.path },
        message: message("balance/one-sided-contract/too", { target: target.id }),
      })),
      offers: () => evenTheContract(set, contract),
    };
  },
});
