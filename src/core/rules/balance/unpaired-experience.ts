import { hearsCustomers, isEmployeeExperience, mayBeAboutEmployees, metricsIn } from "../../model/facets";
import { isSurveyedAmongCustomers } from "../../model/satisfaction";
import { addCustomerSatisfaction, addEmployeeSatisfaction } from "../../proposal/missing-facets";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unpaired-experience.examples";

/** Names that a message lists. */
const mostNamed = 3;

export const unpairedExperience = defineRule({
  id: "balance/unpaired-experience",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S3"],
  evidence: ["custom"],
  options: {
    least: { value: 4, unit: "number" },
  },
  examples,
  *check({ set, options }) {
    const { targets, people, partOf } = set;
    if (partOf || metricsIn(set) < options.least || targets.some(target => !target.metric)) return;
    const customers = targets.filter(isSurveyedAmongCustomers);
    const employees = targets.filter(isEmployeeExperience);
    // Where employees are nowhere, balance/no-employee-voice says so.
    const isWithoutEmployees = customers.length > 0 && (people?.stayInterviews || mayBeAboutEmployees(set));
    const isUnpaired = employees.length === 0 ? isWithoutEmployees : !targets.some(hearsCustomers);
    if (!isUnpaired) return;
    const asked = employees.length === 0 ? customers : employees;
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/unpaired-experience", {
        asked: employees.length === 0 ? "customers" : "employees",
        ids: asked.slice(0, mostNamed).map(target => target.id),
        more: Math.max(0, asked.length - mostNamed),
      }),
      offers: () => [employees.length === 0 ? addEmployeeSatisfaction(set) : addCustomerSatisfaction(set)],
    };
  },
});
