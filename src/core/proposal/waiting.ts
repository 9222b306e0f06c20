import type { Quantity } from "../model/quantity";
import type { Target, TargetSet } from "../model/target-set";
import { timeLike } from "../model/write-time";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { companions, watchBeside } from "./companions";
import { shortName } from "./names";
import type { Offer } from "./offer";

/**
 * The wait that 95 in 100 stay within wherever a plain queue meets a mean wait: in Erlang C, with a share p waiting, it is
 * mean × ln(20p) / p, which is largest at p = e/20 and there 20/e times the mean.
 */
export function mostTail(mean: Quantity): Quantity {
  return timeLike(mean, (mean.amount * 20) / Math.E, "up");
}

/** Adds the wait of 95 in 100, at what a plain queue that meets the mean never exceeds. */
export function tailBeside(set: TargetSet, target: Target): Offer {
  const value = mostTail(target.atMost!.value).written!;
  return watchBeside(set, target, { id: "wait-p95", metric: "wait_time_p95", bound: "at_most", value });
}

/** Part of the floor of a month that is offered as the floor of every interval: a judgment. */
const ofFloor = 0.75;

/** Adds a lower floor that every planning interval has to hold. */
export function floorPerInterval(set: TargetSet, target: Target): Offer {
  const percent = Math.floor(target.atLeast!.value.amount * ofFloor * 20 + 1e-9) * 5;
  const { changes } = watchBeside(set, target, {
    id: `${target.id}-interval`,
    metric: "service_level",
    bound: "at_least",
    value: `${percent}%`,
    keys: {
      ...(target.within ? { within: target.within.value.written! } : {}),
      measured: { averaged_over: "interval" },
    },
  });
  const title = message("offer/floor-per-interval", { metric: shortName(target), floor: percent / 100 });
  return { title, kind: "suggestion", changes };
}

export function holdPerInterval(target: Target): Offer {
  return {
    title: message("offer/hold-per-interval", { metric: shortName(target) }),
    kind: "suggestion",
    changes: [measure(target, "averaged_over", "interval")],
  };
}

export function startAtArrival(target: Target): Offer {
  return {
    title: message("offer/start-at-arrival", { metric: shortName(target) }),
    kind: "suggestion",
    changes: [measure(target, "starts", "arrival")],
  };
}

export function coverAll(target: Target): Offer {
  return {
    title: message("offer/cover-all", { metric: shortName(target) }),
    kind: "suggestion",
    changes: [measure(target, "covers", "100%")],
  };
}

/** Has abandonment count from arrival: that there is where it does not say from when, else one that is added. */
export function abandonmentFromArrival(set: TargetSet, target: Target): Offer[] {
  return abandonment(set, target, "starts", "arrival", startAtArrival);
}

/** Has abandonment look at all contacts: that there is where it does not say at which, else one that is added. */
export function abandonmentOfAll(set: TargetSet, target: Target): Offer[] {
  return abandonment(set, target, "covers", "100%", coverAll);
}

function abandonment(
  set: TargetSet,
  target: Target,
  key: "starts" | "covers",
  value: string,
  mend: (target: Target) => Offer,
): Offer[] {
  if (target.metric?.id === "abandonment_rate") return [];
  const present = set.targets.find(each => each.metric?.id === "abandonment_rate" && each.appliesTo.length === 0);
  if (present) return present.measured?.[key] ? [] : [mend(present)];
  return [
    watchBeside(set, target, { ...companions.abandonment_rate, keys: { measured: { by: "acd", [key]: value } } }),
  ];
}

function measure(target: Target, key: string, value: string): Change {
  return { do: "set", path: [...target.path, "measured", key], value };
}
