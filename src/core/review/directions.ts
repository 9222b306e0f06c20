import type { Quantity } from "../model/quantity";
import { heavierThan, levelOf, type Stakes, stakesInOrder, type Target } from "../model/target-set";
import type { ChangeDirection } from "../model/told-change";
import type { Leaf } from "./leaves";

/** A key before and after; null where it is not said. */
export interface LeafPair {
  readonly before: Leaf | null;
  readonly after: Leaf | null;
}

/** The target that the key stands in, on both sides. */
export interface Around {
  readonly before: Target;
  readonly after: Target;
}

type Judge = (pair: LeafPair, around: Around) => ChangeDirection;

/** The direction of a change to a key of a target. */
export function targetDirection(pair: LeafPair, around: Around): ChangeDirection {
  const steps = (pair.after ?? pair.before)!.steps;
  const judge = byKey[steps.join(".")] ?? (steps[0] === "bands" ? byKey[steps.at(-1)!] : undefined);
  return judge?.(pair, around) ?? "other";
}

/** The direction of a change to a key of the set itself: of promises, and of what makes a score green. */
export function setDirection({ before, after }: LeafPair): ChangeDirection {
  const steps = (after ?? before)!.steps;
  const key = steps.at(-1)!;
  if (steps[0] === "promise" && steps.length === 3 && isBound(key))
    return byBound(key, amountIn(before), amountIn(after));
  if (steps.join(".") === "score.green_at") return byBound("at_least", amountIn(before), amountIn(after));
  return "other";
}

const byKey: Readonly<Record<string, Judge>> = {
  at_least: (pair, around) => boundDirection("at_least", pair, around),
  at_most: (pair, around) => boundDirection("at_most", pair, around),
  within: ({ before, after }) =>
    isUnreadable(before) || isUnreadable(after) ? "other" : byBound("at_most", amountIn(before), amountIn(after)),
  stakes: ({ before, after }) => (heavierThan(stakesIn(after), stakesIn(before)) ? "stakes_raised" : "looser"),
  level: (_, around) =>
    inOrder(
      ["organisation", "site", "team", "agent"],
      levelOf(around.before),
      levelOf(around.after),
      "looser",
      "tighter",
    ),
  applies_to: ({ before, after }) => byReach(wordsIn(before), wordsIn(after)),
  guardrails: ({ before, after }) => (hasLost(before, after) ? "guard_removed" : "tighter"),
  "measured.by": ({ after }) => (!after || wordIn(after) === "agent" ? "weaker_measure" : "other"),
  "measured.window": shorterIsWeaker,
  "measured.sample.method": ({ after, before }) =>
    isSelective(after) && !isSelective(before) ? "weaker_measure" : "other",
  "measured.sample.size": smallerIsWeaker,
  "measured.sample.response": smallerIsWeaker,
  "measured.covers": ({ before, after }) =>
    (amountIn(after)?.amount ?? 1) < (amountIn(before)?.amount ?? 1) ? "weaker_measure" : "other",
  "measured.averaged_over": ({ before, after }) =>
    inOrder(["interval", "day", "month"], wordIn(before), wordIn(after), "other", "weaker_measure"),
  "measured.starts": ({ after }) => (wordIn(after) === "after_menu" ? "weaker_measure" : "other"),
  "measured.exclude": ({ before, after }) => (hasLost(after, before) ? "weaker_measure" : "other"),
};

function isBound(key: string): key is "at_least" | "at_most" {
  return key === "at_least" || key === "at_most";
}

function boundDirection(bound: "at_least" | "at_most", { before, after }: LeafPair, around: Around): ChangeDirection {
  if (around.before.metric?.id !== around.after.metric?.id) return "other";
  const [from, to] = [amountIn(before), amountIn(after)];
  if (isUnreadable(before) || isUnreadable(after)) return "other";
  return byBound(bound, onScale(from, around.before, around), onScale(to, around.after, around));
}

/** A mark as its place on its scale, where both sides have one. */
function onScale(quantity: Quantity | null, { scale }: Target, around: Around): Quantity | null {
  const both = around.before.scale && around.after.scale;
  if (quantity?.unit !== "number" || !scale || !both) return quantity;
  const { lowest, highest } = scale.value;
  return { unit: "number", amount: (quantity.amount - lowest) / (highest - lowest) };
}

/** A bound that is new asks more, one that is gone asks less. */
function byBound(bound: "at_least" | "at_most", before: Quantity | null, after: Quantity | null): ChangeDirection {
  if (!before) return after ? "tighter" : "other";
  if (!after) return "looser";
  if (before.unit !== after.unit || before.currency !== after.currency) return "other";
  const more = after.amount - before.amount;
  if (Math.abs(more) < 1e-9) return "other";
  return more > 0 === (bound === "at_least") ? "tighter" : "looser";
}

/** By the order of words; a word that is not among them tells nothing. */
function inOrder(
  words: readonly string[],
  before: string | null,
  after: string | null,
  earlier: ChangeDirection,
  later: ChangeDirection,
): ChangeDirection {
  const [from, to] = [words.indexOf(before ?? ""), words.indexOf(after ?? "")];
  if (from < 0 || to < 0 || from === to) return "other";
  return to > from ? later : earlier;
}

/** Words are few of all: none means all. */
function byReach(before: readonly string[], after: readonly string[]): ChangeDirection {
  const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
    all.length === 0 || (some.length > 0 && some.every(each => all.includes(each)));
  if (isWithin(before, after)) return "tighter";
  return isWithin(after, before) ? "looser" : "other";
}

function shorterIsWeaker(pair: LeafPair): ChangeDirection {
  return pair.after ? smallerIsWeaker(pair) : "weaker_measure";
}

function smallerIsWeaker({ before, after }: LeafPair): ChangeDirection {
  const [from, to] = [amountIn(before), amountIn(after)];
  return from && to && from.unit === to.unit && to.amount < from.amount ? "weaker_measure" : "other";
}

function hasLost(before: Leaf | null, after: Leaf | null): boolean {
  return wordsIn(before).some(word => !wordsIn(after).includes(word));
}

function isSelective(leaf: Leaf | null): boolean {
  return ["agent_selected", "after_resolution", "opt_in"].includes(wordIn(leaf));
}

function stakesIn(leaf: Leaf | null): Stakes {
  return stakesInOrder.find(each => each === wordIn(leaf)) ?? "none";
}

function wordIn(leaf: Leaf | null): string {
  return typeof leaf?.value === "string" ? leaf.value : "";
}

function wordsIn(leaf: Leaf | null): readonly string[] {
  if (!leaf || typeof leaf.value === "string") return leaf ? [wordIn(leaf)] : [];
  return Array.isArray(leaf.value) ? leaf.value : [];
}

function isUnreadable(leaf: Leaf | null): boolean {
  return leaf !== null && amountIn(leaf) === null;
}

function amountIn(leaf: Leaf | null): Quantity | null {
  if (!leaf || typeof leaf.value !== "object" || !("amount" in leaf.value)) return null;
  return leaf.value;
}
