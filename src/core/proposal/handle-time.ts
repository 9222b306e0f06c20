import type { Level } from "../metrics/metric";
import { handleTimeCap } from "../model/handle-time";
import { handleTimeNeed } from "../model/mix";
import type { Quantity } from "../model/quantity";
import type { ContactClass, Stakes, Target, TargetSet } from "../model/target-set";
import { timeLike } from "../model/write-time";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { shortName } from "./names";
import type { Offer } from "./offer";
import { wordsFor } from "./words-for";

/** Raises the cap of `target` to `needSeconds`, in the unit it is written in, by steps of `finest` seconds; its colour bands move along. */
export function raiseCap(target: Target, needSeconds: number, finest = 1): Offer {
  const cap = timeLike(target.atMost!.value, needSeconds, "up", finest);
  return {
    title: message("offer/raise-cap", { metric: shortName(target), cap }),
    kind: "suggestion",
    changes: capAt(target, cap),
  };
}

export function moveToTeam(target: Target): Offer {
  return {
    title: message("offer/move-to-team", { metric: shortName(target) }),
    kind: "suggestion",
    changes: levelAt(target, "team"),
  };
}

export function lowerStakes(target: Target, stakes: Stakes): Offer {
  return {
    title: message("offer/lower-stakes", { metric: shortName(target), stakes }),
    kind: "suggestion",
    changes: [{ do: "set", path: [...target.path, "stakes"], value: stakes }],
  };
}

/** What `target` becomes when it looks at `classes` alone, and the changes that make it so. */
export interface Narrowed {
  readonly cap: Quantity;
  readonly changes: readonly Change[];
}

/** Makes a handle-time target look at `classes` alone; its bounds give way where honest work on those needs it. */
export function narrowTo(set: TargetSet, target: Target, classes: readonly ContactClass[], finest = 1): Narrowed {
  const words = wordsFor(set, classes);
  const need = needOf(set, target, classes);
  const { value } = handleTimeCap(target)!;
  const cap = need !== null && need > value.amount ? timeLike(value, need, "up", finest) : value;
  return {
    cap,
    changes: [
      { do: "set", path: [...target.path, "applies_to"], value: words, after: "at_most" },
      ...(cap === value ? [] : capAt(target, cap)),
      ...(need === null ? [] : floorBelow(target, need)),
    ],
  };
}

/** Mean seconds that `classes` need under this target; null where the mix does not tell, or the target is on a part of it. */
export function needOf(set: TargetSet, target: Target, classes: readonly ContactClass[]): number | null {
  if (target.metric?.id !== "average_handle_time") return null;
  const appliesTo = wordsFor(set, classes).map(value => ({ value, path: target.path }));
  return handleTimeNeed(set, { ...target, appliesTo })?.seconds ?? null;
}

export function capAt(target: Target, cap: Quantity): Change[] {
  const old = target.atMost!;
  const step = cap.amount - old.value.amount;
  const bands = target.bands.flatMap(({ atLeast, atMost }) =>
    [atLeast, atMost].flatMap((bound): Change[] => {
      if (bound?.value.unit !== "seconds") return [];
      return [{ do: "set", path: bound.path, value: timeLike(bound.value, bound.value.amount + step, "up").written! }];
    }),
  );
  return [{ do: "set", path: old.path, value: cap.written! }, ...bands];
}

export function levelAt(target: Target, level: Level): Change[] {
  return target.level?.value === level ? [] : [{ do: "set", path: [...target.path, "level"], value: level }];
}

/** Where a number is no single agent's: the target's own level, or the team's. */
export function teamOrWider({ level }: Target): Level {
  return level && level.value !== "agent" ? level.value : "team";
}

/** A floor above the need would ask for lingering. */
function floorBelow(target: Target, need: number): Change[] {
  const floor = target.atLeast;
  if (floor?.value.unit !== "seconds" || floor.value.amount <= need) return [];
  return [{ do: "set", path: floor.path, value: timeLike(floor.value, need, "down").written! }];
}
