import { measuredMix } from "./mix";
import type { Demand, Located, Target, TargetSet } from "./target-set";

/** What one document holds of a target set that may be kept in several. */
export interface Part {
  /** Path of its file. Parts are in order of these, whatever the platform's separator. */
  readonly file: string;
  /** Index of its document in the file, from 0. */
  readonly index: number;
  readonly set: TargetSet;
}

/** The set that a document is judged as, and for what of it that document speaks. */
export interface Whole {
  readonly set: TargetSet;
  /**
   * Whether what is said of the whole set at this key of the document is said in this document: `people` where the block
   * stands, and everything else in the first of its parts.
   */
  speaksFor(key: string): boolean;
}

/**
 * Joins a part with the others of the same `part_of`: the targets of all, in order of their documents, and of each block
 * what the part itself says before what the others say. Where none of the others is at hand the part is all there is, and
 * still says that it is one.
 *
 * Parts with mixes that differ are desks of their own: each is joined with the parts that have no mix, and those with one
 * another. What such a whole lacks may stand at another desk, so it too says that it is a part.
 *
 * @param others with paths that lead elsewhere; those of other sets among them are left out
 */
export function wholeOf(part: Part, others: readonly Part[]): Whole {
  const group = others.filter(other => isBeside(part, other));
  if (group.length === 0) return { set: part.set, speaksFor: () => true };
  const hasDesks = new Set([part, ...group].filter(hasMix).map(mixOf)).size > 1;
  const isJoined = (other: Part): boolean =>
    !hasDesks || !hasMix(other) || (hasMix(part) && mixOf(other) === mixOf(part));
  const joined = group.filter(isJoined).sort(inOrder);
  if (joined.length === 0) return { set: part.set, speaksFor: () => true };
  const speakers = [part, ...joined].filter(each => !hasDesks || hasMix(each) === hasMix(part)).sort(inOrder);
  const { partOf, ...whole } = unionOf(part, joined);
  return {
    set: hasDesks ? { ...whole, partOf: part.set.partOf! } : whole,
    speaksFor: key => {
      const teller = key === "people" ? speakers.find(({ set }) => set.told.has(key)) : undefined;
      return (teller ?? speakers[0]) === part;
    },
  };
}

/** Whether two documents are parts of one set. */
export function isBeside(part: Part, other: Part): boolean {
  const name = part.set.partOf?.value;
  return name !== undefined && name === other.set.partOf?.value;
}

function inOrder(a: Part, b: Part): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index;
}

function hasMix({ set }: Part): boolean {
  return (set.demand?.mix.length ?? 0) > 0;
}

/** What two copies of one mix have in common; a mix that is not whole is like no other but its own copy. */
function mixOf({ set }: Part): string {
  const measured = measuredMix(set)?.map(({ contactClass: { name, tone }, share, handleTime }) => [
    name,
    tone,
    share.toFixed(6),
    handleTime,
  ]);
  return JSON.stringify(measured ?? set.demand?.mix.map(({ name, tone }) => [name, tone]));
}

function unionOf(part: Part, joined: readonly Part[]): TargetSet {
  const sets = [part.set, ...joined.map(({ set }) => set)];
  const first = <Key extends "owner" | "reviewBy" | "contactCost" | "scoreGreenAt">(key: Key) => {
    const value = sets.find(set => set[key])?.[key];
    return value ? ({ [key]: value } as Pick<TargetSet, Key>) : {};
  };
  const team = filled(sets.map(set => set.team));
  const demand = demandOf(sets);
  const people = filled(sets.map(set => set.people));
  return {
    ...part.set,
    ...first("owner"),
    ...first("reviewBy"),
    ...first("contactCost"),
    ...first("scoreGreenAt"),
    ...(team ? { team } : {}),
    ...(demand ? { demand } : {}),
    ...(people ? { people } : {}),
    targets: targetsOf(part, joined),
    promises: sets.flatMap(set => set.promises),
    // Of two that set the same assumption the last one counts.
    assumptions: [...sets].reverse().flatMap(set => set.assumptions),
    told: toldIn(sets),
    troubles: sets.flatMap(set => set.troubles),
  };
}

/** A block with what its first teller says of each of its keys. */
function filled<Block extends object>(blocks: readonly (Block | undefined)[]): Block | undefined {
  const told = blocks.filter(block => block !== undefined);
  return told.length === 0 ? undefined : Object.assign({}, ...told.reverse());
}

function demandOf(sets: readonly TargetSet[]): Demand | undefined {
  const demand = filled(sets.map(set => set.demand));
  const mix = sets.map(set => set.demand?.mix ?? []).find(each => each.length > 0);
  return demand && { ...demand, mix: mix ?? [] };
}

function toldIn(sets: readonly TargetSet[]): TargetSet["told"] {
  const told = new Map<string, "none" | "something" | "nothing">();
  for (const [path, what] of sets.flatMap(set => [...set.told])) {
    if ((told.get(path) ?? "nothing") === "nothing") told.set(path, what);
  }
  return told;
}

/** An id that an earlier document, or the part itself, has for another target gets the name of its own set behind it. */
function targetsOf(part: Part, joined: readonly Part[]): Target[] {
  const taken = new Set(part.set.targets.map(({ id }) => id));
  const renamed = new Map<Part, readonly Target[]>([[part, part.set.targets]]);
  for (const other of joined) {
    const { targets, name } = other.set;
    const ids = new Map(targets.map(({ id }) => [id, freeOf(taken, id, name?.value ?? nameOf(other.file))]));
    for (const id of ids.values()) taken.add(id);
    renamed.set(
      other,
      targets.map(target => underIds(target, ids)),
    );
  }
  return [part, ...joined].sort(inOrder).flatMap(each => renamed.get(each)!);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function freeOf(taken: ReadonlySet<string>, id: string, name: string): string {
  let free = id;
  for (let number = 1; taken.has(free); number++) free = number === 1 ? `${id} (${name})` : `${id} (${name} ${number})`;
  return free;
}

function underIds(target: Target, ids: ReadonlyMap<string, string>): Target {
  const named = (id: string): string => ids.get(id) ?? id;
  const isRenamed = named(target.id) !== target.id || target.guardrails.some(({ value }) => named(value) !== value);
  if (!isRenamed) return target;
  const guardrails = target.guardrails.map((id): Located<string> => ({ ...id, value: named(id.value) }));
  return { ...target, id: named(target.id), guardrails };
}
