import { oncePerSet } from "../model/once-per-set";
import type { Target, TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import { leadsElsewhere } from "../source/path";
import type { Plain } from "../source/plain";

/** The keys of a target that is to be added, its id apart. */
export type NewTarget = { readonly metric: string } & { readonly [key: string]: Plain };

/**
 * Adds a target, behind `beside` where that is given, in the form in which the file has its targets. Beside weights it has one of nought: the
 * score is what it was until its writer gives it more.
 */
export function addTarget(set: TargetSet, id: string, target: NewTarget, beside?: Target): Change {
  if (!set.targets.some(each => each.weight)) return addWeightless(set, id, target, beside);
  const { measured, ...before } = target;
  return addWeightless(set, id, { ...before, weight: "0%", ...(measured ? { measured } : {}) }, beside);
}

/** The same for a target that has its say in the score without a weight: as a guardrail of one that weighs. */
export function addWeightless(set: TargetSet, id: string, target: NewTarget, beside?: Target): Change {
  const place = beside?.path[1];
  const list = typeof (place ?? ownTarget(set)?.path[1]) === "number";
  if (list) {
    const value = { id, ...target };
    const path = ["targets"];
    return typeof place === "number" ? { do: "add-item", path, value, after: place } : { do: "add-item", path, value };
  }
  const path = ["targets", id];
  return place === undefined
    ? { do: "set", path, value: target }
    : { do: "set", path, value: target, after: String(place) };
}

/** The first that stands in the document at hand. */
function ownTarget({ targets }: TargetSet): Target | undefined {
  return targets.find(({ path }) => !leadsElsewhere(path));
}

/** An id for a part of what `target` covers, joined as the id itself is: `aht-complex`, `handle_time_complex`. */
export function partId(set: TargetSet, target: Target, part: string): string {
  const joint = target.id.includes("-") ? "-" : (/[_ ]/.exec(target.id)?.[0] ?? "-");
  return freeId(set, `${target.id}${joint}${part}`);
}

/** The first of `wanted` that no target of the set has as its id, else the last of them with a number behind it. */
export function freeId(set: TargetSet, ...wanted: readonly [string, ...string[]]): string {
  const taken = idsOf(set);
  const last = wanted.at(-1)!;
  const free = wanted.find(id => !taken.has(id));
  if (free) return free;
  let number = 2;
  while (taken.has(`${last}-${number}`)) number++;
  return `${last}-${number}`;
}

const idsOf = oncePerSet(set => new Set(set.targets.map(target => target.id)));
