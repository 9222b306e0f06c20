import { type IsoDate, monthsAfter } from "../model/date";
import type { Path } from "../source/path";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Puts the next review some months after today, at the `review_by` of a target or of the whole set. */
export function reviewIn(months: number, path: Path, today: IsoDate): Offer {
  const by = monthsAfter(today, months);
  return {
    title: message("offer/review-by", { by }),
    kind: "suggestion",
    changes: [{ do: "set", path, value: by, after: "owner" }],
  };
}
