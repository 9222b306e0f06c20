import { oncePerSet } from "../model/once-per-set";
import type { TargetSet } from "../model/target-set";
import type { HonestLevel, NotModelled, UnknownBecause } from "./assessment";
import type { Assumptions } from "./assumptions";
import { assumedClass, declaredClasses, recoveryTimeOf, undeclaredInClasses } from "./classes";
import { type Side, sidesOf, tightest } from "./constraints";
import { type Day, type Floor, honestDayOf } from "./day";
import { atHonestLevels } from "./honest-levels";
import type { Modelled } from "./measure";
import { modelTarget } from "./model-target";
import { isGreenAt, truthOn } from "./values";
import { effectsOn } from "./ways";

/** Above these the model is not solved. */
export const mostRows = 200;
export const mostClasses = 60;

/** A modelled target with what a green day has to obey for it. */
export interface HeldTarget extends Modelled {
  /** Its value on the honest day, in the model's terms. */
  readonly honest: number | null;
  /** Whether it is green on the honest day. */
  readonly green: boolean;
  readonly sides: readonly Side[];
}

/** A target set as the model sees it. */
export interface Problem {
  readonly floor: Floor;
  readonly honestDay: Day;
  /** Modelled targets, in file order. */
  readonly targets: readonly HeldTarget[];
  readonly notModelled: readonly NotModelled[];
  readonly levels: readonly HonestLevel[];
  /** What to declare for the model to say more, as paths in the target file. */
  readonly missing: readonly string[];
  /** Whether an honest level is not known, for want of a baseline. */
  readonly lacksBaseline: boolean;
  /** Why there is nothing to solve; null where there is. */
  readonly unsolvable: UnknownBecause | null;
}

/** What a set says to the model, whatever is assumed. */
const readingOf = oncePerSet(set => {
  const declared = declaredClasses(set);
  const classes = declared ?? [];
  const missing = new Set(declared ? [] : undeclaredInClasses(set));
  const recovery = recoveryTimeOf(set);
  const modelled: Modelled[] = [];
  const notModelled: NotModelled[] = [];
  for (const target of set.targets) {
    const read = modelTarget(set, target, classes, recovery);
    if ("because" in read) {
      notModelled.push({ target: target.id, because: read.because });
      for (const key of read.declare) missing.add(key);
    } else if (declared) modelled.push(read);
  }
  return { declared, honestDay: honestDayOf(classes), recovery, modelled, notModelled, missing };
});

/** Reads a target set into the model. */
export function problemOf(set: TargetSet, assumptions: Assumptions): Problem {
  const { declared, honestDay, recovery, modelled, notModelled, missing: undeclared } = readingOf(set);
  const assumed = (declared ?? []).map(each => assumedClass(each, assumptions));
  const { classes, levels } = atHonestLevels(assumed, set);
  const floor: Floor = { classes, effects: classes.map(each => effectsOn(each, assumptions)), recovery };
  const targets = modelled.map((each): HeldTarget => {
    const { target, measure, terms } = each;
    const honest = truthOn(measure, floor, honestDay);
    const green = isGreenAt(honest, each, floor, honestDay);
    const sides = sidesOf(each, green, floor, assumptions.asked_at_least);
    return { target, measure, terms, honest, green, sides };
  });
  const missing = new Set(undeclared);
  const unmeasured = levels.filter(({ from }) => from === "classes" || from === "target");
  for (const { target } of unmeasured) missing.add(`targets.${target}.baseline`);
  return {
    floor,
    honestDay,
    targets,
    notModelled,
    levels,
    missing: [...missing],
    lacksBaseline: unmeasured.length > 0,
    unsolvable: declared ? unsolvable(floor, targets) : "undeclared_mix",
  };
}

function unsolvable({ classes }: Floor, targets: readonly HeldTarget[]): UnknownBecause | null {
  if (targets.length === 0) return "nothing_modelled";
  const rows = tightest(targets.flatMap(each => each.sides)).length;
  return rows > mostRows || classes.length > mostClasses ? "too_large" : null;
}
