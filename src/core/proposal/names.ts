import type { Bilingual } from "../metrics/metric";
import type { Target } from "../model/target-set";

/** What the trade calls the metric of a target or a promise for short: its abbreviation, else its name, else what the file says. */
export function shortName({ metric, metricName }: Pick<Target, "metric" | "metricName">): Bilingual {
  const word = metric?.abbreviation ?? (metric ? null : metricName.value);
  return word === null ? metric!.name : { en: word, nl: word };
}
