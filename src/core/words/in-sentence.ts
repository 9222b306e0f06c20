import type { Bilingual } from "../metrics/metric";
import type { Format } from "./format";

/** A name as it stands within a sentence: `average handle time`, but `CSAT` and `Net Easy Score` as they are. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) && !/\p{Lu}\p{L}/u.test(name.slice(1))
    ? name[0]!.toLowerCase() + name.slice(1)
    : name;
}

/** The name of a metric in the language of `f`, as it stands within a sentence. */
export function metricName(metric: Bilingual, f: Format): string {
  return inSentence(f.pick(metric));
}
