import type { TargetSet } from "../model/target-set";
import { message } from "../words/message";
import type { Offer } from "./offer";
import { setKeysOfPart, setPeoplePart } from "./people-part";

/** What a team without any say over time and place has, in the words of the file format. */
const tied = { schedule: "fixed", workplace: "office" };

/** The smallest steps first: bids on shifts, part of the week at home, one's own roster. */
const steps = [{ schedule: "bids" }, { workplace: "hybrid" }, { schedule: "self_rostered" }] as const;

/** One offer for each step from a fixed roster in the office. */
export function offerRoom(set: TargetSet): Offer[] {
  return steps.map(step => ({
    title: message("offer/room-to-move", { step: Object.values(step)[0]! }),
    kind: "suggestion",
    changes: set.people?.flexibility
      ? setKeysOfPart("flexibility", step)
      : [setPeoplePart(set, "flexibility", { ...tied, ...step })],
  }));
}
