/** What is worked out about an object, each fact at a place of its own. */
type Facts = ({ readonly fact: unknown } | undefined)[];

const kept = Symbol("facts");
let places = 0;

/**
 * A fact about an object that is worked out once, however many ask for it. It is kept with the object and goes with it: copies do not have
 * it, and neither spreading, cloning nor JSON sees it. In a `WeakMap` it would outlive its object by a collection or two, since
 * V8 holds on to the values of one while it collects what is young.
 */
export function oncePer<Owner extends object, Fact>(workOut: (owner: Owner) => Fact): (owner: Owner) => Fact {
  const place = places++;
  return owner => {
    const facts = factsOf(owner);
    const present = facts[place];
    if (present) return present.fact as Fact;
    const fact = workOut(owner);
    facts[place] = { fact };
    return fact;
  };
}

function factsOf(owner: { readonly [kept]?: Facts }): Facts {
  const present = owner[kept];
  if (present) return present;
  const facts: Facts = [];
  Object.defineProperty(owner, kept, { value: facts });
  return facts;
}
