import { canTurnRed } from "../model/guard";
import { stakesOf, type Target, type TargetSet } from "../model/target-set";
import { told } from "../model/told";
import type { ChangeDirection } from "../model/told-change";
import { rangeAt } from "../source/locate";
import { fieldAt } from "../source/own-place";
import type { Path } from "../source/path";
import type { Change, ChangeKind, ChangeSide } from "./change";
import { type LeafPair, setDirection, targetDirection } from "./directions";
import { guardsOf, labelOf } from "./guards";
import { blockValue, type DocumentLeaves, joined, type Leaf, type Leaves, leavesOf } from "./leaves";
import { pairTargets, type TargetPairs } from "./pair-targets";
import type { DocumentIn } from "./reviewed";

/** A document with what it says, key by key. */
interface Side extends DocumentIn {
  readonly leaves: DocumentLeaves;
}

/** A target and the document it stands in. */
export interface TargetIn {
  readonly within: DocumentIn;
  readonly target: Target;
}

/** What became of the ids of a set's targets. */
export interface ComparedSets {
  readonly changes: readonly Change[];
  /** New ids by the old ones, of the targets that were renamed. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The changes between two states of one target set: of its targets in their order, and then of the set itself. */
export function compareSets(before: DocumentIn, after: DocumentIn): ComparedSets {
  return new SetComparison(withLeaves(before), withLeaves(after)).compare();
}

/** The changes of a target that moved from one document to another. */
export function compareMoved(before: TargetIn, after: TargetIn): Change[] {
  return new SetComparison(withLeaves(before.within), withLeaves(after.within)).pair(before.target, after.target);
}

/** A set that is new, with each of its targets; or one that is gone. */
export function wholeSet(kind: "added" | "removed", within: DocumentIn): Change[] {
  const { file, checked } = within;
  const { document, part } = checked;
  const change = (target: Target | null, side: ChangeSide, direction: ChangeDirection): Change => ({
    ...about(within, target),
    kind,
    field: "",
    before: kind === "removed" ? side : null,
    after: kind === "added" ? side : null,
    direction,
    guards: target && kind === "added" ? guardLabels(checked.set, target) : [],
  });
  const name: ChangeSide = {
    value: part.name?.value ?? file.path,
    path: file.path,
    range: rangeAt(document, part.name ? { path: part.name.path } : { path: [] }),
  };
  return [
    change(null, name, "other"),
    ...part.targets.map(target =>
      change(target, wholeTarget(within, target), kind === "added" ? asks(checked.set, target) : "looser"),
    ),
  ];
}

function asks(set: TargetSet, target: Target): ChangeDirection {
  return canTurnRed(set, target) ? "tighter" : "other";
}

function withLeaves(within: DocumentIn): Side {
  const { document, part } = within.checked;
  return { ...within, leaves: leavesOf(document, part) };
}

/** What a change says of its place. */
function about({ file, checked: { document, part } }: DocumentIn, target: Target | null) {
  return {
    path: file.path,
    document: document.index,
    set: part.name?.value ?? null,
    target: target?.id ?? null,
    label: target && labelOf(target),
    held: target && { stakes: stakesOf(target), level: target.level?.value ?? null },
    guards: [],
    lostGuards: [],
    guarded: [],
  };
}

function wholeTarget({ file, checked: { document } }: DocumentIn, target: Target): ChangeSide {
  return { value: told(target), path: file.path, range: rangeAt(document, { path: target.path, on: "entry" }) };
}

/** The target as the whole set has it, with the ids that it has there. */
function inWhole(set: TargetSet, target: Target): Target {
  return set.targets.find(({ path }) => path === target.path) ?? target;
}

function guardLabels(set: TargetSet, target: Target): string[] {
  return guardsOf(set, inWhole(set, target)).map(labelOf);
}

class SetComparison {
  private readonly targets: TargetPairs;
  private readonly renamed: ReadonlyMap<string, string>;

  constructor(
    private readonly before: Side,
    private readonly after: Side,
  ) {
    this.targets = pairTargets(before.leaves.targets, after.leaves.targets);
    const renamed = this.targets.pairs.filter(pair => pair.before.id !== pair.after.id);
    this.renamed = new Map(renamed.map(pair => [pair.before.id, pair.after.id]));
  }

  compare(): ComparedSets {
    const { added, pairs } = this.targets;
    const changes = [
      ...pairs.flatMap(pair => this.pair(pair.before, pair.after)),
      ...added.map(target => this.added(target)),
      ...this.gone(),
      ...this.own(),
    ];
    return { changes, renamed: this.renamed };
  }

  /** Behind a place that the parser stumbled on, what seems gone may be there. */
  private gone(): Change[] {
    return this.after.checked.document.syntax.length > 0
      ? []
      : this.targets.removed.map(target => this.removed(target));
  }

  private removed(target: Target): Change {
    const guarded = this.unguarded(target, null);
    return {
      ...about(this.after, target),
      kind: "removed",
      field: "",
      before: wholeTarget(this.before, target),
      after: null,
      direction: guarded.length > 0 ? "guard_removed" : "looser",
      guarded,
    };
  }

  private added(target: Target): Change {
    const { set } = this.after.checked;
    return {
      ...about(this.after, target),
      kind: "added",
      field: "",
      before: null,
      after: wholeTarget(this.after, target),
      direction: asks(set, target),
      guards: guardLabels(set, target),
    };
  }

  pair(before: Target, after: Target): Change[] {
    const [from, to] = [this.before.leaves.targets.get(before)!, this.after.leaves.targets.get(after)!];
    const changed = differing(this.underNewIds(from), to);
    const guards = guardLabels(this.after.checked.set, after);
    const lostGuards = this.lostGuards(before, after);
    const guarded = this.unguarded(before, after);
    const change = (kind: ChangeKind, field: string, pair: LeafPair, direction: ChangeDirection): Change => ({
      ...about(this.after, after),
      kind,
      field,
      ...this.called(pair, `targets.${field}`),
      before: sideOf(this.before, pair.before),
      after: sideOf(this.after, pair.after),
      direction,
      guards,
      lostGuards,
      guarded,
    });
    const isRenamed = before.id !== after.id;
    const rename = isRenamed ? [this.rename(before, after, { guards, lostGuards, guarded })] : [];
    return [
      ...rename,
      ...changed.map(pair =>
        change("changed", (pair.after ?? pair.before)!.steps.join("."), pair, targetDirection(pair, { before, after })),
      ),
    ];
  }

  private rename(before: Target, after: Target, guarding: Pick<Change, "guards" | "lostGuards" | "guarded">): Change {
    const idOf = (side: Side, { id, path }: Target): ChangeSide => ({
      value: id,
      path: side.file.path,
      range: idRange(side, path),
    });
    return {
      ...about(this.after, after),
      kind: "renamed",
      field: "id",
      before: idOf(this.before, before),
      after: idOf(this.after, after),
      direction: "other",
      ...guarding,
    };
  }

  /** Labels of the targets that this one guarded and guards no more. */
  private unguarded(before: Target, after: Target | null): string[] {
    const [{ set: from }, { set: to }] = [this.before.checked, this.after.checked];
    const guards = (set: TargetSet, target: Target, guard: Target): boolean =>
      guardsOf(set, inWhole(set, target)).some(({ path }) => path === guard.path);
    return this.targets.pairs
      .filter(pair => guards(from, pair.before, before) && !(after && guards(to, pair.after, after)))
      .map(pair => labelOf(pair.after));
  }

  private lostGuards(before: Target, after: Target): string[] {
    const [{ set: from }, { set: to }] = [this.before.checked, this.after.checked];
    const now = new Set(guardsOf(to, inWhole(to, after)).map(({ id }) => id));
    return guardsOf(from, inWhole(from, before))
      .filter(({ id }) => !now.has(this.renamed.get(id) ?? id))
      .map(labelOf);
  }

  /** A guardrail that was renamed is the same guardrail. */
  private underNewIds(leaves: Leaves): Leaves {
    const leaf = leaves.get("guardrails");
    if (!leaf || !Array.isArray(leaf.value) || this.renamed.size === 0) return leaves;
    const value = leaf.value.map((id: string) => this.renamed.get(id) ?? id);
    const meaning = value.length === 1 ? value[0]! : JSON.stringify([...value].sort());
    return new Map([...leaves, ["guardrails", { ...leaf, value, meaning }]]);
  }

  private own(): Change[] {
    const { before, after } = this;
    const changed = differing(before.leaves.own, after.leaves.own);
    const blocks = new Map<string, LeafPair>();
    for (const pair of changed) {
      const whole = this.wholeBlock(pair);
      const key = joined((whole.after ?? whole.before)!.steps);
      const other = blocks.get(key);
      const both = { before: whole.before ?? other?.before ?? null, after: whole.after ?? other?.after ?? null };
      if (!this.isGone(both)) blocks.set(key, both);
    }
    return [...blocks.values()].map(pair => {
      const field = (pair.after ?? pair.before)!.steps.join(".");
      return {
        ...about(after, null),
        kind: "changed" as const,
        field,
        ...this.called(pair, field),
        before: sideOf(before, pair.before),
        after: sideOf(after, pair.after),
        direction: setDirection(pair),
      };
    });
  }

  /** What a file in a shape of its own calls what has changed: as it stands there, else as its shape has it. */
  private called(pair: LeafPair, key: string): Pick<Change, "called"> {
    const { document } = (pair.after ? this.after : this.before).checked;
    if (!document.shaped) return {};
    const called = fieldAt(document, (pair.after ?? pair.before)!.path) ?? document.shaped.fields()[key];
    return called === undefined ? {} : { called };
  }

  private isGone({ after }: LeafPair): boolean {
    return after === null && this.after.checked.document.syntax.length > 0;
  }

  /** Where a whole block is only on one side, that is one change and not one for each of its keys. */
  private wholeBlock(pair: LeafPair): LeafPair {
    const one = pair.before ? this.before : this.after;
    const other = pair.before ? this.after : this.before;
    const leaf = pair.before ?? pair.after!;
    if (pair.before && pair.after) return pair;
    for (let depth = 1; depth < leaf.steps.length; depth++) {
      const steps = leaf.steps.slice(0, depth);
      const path = one.leaves.blocks.get(joined(steps));
      if (path && !other.leaves.blocks.has(joined(steps))) {
        const block: Leaf = { steps, value: blockValue(one.checked.document, path), meaning: "", path };
        return pair.before ? { before: block, after: null } : { before: null, after: block };
      }
    }
    return pair;
  }
}

function differing(before: Leaves, after: Leaves): LeafPair[] {
  const changed: LeafPair[] = [];
  for (const [key, leaf] of after) {
    const was = before.get(key) ?? null;
    if (was?.meaning !== leaf.meaning) changed.push({ before: was, after: leaf });
  }
  for (const [key, leaf] of before) if (!after.has(key)) changed.push({ before: leaf, after: null });
  return changed;
}

function sideOf({ file, checked }: Side, leaf: Leaf | null): ChangeSide | null {
  return leaf && { value: leaf.value, path: file.path, range: rangeAt(checked.document, { path: leaf.path }) };
}

function idRange({ checked: { document } }: Side, path: Path): ChangeSide["range"] {
  const inMapping = typeof path.at(-1) === "string";
  return rangeAt(document, inMapping ? { path, on: "key" } : { path: [...path, "id"] });
}
