import { careBy } from "../balance/care";
import type { Reading } from "../balance/reading";
import { isSameStand, type Stand, type Taken, taken } from "../balance/stand";
import type { Made } from "../balance/walk";
import type { Target } from "../model/target-set";
import type { Change } from "../source/change";
import { nodeAt } from "../source/locate";
import type { Path } from "../source/path";

/** Whether what a path leads to is there in another stand of the same set. */
type IsThere = (stand: Stand) => boolean;

/** A step taken where not all steps before it were; `nothing`: there is nothing left to do for it, or something that it builds on is not there. */
export type Retaken = Taken | { readonly nothing: IsThere | null };

/**
 * Takes a step of the way to balance from another place than where the way took it: what it says of a target it says of the
 * target with the same id. What a rule on people asks for is asked for anew.
 */
export async function retake({ proposal, from }: Made, stand: Stand, reading: Reading): Promise<Retaken> {
  const { rule } = proposal.from;
  const isWritten = proposal.offer.changes.every(change => change.do === "replace");
  const changes: Change[] = [];
  if (isWritten && !isSameStand(from, stand)) {
    const anew = rule === null ? null : await careBy(rule, stand, reading);
    if (!anew) return { nothing: null };
    changes.push(...anew.offer.changes);
  } else {
    for (const change of proposal.offer.changes) {
      const moved = isSameStand(from, stand) ? change : moveTo(change, from, stand);
      if (typeof moved === "function") return { nothing: moved };
      changes.push(moved);
    }
  }
  return (await taken(stand, changes, reading)) ?? { nothing: null };
}

/** The same change in another stand, or what is not there that it builds on. */
function moveTo(change: Change, from: Stand, to: Stand): Change | IsThere {
  if (change.do === "replace" || change.do === "set-first") return change;
  const target = targetAt(change.path, from);
  const path = target ? pathOf(target, change.path, from, to) : change.path;
  if (!path) return stand => pathOf(target!, change.path, from, stand) !== null;
  const parent = path.slice(0, -1);
  const isNew = parent.length < 2 && change.do !== "rename";
  if (!isNew && !nodeAt(to.document, parent)) return stand => nodeAt(stand.document, parent) !== undefined;
  if (change.do !== "add-item" || change.after === undefined) return { ...change, path };
  const { after, ...last } = change;
  const behind = targetAt([...change.path, after], from);
  const place = behind && pathOf(behind, behind.path, from, to)?.at(-1);
  return typeof place === "number" ? { ...change, after: place } : last;
}

function targetAt([key, place]: Path, { part }: Stand): Target | undefined {
  return key === "targets" ? part.targets.find(({ path }) => path[1] === place) : undefined;
}

/** A path into a target, for where that target stands in `to`; null where it does not. Of targets with one id the first is the first. */
function pathOf(target: Target, path: Path, from: Stand, to: Stand): Path | null {
  const alike = ({ part }: Stand) => part.targets.filter(({ id }) => id === target.id);
  const there = alike(to)[alike(from).indexOf(target)];
  return there ? [...there.path, ...path.slice(2)] : null;
}
