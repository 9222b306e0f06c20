import type { Change } from "./change";
import type { Entry, LocatedDocument, MappingNode, Node, ScalarNode, ValueNode } from "./node";
import { resolved } from "./node";
import type { Path } from "./path";
import type { Plain } from "./plain";

type ValueChange = Extract<Change, { readonly do: "set" | "add-item" }>;
type AddedBehind = Extract<Change, { readonly do: "add-item" }> & { readonly after: number };

const nowhere = { start: 0, end: 0 };

/**
 * The document as it reads with values set and items added, without writing and parsing its text: what is changed stands nowhere
 * in a text.
 */
export function changedDocument(document: LocatedDocument, changes: readonly Change[]): LocatedDocument {
  const made = changes.filter((change): change is ValueChange => change.do === "set" || change.do === "add-item");
  const root = inOrder(made).reduce<Node | null>(
    (node, change) => changed(node ?? undefined, change.path, change),
    document.root,
  );
  return { ...document, root };
}

/**
 * What goes behind something comes last, from the end backward, items after keys and within items first: indexes then mean
 * what they meant to who made the changes.
 */
function inOrder(changes: readonly ValueChange[]): ValueChange[] {
  const backward = [...changes].reverse();
  const behindItems = backward.filter((change): change is AddedBehind => typeof change.after === "number");
  return [
    ...changes.filter(({ after }) => after === undefined),
    ...backward.filter(({ after }) => typeof after === "string"),
    ...behindItems.sort((a, b) => b.path.length - a.path.length || b.after - a.after),
  ];
}

function changed(node: Node | undefined, path: Path, change: ValueChange): ValueNode {
  const present = node && resolved(node);
  const [step, ...rest] = path;
  if (step === undefined) return change.do === "set" ? nodeOf(change.value) : withItem(present, change);
  if (present?.kind === "sequence") {
    const items = present.items.map((item, index) => (index === Number(step) ? changed(item, rest, change) : item));
    return { ...present, items };
  }
  const mapping = present?.kind === "mapping" ? present : emptyMapping;
  const key = String(step);
  const index = mapping.entries.findLastIndex(entry => entry.key.text === key);
  const entry: Entry = {
    key: mapping.entries[index]?.key ?? scalarOf(key),
    value: changed(mapping.entries[index]?.value, rest, change),
  };
  const after = change.do === "set" ? change.after : undefined;
  return { ...mapping, entries: withEntry(mapping.entries, index, entry, String(after)) };
}

function withEntry(entries: readonly Entry[], index: number, entry: Entry, after: string): Entry[] {
  if (index >= 0) return entries.with(index, entry);
  const behind = entries.findIndex(each => each.key.text === after);
  return entries.toSpliced(behind < 0 ? entries.length : behind + 1, 0, entry);
}

function withItem(present: ValueNode | undefined, { value, after }: Extract<Change, { readonly do: "add-item" }>) {
  const items = present?.kind === "sequence" ? present.items : [];
  const at = typeof after === "number" ? after + 1 : items.length;
  return sequenceOf(items.toSpliced(at, 0, nodeOf(value)));
}

function nodeOf(value: Plain): ValueNode {
  if (Array.isArray(value)) return sequenceOf(value.map(nodeOf));
  if (typeof value !== "object" || value === null) return scalarOf(value as ScalarNode["value"]);
  const entries = Object.entries(value).map(([key, each]) => ({ key: scalarOf(key), value: nodeOf(each) }));
  return { ...emptyMapping, entries };
}

function sequenceOf(items: readonly Node[]): ValueNode {
  return { kind: "sequence", items, flow: false, range: nowhere };
}

const emptyMapping: MappingNode = { kind: "mapping", entries: [], flow: false, range: nowhere };

function scalarOf(value: ScalarNode["value"]): ScalarNode {
  return { kind: "scalar", value, text: String(value ?? ""), quoted: typeof value === "string", range: nowhere };
}
