import type { Expected } from "./quantity";

/**
 * What an assumption of the green-day model takes, by its dotted name: passing on and cutting off take a time of their own, stretched contacts
 * longer than they need, and all else is a part: of what contacts need, or of contacts.
 */
export function assumedIn(name: string): Expected {
  if (name === "time.passed_on" || name === "time.dropped") return "length";
  return name === "time.stretched" ? "factor" : "part";
}
