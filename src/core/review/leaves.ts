import type { Quantity } from "../model/quantity";
import type { Scale, Target, TargetSet } from "../model/target-set";
import type { ToldValue } from "../model/told-change";
import { nodeAt } from "../source/locate";
import { type LocatedDocument, type Node, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";
import { plainValue } from "../source/plain";
import { flowText } from "../source/write";

/** What one key says, under a name that stays the same when it moves. */
export interface Leaf {
  /** Keys that lead to it from its target or its document; classes of the mix go by their names. */
  readonly steps: readonly string[];
  readonly value: ToldValue;
  /** Equal for what means the same: `5 min` and `300 s`, a list in another order where the order says nothing. */
  readonly meaning: string;
  readonly path: Path;
}

/** By their joined steps. */
export type Leaves = ReadonlyMap<string, Leaf>;

/** What a document says, apart from where and how it says it. */
export interface DocumentLeaves {
  /** Of the set itself. */
  readonly own: Leaves;
  /** Paths of the mappings in it, by their joined steps. */
  readonly blocks: ReadonlyMap<string, Path>;
  readonly targets: ReadonlyMap<Target, Leaves>;
}

const joint = "\u0000";

export function joined(steps: readonly string[]): string {
  return steps.join(joint);
}

/** Lists in which the order says nothing. */
const unordered: ReadonlySet<string> = new Set([
  "applies_to",
  "guardrails",
  "exclude",
  "after",
  "asks",
  "consulted_on",
]);

/** What is the same as leaving it out. */
const saysNothing: Readonly<Record<string, string>> = {
  stakes: "none",
  applies_to: "all",
  tone: "routine",
  vulnerable: "false",
  avoidable: "false",
};

/** Reads what a document says, key by key; what its keys mean comes from the model. */
export function leavesOf(document: LocatedDocument, part: TargetSet): DocumentLeaves {
  const read = new Reader(valuesIn(part));
  const root = document.root && resolved(document.root);
  const own = new Map<string, Leaf>();
  const blocks = new Map<string, Path>();
  for (const [key, node] of root?.kind === "mapping" ? entriesOf(root) : []) {
    if (key !== "targets" && key !== "demand") read.add(node, [key], [key], own, blocks);
  }
  addDemand(document, part, read, own, blocks);
  return {
    own,
    blocks,
    targets: new Map(part.targets.map(target => [target, leavesOfTarget(document, target, read)])),
  };
}

/** A block as it may be written on one line. */
export function blockValue(document: LocatedDocument, path: Path): string {
  const node = nodeAt(document, path);
  return node ? flowText(plainValue(node)) : "";
}

function addDemand(
  document: LocatedDocument,
  part: TargetSet,
  read: Reader,
  own: Map<string, Leaf>,
  blocks: Map<string, Path>,
): void {
  const demand = nodeAt(document, ["demand"]);
  const mapping = demand && resolved(demand);
  if (mapping?.kind !== "mapping") return;
  for (const [key, node] of entriesOf(mapping)) {
    if (key !== "mix") read.add(node, ["demand", key], ["demand", key], own, blocks);
  }
  const names = new Map<string, number>();
  for (const { name, path } of part.demand?.mix ?? []) {
    const node = nodeAt(document, path);
    if (node) read.add(node, path, ["demand", "mix", numbered(names, name)], own, blocks);
  }
}

function leavesOfTarget(document: LocatedDocument, target: Target, read: Reader): Leaves {
  const leaves = new Map<string, Leaf>();
  const node = nodeAt(document, target.path);
  if (node) read.add(node, target.path, [], leaves, new Map());
  leaves.delete("id");
  const { value, path } = target.metricName;
  const metric = target.metric?.id ?? value;
  leaves.set("metric", { steps: ["metric"], value: metric, meaning: metric, path });
  return leaves;
}

/** A name that is met again gets a number behind it. */
export function numbered(met: Map<string, number>, name: string): string {
  const times = (met.get(name) ?? 0) + 1;
  met.set(name, times);
  return times === 1 ? name : `${name} (${times})`;
}

class Reader {
  constructor(private readonly values: ReadonlyMap<string, Quantity | Scale>) {}

  add(node: Node, path: Path, steps: readonly string[], leaves: Map<string, Leaf>, blocks: Map<string, Path>): void {
    const value = resolved(node);
    if (value.kind === "mapping") {
      blocks.set(joined(steps), path);
      const isClass = steps.length === 3 && steps[1] === "mix";
      for (const [key, child] of entriesOf(value)) {
        if (!(isClass && key === "class")) this.add(child, [...path, key], [...steps, key], leaves, blocks);
      }
      return;
    }
    if (value.kind === "sequence") {
      const items = value.items.map(resolved);
      if (items.every(item => item.kind === "scalar")) this.addList(items, path, steps, leaves);
      else
        value.items.forEach((item, index) => {
          this.add(item, [...path, index], [...steps, String(index + 1)], leaves, blocks);
        });
      return;
    }
    if (value.value === null) return;
    if (steps.at(-1) === "applies_to") this.addList([value], path, steps, leaves);
    else this.keep({ steps, path, ...this.scalar(value, path) }, leaves);
  }

  private addList(items: readonly ScalarNode[], path: Path, steps: readonly string[], leaves: Map<string, Leaf>): void {
    if (items.length === 0) return;
    const meanings = items.map((item, index) => this.scalar(item, [...path, index]).meaning);
    if (unordered.has(steps.at(-1) ?? "")) meanings.sort();
    const meaning = meanings.length === 1 ? meanings[0]! : JSON.stringify(meanings);
    this.keep({ steps, path, value: items.map(({ text }) => text.trim()), meaning }, leaves);
  }

  private keep(leaf: Leaf, leaves: Map<string, Leaf>): void {
    if (saysNothing[leaf.steps.at(-1) ?? ""] !== leaf.meaning) leaves.set(joined(leaf.steps), leaf);
  }

  private scalar(node: ScalarNode, path: Path): Pick<Leaf, "value" | "meaning"> {
    const known = this.values.get(joined(path.map(String)));
    const text = node.text.trim();
    if (!known)
      return { value: text, meaning: typeof node.value === "string" ? node.value.trim() : String(node.value) };
    if ("lowest" in known) return { value: text, meaning: `${known.lowest}..${known.highest}` };
    const { amount, unit, currency = "" } = known;
    return { value: known, meaning: `${Number(amount.toPrecision(12))} ${unit}${currency}` };
  }
}

function entriesOf(mapping: Extract<Node, { kind: "mapping" }>): [string, Node][] {
  const inEffect = new Map(mapping.entries.map(({ key, value }) => [key.text, value]));
  return [...inEffect].filter(([key]) => !key.startsWith("x-"));
}

/** The amounts and scales that the model has read, by the paths they stand at. */
function valuesIn(part: TargetSet): Map<string, Quantity | Scale> {
  const values = new Map<string, Quantity | Scale>();
  gather({ ...part, troubles: [], told: null }, values);
  return values;
}

function gather(from: unknown, values: Map<string, Quantity | Scale>): void {
  if (typeof from !== "object" || from === null) return;
  if (Array.isArray(from)) {
    for (const each of from) gather(each, values);
    return;
  }
  const { path, value } = from as { path?: unknown; value?: unknown };
  if (Array.isArray(path) && typeof value === "object" && value !== null) {
    values.set(joined(path.map(String)), value as Quantity | Scale);
    return;
  }
  for (const [key, each] of Object.entries(from)) if (key !== "metric" && key !== "path") gather(each, values);
}
