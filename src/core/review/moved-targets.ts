import type { Change } from "./change";
import { compareMoved, type TargetIn } from "./compare-sets";
import type { DocumentIn, SetPair } from "./reviewed";

/**
 * With a target that went from one part of a set to another told as the same target: a move is no change. Of what is kept in several
 * documents it says no more where a target stands than its place in a list does.
 */
export function withMoved(changes: readonly Change[], pairs: readonly SetPair[]): Change[] {
  const before = pairs.flatMap(({ before }) => before ?? []);
  const after = pairs.flatMap(({ after }) => after ?? []);
  const left = changes.filter(isWhole("removed"));
  const moved = new Map<Change, readonly Change[]>();
  for (const added of changes.filter(isWhole("added"))) {
    const to = targetOf(added, after);
    const index = left.findIndex(removed => to && isSame(targetOf(removed, before), to));
    if (!to || index < 0) continue;
    const [removed] = left.splice(index, 1);
    moved.set(removed!, []);
    moved.set(added, compareMoved(targetOf(removed!, before)!, to));
  }
  return changes.flatMap(change => moved.get(change) ?? [change]);
}

function isWhole(kind: "added" | "removed"): (change: Change) => boolean {
  return change => change.kind === kind && change.target !== null;
}

/** The target that a change tells of, where it is on this side; undefined where its document is in no set of several. */
function targetOf({ after, before, target }: Change, side: readonly DocumentIn[]): TargetIn | undefined {
  const place = (after ?? before)!;
  for (const within of side) {
    const { document, part } = within.checked;
    const { start, end } = place.range;
    if (within.file.path !== place.path || !part.partOf || start < document.range.start || end > document.range.end)
      continue;
    const found = part.targets.find(({ id }) => id === target);
    if (found) return { within, target: found };
  }
  return undefined;
}

function isSame(a: TargetIn | undefined, b: TargetIn): boolean {
  if (!a || a.within.checked.part.partOf?.value !== b.within.checked.part.partOf?.value) return false;
  return a.target.id === b.target.id && a.target.metric?.id === b.target.metric?.id;
}
