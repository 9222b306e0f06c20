import { type Way, ways } from "./assessment";
import type { DeclaredClass, HonestClass, RecoveryTime } from "./classes";
import type { Effect } from "./ways";

/** What the model's days are made of. */
export interface Floor {
  readonly classes: readonly HonestClass[];
  /** By class, in the order of `ways`. */
  readonly effects: readonly (readonly Effect[])[];
  readonly recovery: RecoveryTime | null;
}

/** One way through the mix. Shares of all contacts, 0..1. */
export interface Day {
  /** By class, in the order of `ways`; a class adds up to its share. */
  readonly handled: readonly (readonly number[])[];
  /** By class: followed by no recovery although it is called for. */
  readonly missed: readonly number[];
}

export const attend = ways.indexOf("attend" satisfies Way);

/** Every contact gets the attention it needs, and recovery where it is called for. */
export function honestDayOf(classes: readonly DeclaredClass[]): Day {
  return {
    handled: classes.map(({ share }) => ways.map((_, way) => (way === attend ? share : 0))),
    missed: classes.map(() => 0),
  };
}

/** Sum over the contacts of a day, each counted as `value` says. */
export function sumOver(floor: Floor, day: Day, value: (effect: Effect, cls: number, way: number) => number): number {
  let sum = 0;
  for (let cls = 0; cls < day.handled.length; cls++) {
    const handled = day.handled[cls]!;
    for (let way = 0; way < handled.length; way++) {
      const share = handled[way]!;
      if (share !== 0) sum += share * value(floor.effects[cls]![way]!, cls, way);
    }
  }
  return sum;
}

/** Share of all contacts that is followed by recovery, of the classes that `counts` names. */
export function recovered({ classes }: Floor, day: Day, counts: (cls: number) => boolean = () => true): number {
  let sum = 0;
  for (const [cls, { recovers, share }] of classes.entries()) {
    if (recovers && counts(cls)) sum += share - day.missed[cls]!;
  }
  return sum;
}

/** Share of all contacts that calls for recovery. */
export function callingForRecovery({ classes }: Floor): number {
  return classes.reduce((sum, each) => sum + (each.recovers ? each.share : 0), 0);
}

/** Emotional and heated contacts, which must not vanish in a large mix. */
export function isHard({ tone }: DeclaredClass): boolean {
  return tone === "emotional" || tone === "heated";
}

/** Share of all contacts that honest work helps, of the classes that `counts` names. */
export function honestlyHelped({ classes }: Floor, counts: (each: HonestClass) => boolean = () => true): number {
  return classes.reduce((sum, each) => sum + (counts(each) ? each.share * each.resolved : 0), 0);
}
