import { type Flattering, including } from "../model/flattering";
import { capsWholeHandleTime } from "../model/handle-time";
import { classesOf, handleTimeNeed } from "../model/mix";
import type { Quantity } from "../model/quantity";
import type { Target, TargetSet } from "../model/target-set";
import { timeLike } from "../model/write-time";
import type { Change } from "../source/change";
import { message } from "../words/message";
import type { Bound } from "./bounds";
import type { Companion } from "./companions";
import { capAt } from "./handle-time";
import { shortName } from "./names";
import type { Offer } from "./offer";
import { resolutionFloor } from "./resolution";
import { include } from "./sampling";
import { wordsFor } from "./words-for";

/** Counts `words` in, and moves the bound to where honest work on what it then looks at holds it. */
export function includeAtNeed(set: TargetSet, target: Target, words: readonly string[]): Offer {
  const plain = include(target, words);
  const moved = movedBound(set, including(target, words));
  if (!moved) return plain;
  return {
    ...plain,
    title: message("offer/include-at", { metric: shortName(target), words, bound: moved.bound, value: moved.value }),
    changes: [...plain.changes, ...moved.changes],
  };
}

interface Moved {
  readonly bound: Bound;
  readonly value: Quantity;
  readonly changes: readonly Change[];
}

function movedBound(set: TargetSet, target: Target): Moved | null {
  const { atLeast, atMost } = target;
  if (capsWholeHandleTime(target)) {
    const need = handleTimeNeed(set, target)?.seconds ?? 0;
    if (atMost?.value.unit !== "seconds" || need <= atMost.value.amount) return null;
    const value = timeLike(atMost.value, need, "up");
    return { bound: "at_most", value, changes: capAt(target, value) };
  }
  const classes = classesOf(set, target);
  const floor = classes.length > 0 ? resolutionFloor(set, classes) : null;
  if (floor === null) return null;
  if (atLeast && floor < atLeast.value.amount) return share("at_least", atLeast.path, floor);
  return atMost && 1 - floor > atMost.value.amount ? share("at_most", atMost.path, 1 - floor) : null;
}

function share(bound: Bound, path: Target["path"], amount: number): Moved {
  const written = `${Math.round(amount * 100)}%`;
  return {
    bound,
    value: { amount, unit: "share", written },
    changes: [{ do: "set", path, value: written }],
  };
}

/** Resolution of what is left out, counted where no agent can tick it. */
export function resolutionOf(set: TargetSet, { words, classes }: Flattering): Companion {
  return {
    id: "fcr-left-out",
    metric: "first_contact_resolution",
    bound: "at_least",
    value: `${Math.round(resolutionFloor(set, classes) * 100)}%`,
    appliesTo: classes.length > 0 ? wordsFor(set, classes) : words,
    keys: { measured: { by: "repeat_contact", window: "7 days" } },
  };
}
