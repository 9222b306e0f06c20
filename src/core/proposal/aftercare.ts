import type { IsoDate } from "../model/date";
import { latestPlanned, standingOf } from "../model/risk-assessment";
import type { TargetSet } from "../model/target-set";
import { message } from "../words/message";
import type { Offer } from "./offer";
import { setKeysOfPart, setPeoplePart } from "./people-part";

/**
 * Aftercare for all, and a day ahead for a risk assessment that does not tell (any more): a plan, for no past day is known.
 */
export function offerAftercare(set: TargetSet, today: IsoDate, years: number): Offer {
  const aftercare = set.people?.aftercare;
  const held = aftercare?.riskAssessment;
  const date = held && standingOf(held.value, today, years) === "current" ? null : latestPlanned(today);
  const values = { offered: true, at_home: true, ...(date ? { risk_assessment: date } : {}) };
  return {
    title: message("offer/aftercare", { date }),
    kind: "suggestion",
    changes: aftercare ? setKeysOfPart("aftercare", values) : [setPeoplePart(set, "aftercare", values)],
  };
}

export function reachHome(): Offer {
  return {
    title: message("offer/aftercare-at-home", {}),
    kind: "suggestion",
    changes: setKeysOfPart("aftercare", { at_home: true }),
  };
}

/** A day ahead for the risk assessment; that it was held is for its holder to write. */
export function planAssessment(today: IsoDate): Offer {
  const date = latestPlanned(today);
  return {
    title: message("offer/plan-assessment", { date }),
    kind: "suggestion",
    changes: setKeysOfPart("aftercare", { risk_assessment: date }),
  };
}
