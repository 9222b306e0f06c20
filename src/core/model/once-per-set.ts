import type { TargetSet } from "./target-set";

/** A fact of a target set that is worked out once, however many of its targets ask for it. */
export function oncePerSet<Fact>(workOut: (set: TargetSet) => Fact): (set: TargetSet) => Fact {
  const known = new WeakMap<TargetSet, { readonly fact: Fact }>();
  return set => {
    const present = known.get(set);
    if (present) return present.fact;
    const fact = workOut(set);
    known.set(set, { fact });
    return fact;
  };
}
