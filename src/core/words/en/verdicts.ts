import type { Summary } from "../../day";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { greenNeeds, unseen } from "./green-day";

/** What a target asks, and what honest work gives; null where the queue has no end. */
export interface AskedBesideHonest {
  readonly target: string;
  readonly atLeast: Quantity | null;
  readonly atMost: Quantity | null;
  readonly honest: Quantity | null;
}

const mostNamed = 4;

/** What the verdict on a whole set says. */
export const verdicts = {
  "balance/watermelon": (a: { day: Summary }, f: Format) =>
    `${greenNeeds(a.day, f)}. Make honest work green first (it misses ${named(a.day.red, f)}), then add what turns red when customers go unhelped.`,
  "balance/strained": (a: { day: Summary }, f: Format) =>
    `${greenNeeds(a.day, f)}. Honest work misses ${named(a.day.red, f)}: bring ${a.day.red.length === 1 ? "it" : "them"} to what honest work reaches.`,
  "balance/blind-spot": (a: { day: Summary }, f: Format) =>
    `${unseen(a.day, f)}. Add a target that such a day turns red.`,
  "balance/impossible": (a: { conflict: readonly AskedBesideHonest[] }, f: Format) =>
    `No day is all green: ${f.list(a.conflict.map(each => askedBesideHonest(each, f)))} ` +
    `${a.conflict.length === 1 ? "stays red whatever is done" : "cannot be green together"}, so where the dashboard is green somebody has made it so. ` +
    `Bring ${a.conflict.length === 1 ? "it to what honest work gives" : `one of them to what the ${a.conflict.length === 2 ? "other leaves" : "others leave"} room for`}.`,
};

/** The first few ids. */
function named(ids: readonly string[], f: Format): string {
  return ids.length > mostNamed ? `${ids.slice(0, mostNamed).join(", ")}, …` : f.list(ids);
}

function askedBesideHonest({ target, atLeast, atMost, honest }: AskedBesideHonest, f: Format): string {
  const bounds = [
    ...(atLeast ? [`at least ${f.quantity(atLeast)}`] : []),
    ...(atMost ? [`at most ${f.quantity(atMost)}`] : []),
  ];
  return `${target} ${f.list(bounds)}${honest ? ` (honest work gives ${f.quantity(honest)})` : ""}`;
}
