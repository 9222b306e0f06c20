import { givenIn, type WaitingLine, waitingLine } from "../queue";
import { ways } from "./assessment";
import { type Day, type Floor, recovered, sumOver } from "./day";
import type { MeanMeasure, Measure, Modelled, OccupancyMeasure, QueueMeasure } from "./measure";
import type { Population } from "./population";
import type { Terms } from "./terms";

/** How near to a bound, in the model's terms, counts as on it. */
export const onTheBound = 1e-9;

/** Which contacts count on a day, and how much. */
interface Weights {
  /** Ways that are left out where the target leaves them out. */
  readonly exclusions: boolean;
  /** Whether those flagged as resolved count, where only they are asked. */
  readonly flags: boolean;
}

/**
 * What the dashboard shows on a day, in the model's terms; null where it shows what was ticked or chosen, or where nothing is left to
 * measure.
 */
export function shownOn(measure: Measure, floor: Floor, day: Day): number | null {
  if (measure.kind === "ticked" || (measure.kind === "mean" && measure.asked === "chosen")) return null;
  return valueOn(measure, floor, day, { exclusions: true, flags: true });
}

/** Whether what is shown is what it would be with everyone asked and nobody left out. */
export function showsTruth(measure: Measure): boolean {
  if (measure.kind === "mean") return measure.asked === "everyone" && measure.population.without.length === 0;
  return measure.kind !== "ticked";
}

/** What it would show with everyone asked, every box ticked truthfully, and nobody left out for how they were handled. */
export function truthOn(measure: Measure, floor: Floor, day: Day): number | null {
  return valueOn(measure, floor, day, { exclusions: false, flags: false });
}

function valueOn(measure: Measure, floor: Floor, day: Day, weights: Weights): number | null {
  switch (measure.kind) {
    case "mean":
      return meanOn(measure, floor, day, weights);
    case "ticked":
      return meanOn({ ...tickedAs, population: measure.population }, floor, day, weights);
    case "recovery": {
      const { classes } = measure.population;
      const calling = classes.reduce((sum, cls) => sum + floor.classes[cls]!.share, 0);
      return calling > 0 ? recovered(floor, day, cls => classes.includes(cls)) / calling : null;
    }
    case "occupancy":
      return occupancyOn(measure, floor, day);
    case "queue":
      return queueOn(measure, floor, day);
  }
}

const tickedAs: Omit<MeanMeasure, "population"> = {
  kind: "mean",
  of: "helped",
  complement: false,
  asked: "everyone",
  withRecovery: false,
};

function meanOn(measure: MeanMeasure, floor: Floor, day: Day, weights: Weights): number | null {
  const { population, of, asked, complement, withRecovery } = measure;
  const inside = counter(population, weights.exclusions);
  const flagged = asked === "resolved" && weights.flags;
  const weight = sumOver(floor, day, (effect, cls, way) => (inside(cls, way) ? (flagged ? effect.flagged : 1) : 0));
  if (!(weight > 0)) return null;
  const total = sumOver(floor, day, (effect, cls, way) =>
    inside(cls, way) ? (flagged ? effect.flagged : 1) * effect[of] : 0,
  );
  const recovery = withRecovery
    ? floor.recovery!.seconds * recovered(floor, day, cls => population.classes.includes(cls))
    : 0;
  const mean = (total + recovery) / weight;
  return complement ? 1 - mean : mean;
}

/** Whether a target counts a class handled in a way, by their indices. */
export function counter({ classes, without }: Population, exclusions = true): (cls: number, way: number) => boolean {
  const inside = new Set(classes);
  const leftOut = exclusions ? without.map(each => ways.indexOf(each)) : [];
  return (cls, way) => inside.has(cls) && !leftOut.includes(way);
}

/** Mean seconds of handling per contact, recovery left out. */
export function handleTimeOn(floor: Floor, day: Day): number {
  return sumOver(floor, day, effect => effect.handleTime);
}

/** Mean seconds of recovery per contact, where it is counted as one of `as`. */
export function recoveryOn(floor: Floor, day: Day, ...as: readonly ("wrap_up" | "aux")[]): number {
  const { recovery } = floor;
  return recovery && as.some(each => each === recovery.countedAs) ? recovery.seconds * recovered(floor, day) : 0;
}

/** Null where recovery leaves the team no time at all. */
function occupancyOn({ available }: OccupancyMeasure, floor: Floor, day: Day): number | null {
  const time = available - recoveryOn(floor, day, "aux");
  const handled = handleTimeOn(floor, day) + recoveryOn(floor, day, "wrap_up");
  return time > 0 ? handled / time : null;
}

function queueOn({ team, queue }: QueueMeasure, floor: Floor, day: Day): number | null {
  const handleTime = handleTimeOn(floor, day) + recoveryOn(floor, day, "wrap_up", "aux");
  const staffed = { ...team, agents: Math.floor(team.agents), handleTime };
  const line = lines.get(day) ?? waitingLine(staffed);
  lines.set(day, line);
  return givenIn(staffed, line, queue);
}

/** A day has one queue, and several targets look at it. */
const lines = new WeakMap<Day, WaitingLine>();

/** Whether a value is within the target's bounds. */
export function meets({ atLeast, atMost }: Terms, value: number, noise = onTheBound): boolean {
  return (atLeast === null || value >= atLeast - noise) && (atMost === null || value <= atMost + noise);
}

/**
 * Whether a target is green on the honest day, at its value there. Without a value it is where it looks at no contacts, and where
 * recovery leaves no time to be occupied in and nothing forbids that.
 */
export function isGreenAt(value: number | null, { measure, terms }: Modelled, floor: Floor, honestDay: Day): boolean {
  if (value !== null && meets(terms, value)) return true;
  if (measure.kind === "queue") {
    const handleTime = handleTimeOn(floor, honestDay) + recoveryOn(floor, honestDay, "wrap_up", "aux");
    return handleTime <= measure.longest + onTheBound;
  }
  return value === null && (measure.kind !== "occupancy" || terms.atMost === null);
}
