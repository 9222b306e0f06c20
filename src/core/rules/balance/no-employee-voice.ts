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
  evidence: ["research", "custom"],
  options: {
    least: { value: 4, unit: "number" },
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
