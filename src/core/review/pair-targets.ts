import type { Target } from "../model/target-set";
import { type Leaves, numbered } from "./leaves";

export interface TargetPairs {
  /** Targets of both sides that are one; with ids that differ where it was renamed. */
  readonly pairs: readonly { readonly before: Target; readonly after: Target }[];
  readonly removed: readonly Target[];
  readonly added: readonly Target[];
}

type LeavesOf = ReadonlyMap<Target, Leaves>;

/** Keys that tell what a target is about; a target with the same ones under another id is the same. */
const identifying = ["metric", "applies_to"];

/** Least share of what two targets say that is the same where others are alike. */
const mostly = 0.5;

/** Pairs targets by id, and those that are left by what they are about. */
export function pairTargets(before: LeavesOf, after: LeavesOf): TargetPairs {
  const known = new Map(byId(before.keys()));
  const pairs: { before: Target; after: Target }[] = [];
  const added: Target[] = [];
  for (const [id, target] of byId(after.keys())) {
    const same = known.get(id);
    if (same) pairs.push({ before: same, after: target });
    else added.push(target);
    known.delete(id);
  }
  const removed = [...known.values()];
  const renamed = pairRenamed(removed, added, before, after);
  return {
    pairs: [...pairs, ...renamed],
    removed: removed.filter(target => renamed.every(pair => pair.before !== target)),
    added: added.filter(target => renamed.every(pair => pair.after !== target)),
  };
}

/** Two targets with one id are told apart by their order. */
function byId(targets: Iterable<Target>): [string, Target][] {
  const met = new Map<string, number>();
  return Array.from(targets, target => [numbered(met, target.id), target]);
}

function pairRenamed(removed: readonly Target[], added: readonly Target[], before: LeavesOf, after: LeavesOf) {
  const isAlike = (a: Target, b: Target): boolean =>
    identifying.every(key => before.get(a)!.get(key)?.meaning === after.get(b)!.get(key)?.meaning);
  const candidates = removed
    .flatMap(a =>
      added.filter(b => isAlike(a, b)).map(b => ({ a, b, alike: alikeness(before.get(a)!, after.get(b)!) })),
    )
    .filter(({ a, b, alike }) => {
      const isOnly =
        removed.filter(each => isAlike(each, b)).length + added.filter(each => isAlike(a, each)).length === 2;
      return isOnly || alike >= mostly;
    })
    .sort((one, other) => other.alike - one.alike);
  const pairs: { before: Target; after: Target }[] = [];
  for (const { a, b } of candidates) {
    if (pairs.every(pair => pair.before !== a && pair.after !== b)) pairs.push({ before: a, after: b });
  }
  return pairs;
}

/** Share of what two targets say, 0..1, that both say. */
function alikeness(a: Leaves, b: Leaves): number {
  const same = [...a].filter(([key, leaf]) => b.get(key)?.meaning === leaf.meaning).length;
  return same / (a.size + b.size - same);
}
