import { countsResolution } from "./guard";
import { isSurveyedAmongCustomers } from "./satisfaction";
import type { Target, TargetSet } from "./target-set";

/** Whether every target is about speed, cost or volume: one whose metric nobody knows may be about anything. */
export function isOnEfficiencyOnly({ targets }: TargetSet): boolean {
  return targets.length > 0 && targets.every(target => target.metric?.facet === "efficiency");
}

/** How many different metrics a set steers by: four targets on one metric show no more of the whole than one. */
export function metricsIn({ targets }: TargetSet): number {
  return new Set(targets.map(({ metric, metricName }) => metric?.id ?? metricName.value)).size;
}

/** Whether some target may be about employees. */
export function mayBeAboutEmployees({ targets }: TargetSet): boolean {
  return targets.some(({ metric }) => !metric || metric.facet === "employee");
}

const employeesAsked: readonly (string | undefined)[] = ["employee_satisfaction", "relevance"];

/** What employees say of their work when they are asked. */
export function isEmployeeExperience({ metric }: Target): boolean {
  return employeesAsked.includes(metric?.id);
}

/** Whether customers say how they were served: asked in any way, or unasked in a complaint. */
export function hearsCustomers(target: Target): boolean {
  if (isSurveyedAmongCustomers(target) || target.metric?.id === "complaint_rate") return true;
  return countsResolution(target) && target.measured?.by?.value === "survey";
}

/** About when customers are answered or their case is closed, and not about what they get. */
const customersWaiting: readonly string[] = [
  "service_level",
  "average_speed_of_answer",
  "wait_time_p95",
  "abandonment_rate",
  "blocked_contact_rate",
  "resolution_time",
  "backlog_age",
];

/** About who answers a survey: neither speed nor what customers get. */
const neither = "survey_response_rate";

/** How fast, how much or at what cost: met sooner by doing less for each customer. */
export function isSpeedOrVolume({ metric }: Target): boolean {
  return metric !== null && (metric.facet === "efficiency" || customersWaiting.includes(metric.id));
}

/** What customers get out of a contact, or how good it was. */
export function isOutcome({ metric }: Target): boolean {
  if (metric === null || customersWaiting.includes(metric.id) || metric.id === neither) return false;
  return metric.facet === "customer" || metric.facet === "quality";
}
