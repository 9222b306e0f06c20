import { type Threshold, thresholdOf } from "../model/bounds";
import { answersNeeded, marginOf } from "../model/margin";
import { scaleOf } from "../model/satisfaction";
import type { Target, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { amberAt, colourAt, sideOf } from "./colours";
import { levelAt } from "./handle-time";
import { shortName } from "./names";
import type { Offer } from "./offer";
import { roundedLike } from "./rounded";
import { agentsAt, sizeAt } from "./sample-size";
import { plainOf } from "./write";

/** More periods than these are no longer a result to steer by: a year of months. */
const mostPeriods = 12;
/** More than so many times the answers there are nobody will get: a judgment. */
const mostGrowth = 10;

/** Ways to let a difference of `distance` show in the sample of a target: more people together, more periods, more answers. */
export function showDifference(set: TargetSet, target: Target, distance: number): Offer[] {
  const size = marginOf(target)?.size;
  const needed = answersNeeded(target, distance);
  if (size === undefined || needed === null || needed <= size) return [];
  return [...joinAgents(set, target, needed), ...joinPeriods(target, needed), ...askMore(target, needed)];
}

/** The nearest wider level at which the answers of its agents together are enough. */
function joinAgents(set: TargetSet, target: Target, needed: number): Offer[] {
  if (target.level?.value !== "agent") return [];
  const { size, of } = marginOf(target)!;
  const units = (["team", "site"] as const).map(level => ({ level, agents: agentsAt(set, level) ?? 0 }));
  const wide = units.find(({ agents }) => agents * size >= needed);
  if (!wide) return [];
  const together = wide.agents * size;
  return [
    {
      title: message("offer/join-agents", { metric: shortName(target), ...wide, size: together, of }),
      kind: "suggestion",
      changes: [...levelAt(target, wide.level), sizeAt(target, together)],
    },
  ];
}

function joinPeriods(target: Target, needed: number): Offer[] {
  const { size, of } = marginOf(target)!;
  const periods = Math.ceil(needed / size);
  if (periods > mostPeriods) return [];
  return [
    {
      title: message("offer/join-periods", { metric: shortName(target), periods, size: periods * size, of }),
      kind: "suggestion",
      changes: [sizeAt(target, periods * size)],
    },
  ];
}

function askMore(target: Target, needed: number): Offer[] {
  const { size, of } = marginOf(target)!;
  if (needed > mostGrowth * size) return [];
  return [
    {
      title: message("offer/ask-more", { metric: shortName(target), size: needed, of }),
      kind: "suggestion",
      changes: [sizeAt(target, needed)],
    },
  ];
}

/** Puts an amber of `width` beside green, so that chance alone does not turn one into red; nothing where the scale ends before. */
export function widenAmber(target: Target, width: number): Offer[] {
  const threshold = thresholdOf(target);
  if (!threshold) return [];
  const { bound } = threshold;
  const green = target.bands.find(band => band.colour === "green");
  const edge = green?.[sideOf(bound)]?.value ?? threshold.value;
  const amber =
    bound === "at_least"
      ? roundedLike(edge, edge.amount - width, width, "down")
      : roundedLike(edge, edge.amount + width, width, "up");
  if (!leavesRed(target, threshold, amber.amount)) return [];
  return [
    {
      title: message("offer/widen-amber", { metric: shortName(target), bound, green: edge, amber }),
      kind: "suggestion",
      changes:
        target.bands.length > 0
          ? amberAt(target, bound, plainOf(amber.written!))
          : colourAt(target, bound, plainOf(edge.written!), plainOf(amber.written!)),
    },
  ];
}

/** Whether values beyond the edge of amber can occur. */
function leavesRed(target: Target, { bound, value }: Threshold, edge: number): boolean {
  const ends = value.unit === "share" ? { lowest: 0, highest: 1 } : scaleOf(target);
  if (bound === "at_most") return ends === null || edge < ends.highest;
  return edge > (ends?.lowest ?? 0);
}
