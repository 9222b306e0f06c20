import type { Quantity } from "../model/quantity";
import type { Target } from "../model/target-set";
import { timeLike } from "../model/write-time";
import type { Change } from "../source/change";
import { message } from "../words/message";
import type { Bound } from "./bounds";
import { shortName } from "./names";
import type { Offer } from "./offer";
import { plainOf } from "./write";

/** Finest step, in seconds, of a time that an analyst would set as a target. */
export const tenSeconds = 10;
/** Values are rounded themselves: where the last figure decides, one more of it leaves them within. */
export const spares: readonly number[] = [0, 1];
/** What is left of computing in doubles, and of rounding to six decimals. */
const noise = 1e-6;

export interface NewBounds {
  readonly bounds: readonly { readonly bound: Bound; readonly value: Quantity }[];
  readonly changes: readonly Change[];
}

/**
 * The bounds of `target` that `value` breaks, moved to that value: in the base unit of the bound, rounded as one writes a target
 * and so that the value keeps within. None where it breaks none.
 *
 * @param spare how many of the last figure further away
 */
export function boundsAt(target: Target, value: number, spare = 0): NewBounds {
  const broken = (["at_least", "at_most"] as const).flatMap(bound => {
    const present = (bound === "at_least" ? target.atLeast : target.atMost)?.value;
    if (!present || (bound === "at_least" ? value >= present.amount : value <= present.amount)) return [];
    return [{ bound, value: near(present, value, bound, spare) }];
  });
  return { bounds: broken, changes: broken.flatMap(each => boundTo(target, each.bound, each.value)) };
}

/** The same as an offer; null where there is nothing to move, or nothing left to ask. */
export function boundAt(target: Target, value: number, spare = 0): Offer | null {
  const { bounds, changes } = boundsAt(target, value, spare);
  if (bounds.length === 0 || asksNothing(target, { bounds })) return null;
  return { title: message("offer/bound-at", { metric: shortName(target), bounds }), kind: "suggestion", changes };
}

/** Whether a service level is moved to none at all: with more work than time nobody is answered, and a floor of 0% asks for nothing. */
export function asksNothing({ metric }: Target, { bounds }: Pick<NewBounds, "bounds">): boolean {
  return metric?.id === "service_level" && bounds.some(({ bound, value }) => bound === "at_least" && value.amount <= 0);
}

/** Gives a bound another value; the colour bands that stood at the old one move along. */
export function boundTo(target: Target, bound: Bound, value: Quantity): Change[] {
  const old = (bound === "at_least" ? target.atLeast : target.atMost)!;
  const plain = plainOf(writtenOf(value));
  const bands = target.bands.flatMap((band): Change[] => {
    const present = bound === "at_least" ? band.atLeast : band.atMost;
    return present?.value.amount === old.value.amount ? [{ do: "set", path: present.path, value: plain }] : [];
  });
  return [{ do: "set", path: old.path, value: plain }, ...bands];
}

function near(like: Quantity, value: number, bound: Bound, spare: number): Quantity {
  const rounding = bound === "at_most" ? "up" : "down";
  const away = bound === "at_most" ? spare : -spare;
  if (like.unit === "seconds") return timeLike(like, Math.max(0, value + away * tenSeconds), rounding, tenSeconds);
  const figures = like.unit === "share" ? 100 : 10;
  const steps = (rounding === "up" ? Math.ceil(value * figures - noise) : Math.floor(value * figures + noise)) + away;
  return { amount: steps / figures, unit: like.unit };
}

function writtenOf({ amount, unit, written }: Quantity): string {
  if (written !== undefined) return written;
  return unit === "share" ? `${Number((amount * 100).toFixed(6))}%` : String(amount);
}
