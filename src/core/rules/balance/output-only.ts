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
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone): steering on output only.",
        nl: "‘Verhitte gesprekken in het contactcenter’, column van Erik Bouwer (Ziptone): sturen op alleen output.",
      },
    },
    {
      tag: "research",
      source: {
        en: "UK HSE: strict scripts and measured performance go with worse well-being.",
        nl: "HSE (Verenigd Koninkrijk): strakke scripts en gemeten prestaties gaan samen met een slechter welzijn.",
      },
    },
  ],
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
