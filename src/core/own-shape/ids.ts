/** A target as it was found: what it is called, and what tells it from others of that name. */
export interface Called {
  readonly name: string;
  readonly apart: readonly string[];
}

/**
 * Ids for targets that have none of their own: the name of a target is one while no other has it. Those that share a name get what tells
 * them apart behind it, and where that is the same too a number.
 */
export function idsOf(found: readonly Called[]): readonly string[] {
  const named = countsOf(found.map(({ name }) => name));
  const keyed = found.map(each => (named.get(each.name) === 1 ? each.name : withKeys(each)));
  const times = new Map<string, number>();
  const counts = countsOf(keyed);
  return keyed.map(id => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return counts.get(id) === 1 ? id : `${id} ${time}`;
  });
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function withKeys({ name, apart }: Called): string {
  return apart.length === 0 ? name : `${name} (${apart.join(", ")})`;
}
