import type { Talk } from "../model/relevance";
import type { Target, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";
import { setPeoplePart } from "./people-part";

/** How often, and about what: the file format's own example, for its reader to change. */
const example = { every: "6 months", asks: ["relevance", "workload"] };

export function offerStayInterviews(set: TargetSet): Offer {
  return {
    title: message("offer/stay-interviews", {}),
    kind: "suggestion",
    changes: [setPeoplePart(set, "stay_interviews", example)],
  };
}

/** Attrition beside `target`, without a bound: what it ought to be the file does not tell. */
export function watchAttrition(set: TargetSet, target: Target): Offer {
  const watched = { metric: "attrition_rate", level: "site", measured: { by: "hr" } };
  return {
    title: message("offer/watch-attrition", {}),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, "attrition"), watched, target)],
  };
}

/** Asks in each of these talks whether agents can really help their customers. */
export function askRelevance(talks: readonly Talk[]): Offer {
  return {
    title: message("offer/ask-relevance", {}),
    kind: "suggestion",
    changes: talks.map(({ interviews }) => ({
      do: "add-item",
      path: [...interviews.path, "asks"],
      value: "relevance",
    })),
  };
}
