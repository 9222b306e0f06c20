import { figuresOf } from "../day";
import type { Severity } from "../finding";
import { heavierThan, type Stakes, stakesInOrder } from "../model/target-set";
import type { Told } from "../model/told";
import type { ToldValue } from "../model/told-change";
import type { ChangedKey, FiguresBothWays, HeadlineClause } from "../words/en/review";
import { type Message, message } from "../words/message";
import type { AssessmentChange } from "./assessment-change";
import type { Change } from "./change";

/** More than these a sentence does not carry. */
const mostClauses = 2;

/** What is said of one thing, which changes that tells, and how much it weighs. */
interface Telling {
  readonly clause: HeadlineClause;
  readonly tells: readonly Change[];
  readonly weight: number;
}

/** The most serious changes in one sentence, with what they do to the set that they are in; null where there is nothing. */
export function headlineOf(
  changes: readonly Change[],
  assessments: readonly AssessmentChange[],
  found: { readonly fresh: number; readonly solved: number },
): Message | null {
  if (changes.length === 0) {
    const [first] = assessments;
    if (!first && found.fresh + found.solved === 0) return null;
    return message("review/judged", { ...(first ? figuresBothWays(first) : { before: null, after: null }), ...found });
  }
  const chosen: Telling[] = [];
  const told = new Set<Change>();
  for (const telling of tellingsOf(changes)) {
    if (chosen.length === mostClauses || telling.tells.every(change => told.has(change))) continue;
    chosen.push(telling);
    for (const change of telling.tells) told.add(change);
  }
  const { path, document } = chosen[0]!.tells[0]!;
  const judged = assessments.find(each => each.path === path && (document === null || each.document === document));
  return message("review/headline", {
    clauses: chosen.map(({ clause }) => clause),
    more: changes.length - told.size,
    figures: judged ? differing(figuresBothWays(judged)) : null,
  });
}

function figuresBothWays({ before, after }: AssessmentChange): FiguresBothWays {
  return { before: before && figuresOf(before), after: after && figuresOf(after) };
}

function differing(figures: FiguresBothWays): FiguresBothWays | null {
  return JSON.stringify(figures.before) === JSON.stringify(figures.after) ? null : figures;
}

/** The heaviest first, and of the same weight in their order. */
function tellingsOf(changes: readonly Change[]): Telling[] {
  const whole = changes.filter(isWholeSet);
  const sets = whole.map(change => wholeSet(change, changes));
  const inWhole = new Set(sets.flatMap(({ tells }) => tells));
  const rest = changes.filter(change => !inWhole.has(change));
  const byTarget = new Map<string, Change[]>();
  for (const change of rest.filter(isInTarget)) {
    const key = JSON.stringify([change.path, change.document, change.target]);
    byTarget.set(key, [...(byTarget.get(key) ?? []), change]);
  }
  const targets = [...byTarget.values()].flatMap(group => ofTarget(group, rest));
  const others = rest.filter(change => !isInTarget(change)).map(ofItsOwn);
  return [...sets, ...targets, ...others].sort((a, b) => b.weight - a.weight);
}

function isWholeSet({ kind, field, target }: Change): boolean {
  return (kind === "added" || kind === "removed") && target === null && field === "";
}

function isInTarget({ kind, target }: Change): boolean {
  return target !== null && kind !== "suppression" && kind !== "configuration";
}

function wholeSet(set: Change, changes: readonly Change[]): Telling {
  const { kind, path, document } = set;
  const tells = changes.filter(
    each => each.kind === kind && each.path === path && each.document === document && each.field === "",
  );
  const name = String((set.after ?? set.before)!.value);
  const clause = { what: kind === "added" ? "set-added" : "set-removed", name, targets: tells.length - 1 } as const;
  return { clause, tells: [set, ...tells.filter(each => each !== set)], weight: 7 };
}

/** What is said of the changes of one target: its gravest, with the guards that it lost, and the others on their own. */
function ofTarget(group: readonly Change[], all: readonly Change[]): Telling[] {
  const inOrder = [...group].sort((a, b) => weightOf(b) - weightOf(a));
  // What is asked of people comes before what it is asked without.
  const gravest = inOrder.find(isTighterBound) ?? inOrder[0]!;
  const others = inOrder.filter(change => change !== gravest);
  const lostGuards = gravest.lostGuards;
  const goneGuards = all.filter(
    each =>
      each.kind === "removed" && each.label !== null && lostGuards.includes(each.label) && each.path === gravest.path,
  );
  const tellsLevel = isBound(gravest) && gravest.held?.level != null;
  const isToldToo = ({ direction, field }: Change): boolean =>
    (lostGuards.length > 0 && field === "guardrails") ||
    (tellsLevel && field === "level") ||
    (gravest.direction === "weaker_measure" && direction === "weaker_measure");
  const toldToo = others.filter(isToldToo);
  const first = {
    clause: clauseOf(gravest),
    tells: [gravest, ...toldToo, ...goneGuards],
    // Before the guards that went with it, which it tells of.
    weight: lostGuards.length > 0 ? Math.max(weightOf(gravest), byDirection.guard_removed) + 0.5 : weightOf(gravest),
  };
  const left = others.filter(change => !toldToo.includes(change));
  return [first, ...left.map(change => ({ clause: clauseOf(change), tells: [change], weight: weightOf(change) - 1 }))];
}

function isTighterBound(change: Change): boolean {
  return change.direction === "tighter" && isBound(change);
}

function isBound({ field, kind }: Change): boolean {
  return kind === "changed" && (field === "at_least" || field === "at_most");
}

function ofItsOwn(change: Change): Telling {
  return { clause: clauseOf(change), tells: [change], weight: weightOf(change) };
}

const byDirection: Readonly<Record<Change["direction"], number>> = {
  guard_removed: 6,
  stakes_raised: 5,
  weaker_measure: 5,
  tighter: 4,
  looser: 3,
  other: 1,
};

/** What says nothing about what people are held to. */
const aside = ["name", "description", "rationale", "owner", "review_by", "version", "title"];

function weightOf({ kind, field, direction, held }: Change): number {
  if (kind === "suppression" || kind === "configuration")
    return direction === "looser" ? 4.5 : direction === "other" ? 1 : 2;
  if (kind === "added") return 2;
  if (kind === "renamed") return 1.5;
  if (aside.includes(field.split(".").at(-1)!)) return 0.5;
  const isPersonal = direction === "tighter" && held !== null && heavierThan(held.stakes, "coaching");
  return byDirection[direction] + (isPersonal ? 2 : 0);
}

function clauseOf(change: Change): HeadlineClause {
  const { after, before, direction, field, kind, lostGuards } = change;
  const target = change.label;
  if (kind === "suppression") return suppressionClause(change);
  if (kind === "configuration") return configurationClause(change);
  if (target === null) return { what: "other", target: null, direction, change: keyOf(change) };
  if (kind === "added") return { what: "target-added", told: after!.value as Told };
  if (kind === "removed") return { what: "target-removed", target, guarded: change.guarded };
  if (kind === "renamed") return { what: "target-renamed", from: String(before!.value), to: String(after!.value) };
  if (field === "at_least" || field === "at_most") return boundClause(change, target);
  if (field === "guardrails" && direction === "guard_removed" && lostGuards.length > 0)
    return { what: "unguarded", target, lostGuards };
  if (direction === "stakes_raised")
    return { what: "stakes", target, from: stakesIn(before?.value), to: stakesIn(after?.value) };
  if (direction === "weaker_measure")
    return { what: "weaker", target, change: keyOf(change), unguarded: change.guarded };
  return { what: "other", target, direction, change: keyOf(change) };
}

function boundClause({ after, before, direction, held, lostGuards }: Change, target: string): HeadlineClause {
  return {
    what: "bound",
    target,
    direction,
    from: before?.value ?? null,
    to: after?.value ?? null,
    level: held?.level ?? null,
    stakes: held?.stakes ?? "none",
    lostGuards,
  };
}

function suppressionClause({ after, document, field: rule, label: target }: Change): HeadlineClause {
  if (!after) return { what: "unsuppressed", rule, target };
  if (document === null) return { what: "known", rule, target };
  return { what: "suppressed", rule, target, said: String(after.value) };
}

function configurationClause(change: Change): HeadlineClause {
  const rule = /^rules\.(.+)\.severity$/.exec(change.field)?.[1];
  if (!rule) return { what: "other", target: null, direction: "other", change: keyOf(change) };
  return { what: "rule", rule, from: severityIn(change.before?.value), to: severityIn(change.after?.value) };
}

function keyOf({ after, before, called, field }: Change): ChangedKey {
  return { field: called ?? field, from: before?.value ?? null, to: after?.value ?? null };
}

function stakesIn(value: ToldValue | undefined): Stakes {
  return stakesInOrder.find(each => each === value) ?? "none";
}

function severityIn(value: ToldValue | undefined): Severity | "off" | null {
  return (["error", "warning", "info", "off"] as const).find(each => each === value) ?? null;
}
