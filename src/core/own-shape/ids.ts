import type { Path } from "../source/path";
import type { Step } from "./path";

/** A target as it was found: what it is called, and where it stands. */
export interface Called {
  readonly name: string;
  readonly path: Path;
}

/**
 * Ids for targets that have none of their own: the name of a target is one while no other has it. Those that share a name get the keys that
 * they stand under behind it, and where these are the same too a number.
 *
 * @param at the way that led to them
 */
export function idsOf(found: readonly Called[], at: readonly Step[]): readonly string[] {
  const named = countsOf(found.map(({ name }) => name));
  const keyed = found.map(each => (named.get(each.name) === 1 ? each.name : withKeys(each, at)));
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

function withKeys({ name, path }: Called, at: readonly Step[]): string {
  const keys = path.filter((key, depth) => typeof at[depth] === "object" && typeof key === "string" && key !== name);
  return keys.length === 0 ? name : `${name} (${keys.join(", ")})`;
}
