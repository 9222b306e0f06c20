import type { Promised, TargetSet } from "../model/target-set";
import type { Plain } from "../source/plain";
import { message } from "../words/message";
import { fits } from "./bounds";
import { addTarget, freeId } from "./new-target";
import type { Offer } from "./offer";
import { plainOf } from "./write";

/** Adds a target with the bounds that were promised; none where none can be read, or one goes against the metric. */
export function followPromise(set: TargetSet, promised: Promised): Offer[] {
  const { atLeast, atMost, within, scale, metricName } = promised;
  if (!atLeast && !atMost) return [];
  if ((atLeast && !fits("at_least", promised.metric)) || (atMost && !fits("at_most", promised.metric))) return [];
  const values: Record<string, Plain> = {};
  if (atLeast) values["at_least"] = plainOf(atLeast.value.written!);
  if (atMost) values["at_most"] = plainOf(atMost.value.written!);
  if (within) values["within"] = plainOf(within.value.written!);
  if (scale) values["scale"] = `${scale.value.lowest}-${scale.value.highest}`;
  return [
    {
      title: message("offer/follow-promise", { metric: promised.metric!.name }),
      kind: "suggestion",
      changes: [addTarget(set, freeId(set, metricName.value), { metric: metricName.value, ...values })],
    },
  ];
}
