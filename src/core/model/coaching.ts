import type { TargetSet } from "./target-set";

/** A twelfth of a year of 365.25 days, as `month` is read. */
const month = (365.25 / 12) * 24 * 3600;

/** Seconds of coaching per agent in a month; null where the file does not say so in lengths of time. */
export function coachingPerMonth({ people }: TargetSet): number | null {
  const { perAgent, every } = people?.coaching ?? {};
  if (perAgent?.value.unit !== "seconds" || every?.value.unit !== "seconds" || !(every.value.amount > 0)) return null;
  return (perAgent.value.amount * month) / every.value.amount;
}
