import { isOnEfficiencyOnly, mayBeAboutEmployees, metricsIn } from "../../model/facets";
import { addEmployeeSatisfaction, addStayInterviews } from "../../proposal/missing-facets";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./no-employee-voice.examples";

export const noEmployeeVoice = defineRule({
  id: "balance/no-employee-voice",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S3", "S4"],
  evidence: [
    {
      tag: "research",
      source: {
        en: "Deery, Iverson and Walsh 2002 (n=480): customer interactions and workload lead to exhaustion, and exhaustion to absence. Belastingtelefoon 2018: more of the phone time handling, and rising sick leave.",
        nl: "Deery, Iverson en Walsh 2002 (n=480): klantinteracties en werkdruk leiden tot uitputting, en uitputting tot verzuim. Belastingtelefoon 2018: meer van de telefoontijd in gesprek, en oplopend ziekteverzuim.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "“Verhitte gesprekken in het contactcenter”, Erik Bouwer (Ziptone), and “Met zo weinig handjes al blij”, Annelies Raaijmakers-Bredius. From how many metrics on a set is held to be whole is a judgment.",
        nl: "‘Verhitte gesprekken in het contactcenter’, Erik Bouwer (Ziptone), en ‘Met zo weinig handjes al blij’, Annelies Raaijmakers-Bredius. Vanaf hoeveel kengetallen een set voor volledig doorgaat, is een oordeel.",
      },
    },
  ],
  options: {
    least: {
      value: 4,
      unit: "number",
      about: {
        en: "Different metrics from which a set is held to be whole; a smaller one is let be.",
        nl: "Aantal verschillende kengetallen vanaf waar een set voor volledig doorgaat; een kleinere blijft ongemoeid.",
      },
    },
  },
  examples,
  *check({ set, options }) {
    const { targets, people, partOf } = set;
    if (partOf || metricsIn(set) < options.least || isOnEfficiencyOnly(set)) return;
    if (people?.stayInterviews || mayBeAboutEmployees(set)) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/no-employee-voice", {
        count: targets.length,
        efficiency: targets.filter(target => target.metric?.facet === "efficiency").length,
      }),
      offers: () => [addEmployeeSatisfaction(set), addStayInterviews(set)],
    };
  },
});
