import { ways } from "./assessment";
import { attend, type Floor } from "./day";
import type { MeanMeasure, Modelled, OccupancyMeasure } from "./measure";
import { counter, onTheBound } from "./values";

/** What a green day keeps of a population's honest weight: a target cannot be met by having nobody left to measure. */
const leastLeft = 0.05;

/**
 * One side of a target, as a green day has to obey it: sum over contacts of `value`, each times its share, plus `recovery` times
 * the share of each class that is followed by recovery, is at most `limit`.
 */
export interface Side {
  /** The same for sides that differ in their bound alone; of these only the tightest binds. */
  readonly key: string;
  /** Larger is tighter. */
  readonly tightness: number;
  value(cls: number, way: number): number;
  recovery(cls: number): number;
  readonly limit: number;
  /** Whether the honest day obeys it by what its target shows: rounding then does not make it break it. */
  readonly obeyed: boolean;
}

/** at_most reads as it stands; at_least with every sign turned. */
type Sign = 1 | -1;

/** The sides of a target, `green` on the honest day; none where it binds nothing. */
export function sidesOf(modelled: Modelled, green: boolean, floor: Floor, askedAtLeast: number): Side[] {
  const { measure } = modelled;
  switch (measure.kind) {
    case "ticked":
      return [];
    case "mean":
      if (measure.population.classes.length === 0) return [];
      return [
        ...bounded(modelled, (bound, sign) => meanSide(measure, floor, bound, sign, green, askedAtLeast)),
        ...keepSide(measure, floor),
      ];
    case "recovery": {
      const inside = new Set(measure.population.classes);
      const calling = [...inside].reduce((sum, cls) => sum + floor.classes[cls]!.share, 0);
      if (calling === 0) return [];
      return bounded(modelled, (bound, sign) => ({
        key: `recovery ${[...inside]} ${sign}`,
        tightness: -sign * bound,
        value: () => 0,
        recovery: cls => (inside.has(cls) ? sign : 0),
        limit: sign * bound * calling,
        obeyed: green,
      }));
    }
    case "occupancy":
      return bounded(modelled, (bound, sign) => occupancySide(measure, floor, bound, sign, green));
    case "queue": {
      if (measure.longest === Number.POSITIVE_INFINITY) return [];
      const as = floor.recovery?.countedAs;
      return [handledTime(floor, measure.longest, 1, as === "wrap_up" || as === "aux", green)];
    }
  }
}

function bounded({ terms }: Modelled, side: (bound: number, sign: Sign) => Side | null): Side[] {
  const atLeast = terms.atLeast === null ? null : side(terms.atLeast, -1);
  const atMost = terms.atMost === null ? null : side(terms.atMost, 1);
  return [...(atLeast ? [atLeast] : []), ...(atMost ? [atMost] : [])];
}

/** A mean over a population, at most T: sum over it of x (value - T) is at most 0. */
function meanSide(
  measure: MeanMeasure,
  floor: Floor,
  declared: number,
  declaredSign: Sign,
  green: boolean,
  askedAtLeast: number,
): Side {
  const { of, population, asked, complement, withRecovery } = measure;
  if (of === "handleTime" && population.everyClass && population.without.length === 0 && asked === "everyone") {
    return handledTime(floor, declared, declaredSign, withRecovery, green);
  }
  const bound = complement ? 1 - declared : declared;
  const sign = (complement ? -declaredSign : declaredSign) as Sign;
  const counts = counter(population);
  const inside = new Set(population.classes);
  const shown = (cls: number, way: number) => floor.effects[cls]![way]![of];
  const weigh = {
    everyone: (cls: number, way: number) => sign * (shown(cls, way) - bound),
    resolved: (cls: number, way: number) => floor.effects[cls]![way]!.flagged * sign * (shown(cls, way) - bound),
    // Whoever is asked is free: it is enough that those who give the right answer fill the smallest sample.
    chosen: (cls: number, way: number) => {
      const [right, wanted] = sign === -1 ? [shown(cls, way), bound] : [1 - shown(cls, way), 1 - bound];
      return askedAtLeast * wanted - right;
    },
  }[asked];
  return {
    key: `${of} ${population.classes} ${population.without} ${asked} ${withRecovery} ${sign}`,
    tightness: -sign * bound,
    value: (cls, way) => (counts(cls, way) ? weigh(cls, way) : 0),
    recovery: cls => (withRecovery && inside.has(cls) ? sign * floor.recovery!.seconds : 0),
    limit: 0,
    obeyed: green && asked !== "resolved",
  };
}

/** Where a way of handling takes contacts out of a population, 5% of its honest weight stays. */
function keepSide({ population, asked }: MeanMeasure, floor: Floor): Side[] {
  const flagged = asked === "resolved";
  if (population.without.length === 0 && !flagged) return [];
  const counts = counter(population);
  const weight = (cls: number, way: number) =>
    counts(cls, way) ? (flagged ? floor.effects[cls]![way]!.flagged : 1) : 0;
  const honest = floor.classes.reduce((sum, { share }, cls) => sum + share * weight(cls, attend), 0);
  return [
    {
      key: `keep ${population.classes} ${population.without} ${flagged}`,
      tightness: 0,
      value: (cls, way) => -weight(cls, way),
      recovery: () => 0,
      limit: -leastLeft * honest,
      obeyed: true,
    },
  ];
}

/** Handled time in bounds: against the time that the team has, less what recovery takes of it when it is counted as aux. */
function occupancySide(
  { available }: OccupancyMeasure,
  floor: Floor,
  bound: number,
  sign: Sign,
  green: boolean,
): Side | null {
  if (available === Number.POSITIVE_INFINITY) return nobodyCalls(bound, sign);
  const { recovery } = floor;
  if (recovery?.countedAs !== "aux") {
    return handledTime(floor, bound * available, sign, recovery?.countedAs === "wrap_up", green);
  }
  return {
    key: `occupancy ${sign}`,
    tightness: -sign * bound,
    value: (cls, way) => sign * floor.effects[cls]![way]!.handleTime,
    recovery: () => sign * bound * recovery.seconds,
    limit: sign * bound * available,
    obeyed: green,
  };
}

/** Without calls nobody is occupied: no ceiling binds, and no floor can be met. */
function nobodyCalls(bound: number, sign: Sign): Side | null {
  if (sign === 1 || bound <= 0) return null;
  return { key: "nobody calls", tightness: 0, value: () => 0, recovery: () => 0, limit: -1, obeyed: false };
}

/** Mean seconds per contact of the whole mix: what a handle-time cap on all, the queue and occupancy have in common. */
function handledTime(floor: Floor, bound: number, sign: Sign, withRecovery: boolean, obeyed: boolean): Side {
  const seconds = withRecovery ? floor.recovery!.seconds : 0;
  return {
    key: `handled time ${withRecovery} ${sign}`,
    tightness: -sign * bound,
    value: (cls, way) => sign * floor.effects[cls]![way]!.handleTime,
    recovery: () => sign * seconds,
    limit: sign * bound,
    obeyed,
  };
}

/** Of sides with the same key only the tightest; in the order of the first of each. */
export function tightest(sides: readonly Side[]): Side[] {
  const kept = new Map<string, Side>();
  for (const side of sides) {
    const other = kept.get(side.key);
    if (!other || side.tightness > other.tightness) kept.set(side.key, side);
  }
  return [...kept.values()];
}

/** A side against the honest day. */
export interface Row {
  /** By class, in the order of `ways`: what moving the whole class to that way does; 0 for full attention. */
  readonly moved: readonly (readonly number[])[];
  /** By class: what missing all its recovery does. */
  readonly missed: readonly number[];
  /** What the sum of these may be at most; below 0 where the honest day breaks the constraint. */
  readonly room: number;
}

/** The side as what a day may change in the honest one, scaled so that its largest coefficient is 1. */
export function rowOf(side: Side, floor: Floor): Row {
  let room = side.limit;
  let largest = 0;
  const moved = floor.classes.map(({ share }, cls) => {
    const honest = side.value(cls, attend);
    room -= share * honest;
    return ways.map((_, way) => {
      const change = way === attend ? 0 : share * (side.value(cls, way) - honest);
      largest = Math.max(largest, Math.abs(change));
      return change;
    });
  });
  const missed = floor.classes.map(({ share, recovers }, cls) => {
    const taken = recovers ? share * side.recovery(cls) : 0;
    room -= taken;
    largest = Math.max(largest, Math.abs(taken));
    return -taken;
  });
  if ((side.obeyed && room < 0) || Math.abs(room) <= onTheBound * largest) room = Math.max(room, 0);
  const scale = largest > 0 ? 1 / largest : 1;
  for (const row of moved) for (let way = 0; way < row.length; way++) row[way]! *= scale;
  for (let cls = 0; cls < missed.length; cls++) missed[cls]! *= scale;
  return { moved, missed, room: room * scale };
}
