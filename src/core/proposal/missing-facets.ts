import type { TargetSet } from "../model/target-set";
import type { AddedFacet } from "../words/en/outcome-offers";
import { message } from "../words/message";
import { addTarget, freeId, type NewTarget } from "./new-target";
import type { Offer } from "./offer";
import { resolutionFloor } from "./resolution";

/** For its reader to change: not everyone can be spoken to within a period. */
const interviewed = 0.8;

/** A mark that customers give for long is good enough to build on: the 7 of S3, for its reader to change. */
const goodEnough = 7;

/** One target for each facet that tells what speed does not, each counted where it cannot be steered. */
export function addMissingFacets(set: TargetSet): Offer[] {
  return [
    add(set, "customer", "fcr", countedResolution(set)),
    add(set, "quality", "quality", {
      metric: "conversation_quality",
      at_least: "85%",
      level: "team",
      measured: { by: "monitoring", sample: { method: "random" } },
    }),
    addEmployeeSatisfaction(set),
  ];
}

/** First-contact resolution of all contacts, at what honest work gives, counted where no agent can tick it. */
export function countedResolution(set: TargetSet): NewTarget {
  const resolution = resolutionFloor(set, set.demand?.mix ?? []);
  return {
    metric: "first_contact_resolution",
    at_least: `${Math.round(resolution * 100)}%`,
    level: "team",
    measured: { by: "repeat_contact", window: "7 days" },
  };
}

export function addEmployeeSatisfaction(set: TargetSet): Offer {
  return add(set, "employee", "employee-satisfaction", {
    metric: "employee_satisfaction",
    at_least: goodEnough,
    scale: "1-10",
    level: "site",
    measured: { by: "survey", sample: { method: "all" } },
  });
}

export function addStayInterviews(set: TargetSet): Offer {
  const target = { metric: "stay_interview_rate", at_least: `${interviewed * 100}%`, level: "site" };
  return {
    title: message("offer/add-stay-interviews", { atLeast: interviewed }),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, "stay-interviews"), target)],
  };
}

export function addCustomerSatisfaction(set: TargetSet): Offer {
  const target = {
    metric: "customer_satisfaction",
    at_least: goodEnough,
    scale: "1-10",
    level: "site",
    measured: { by: "survey", sample: { method: "random" } },
  };
  return {
    title: message("offer/add-customer-satisfaction", {}),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, "customer-satisfaction"), target)],
  };
}

function add(set: TargetSet, facet: AddedFacet, id: string, target: NewTarget): Offer {
  return {
    title: message("offer/add-facet", { facet }),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, id), target)],
  };
}
