import { populationOf as classesOf } from "../model/mix";
import type { Target } from "../model/target-set";
import type { Way } from "./assessment";
import type { DeclaredClass } from "./classes";

/** The contacts a target looks at, by class and by how they are handled. */
export interface Population {
  /** Indices of classes, in order. */
  readonly classes: readonly number[];
  /** Whether these are all classes. */
  readonly everyClass: boolean;
  /** Ways whose contacts are left out. */
  readonly without: readonly Way[];
}

/** A class or tone leaves out its contacts, `transferred` and `escalated` those passed on, `short` those cut off. */
export function populationOf(target: Target, classes: readonly DeclaredClass[]): Population {
  const inside = new Set(classesOf(target, classes, each => each.contactClass));
  const excluded = (target.measured?.exclude ?? []).map(word => word.value);
  const without: Way[] = [];
  if (excluded.includes("transferred") || excluded.includes("escalated")) without.push("passed_on");
  if (excluded.includes("short")) without.push("dropped");
  return {
    classes: [...classes.keys()].filter(index => inside.has(classes[index]!)),
    everyClass: inside.size === classes.length,
    without,
  };
}
