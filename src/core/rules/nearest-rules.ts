import { nearest } from "../nearest";
import { allRules } from "./all-rules";

/** Ids of rules that `id` may have meant, the likeliest first; the part after the slash alone will do. */
export function nearestRules(id: string): string[] {
  const ids = allRules.map(rule => rule.id);
  const named = ids.filter(each => each.endsWith(`/${id}`));
  return named.length > 0 ? named : nearest(id, ids, 3);
}
