import { type IsoDate, monthsAfter } from "./date";

/** Time to hold a risk assessment that is lacking: a judgment. */
const monthsToHold = 3;

/** The last day for which a risk assessment that is still to be held may be planned. */
export function latestPlanned(today: IsoDate): IsoDate {
  return monthsAfter(today, monthsToHold);
}

/** Whether a risk assessment of this day still tells, or is about to be held; "old" after some years, "far" where it is put off. */
export function standingOf(date: IsoDate, today: IsoDate, years: number): "current" | "old" | "far" {
  if (date > latestPlanned(today)) return "far";
  return monthsAfter(date, Math.round(years * 12)) < today ? "old" : "current";
}
