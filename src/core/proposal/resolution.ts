import type { Level } from "../metrics/metric";
import { countsResolution } from "../model/guard";
import { honestResolution } from "../model/honest-resolution";
import { classesOf } from "../model/mix";
import { oncePerSet } from "../model/once-per-set";
import type { ContactClass, TargetSet } from "../model/target-set";
import type { NewTarget } from "./new-target";
import { wordsFor } from "./words-for";

/** Room below what honest work gives, so that a weak week is no alarm: 5 points, a judgment. */
export const room = 0.05;

/** Where custom begins to call first-contact resolution good (SQM), for a set without a mix. */
const customaryFloor = 0.7;

/**
 * The share that a floor under resolution is set to: what honest work on `classes` gives less 5 points, in whole points;
 * what is customary where there are none.
 */
export function resolutionFloor(set: TargetSet, classes: readonly ContactClass[]): number {
  if (classes.length === 0) return customaryFloor;
  return Math.max(0, Math.floor((honestResolution(set, classes) - room) * 100 + 1e-6)) / 100;
}

/** First-contact resolution of `classes`, counted where no agent can tick it. */
export function resolutionTarget(set: TargetSet, classes: readonly ContactClass[], level: Level): NewTarget {
  return {
    metric: "first_contact_resolution",
    at_least: `${Math.round(resolutionFloor(set, classes) * 100)}%`,
    applies_to: wordsFor(set, classes),
    level,
    measured: { by: "repeat_contact", window: "7 days" },
  };
}

/** Whether a target shows the resolution of all of `classes` without routine contacts to drown them in. */
export function isWatchedApart(set: TargetSet, classes: readonly ContactClass[]): boolean {
  return watchedApart(set).some(watched => classes.every(each => watched.has(each)));
}

const watchedApart = oncePerSet(set => {
  const narrowed = set.targets.filter(target => target.appliesTo.length > 0 && countsResolution(target));
  const populations = narrowed.map(target => new Set(classesOf(set, target)));
  return populations.filter(population => [...population].every(each => each.tone !== "routine"));
});
