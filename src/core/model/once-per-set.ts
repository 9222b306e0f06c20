import type { TargetSet } from "./target-set";

/** What is known of a set, each fact at a place of its own. */
type Facts = ({ readonly fact: unknown } | undefined)[];

/** One map for all facts: a map that holds its keys weakly is what the garbage collector goes through most slowly. */
const known = new WeakMap<TargetSet, Facts>();
let places = 0;

function factsOf(set: TargetSet): Facts {
  let facts = known.get(set);
  if (!facts) {
    facts = [];
    known.set(set, facts);
  }
  return facts;
}

/** A fact of a target set that is worked out once, however many of its targets ask for it. */
export function oncePerSet<Fact>(workOut: (set: TargetSet) => Fact): (set: TargetSet) => Fact {
  const place = places++;
  return set => {
    const facts = factsOf(set);
    const present = facts[place];
    if (present) return present.fact as Fact;
    const fact = workOut(set);
    facts[place] = { fact };
    return fact;
  };
}
