import type { Quantity } from "../model/quantity";
import type { Promised } from "../model/target-set";
import { timeLike } from "../model/write-time";
import { message } from "../words/message";
import { shortName } from "./names";
import type { Offer } from "./offer";
import { plainOf } from "./write";

/** What decimal fractions leave behind. */
const noise = 1e-9;

/**
 * The value that can be promised where `given` is what the promised bound gets, in its base unit: whole points for a share, on the
 * side that is kept. Null where nothing is left to promise.
 */
export function keptPromise({ atLeast, atMost }: Promised, given: number): Quantity | null {
  const promised = (atLeast ?? atMost)!.value;
  if (promised.unit === "seconds") return timeLike(promised, given, atLeast ? "down" : "up");
  const points = atLeast ? Math.floor(given * 100 + noise) : Math.ceil(given * 100 - noise);
  return points > 0 && points < 100 ? { amount: points / 100, unit: "share", written: `${points}%` } : null;
}

/** Promises `value`, as it is written. */
export function promiseOnly(promise: Promised, value: Quantity): Offer {
  const { path } = (promise.atLeast ?? promise.atMost)!;
  return {
    title: message("offer/promise-only", { metric: shortName(promise), value }),
    kind: "suggestion",
    changes: [{ do: "set", path, value: plainOf(value.written ?? String(value.amount)) }],
  };
}
