import { classesOf } from "../model/mix";
import type { Target, TargetSet } from "../model/target-set";
import { isShortWindow, usualWindow } from "../model/window";
import type { Change } from "../source/change";
import type { Path } from "../source/path";
import { message } from "../words/message";
import { shortName } from "./names";
import type { Offer } from "./offer";
import { resolutionFloor } from "./resolution";

/**
 * The floor that counting honestly asks for: what honest work gives less 5 points where the mix tells, and never above the
 * bound there is. Null where nothing has to change.
 */
export function honestFloor(set: TargetSet, target: Target): number | null {
  const bound = target.atLeast?.value;
  const classes = classesOf(set, target);
  if (bound?.unit !== "share" || classes.length === 0) return null;
  const floor = resolutionFloor(set, classes);
  return floor < bound.amount ? floor : null;
}

/** Counts resolution by whether the customer comes back within a week, or what the target says from three days up. */
export function countRepeatContact(set: TargetSet, target: Target): Offer {
  const { path, window } = target.measured!;
  const floor = honestFloor(set, target);
  const isKept = window !== undefined && !isShortWindow(window.value);
  return {
    title: message("offer/count-repeat-contact", {
      metric: shortName(target),
      floor,
      window: isKept ? window.value : { amount: usualWindow, unit: "seconds" },
    }),
    kind: "suggestion",
    changes: [...countedBy(target, "repeat_contact", floor), ...(isKept ? [] : [sevenDays(path)])],
  };
}

/** Counts who comes back within a week. */
export function countOverWeek(target: Target): Offer {
  return {
    title: message("offer/count-over", { metric: shortName(target), window: { amount: usualWindow, unit: "seconds" } }),
    kind: "suggestion",
    changes: [sevenDays(target.measured!.path)],
  };
}

function sevenDays(measured: Path): Change {
  return { do: "set", path: [...measured, "window"], value: "7 days", after: "by" };
}

/** Counts resolution by asking a random sample of customers. */
export function askCustomers(set: TargetSet, target: Target): Offer {
  const { path } = target.measured!;
  const floor = honestFloor(set, target);
  return {
    title: message("offer/ask-customers", { metric: shortName(target), floor }),
    kind: "suggestion",
    changes: [
      ...countedBy(target, "survey", floor),
      { do: "set", path: [...path, "sample", "method"], value: "random", after: "by" },
    ],
  };
}

function countedBy(target: Target, by: "repeat_contact" | "survey", floor: number | null): Change[] {
  const count: Change = { do: "set", path: [...target.measured!.path, "by"], value: by };
  if (floor === null) return [count];
  return [{ do: "set", path: target.atLeast!.path, value: `${Math.round(floor * 100)}%` }, count];
}
