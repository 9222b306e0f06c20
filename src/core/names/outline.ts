import type { CheckedDocument, CheckedFile } from "../check";
import type { Range } from "../finding";
import { type ContactClass, metricSpot, type Target } from "../model/target-set";
import { rangeAt } from "../source/locate";
import { type Entry, type LocatedDocument, type Node, resolved } from "../source/node";
import { type Message, message } from "../words/message";

/** A part of a target file in its outline. */
export interface OutlineItem {
  readonly kind: "set" | "block" | "target" | "class";
  /** As the file has it; empty for a set without a name. */
  readonly name: string;
  readonly detail: Message | null;
  readonly range: Range;
  /** Of its name; within `range`. */
  readonly named: Range;
  readonly children: readonly OutlineItem[];
}

/** The blocks whose own keys are worth a line. */
const opened = ["people", "promise"];

/** The sets of a file, with their team, classes, targets and what is done for people. */
export function outlineOf({ documents }: Pick<CheckedFile, "documents">): OutlineItem[] {
  return documents.flatMap(checked => {
    const { root, index } = checked.document;
    const value = root && resolved(root);
    if (!value) return [];
    const children = checked.document.shaped
      ? namedItems(checked)
      : value.kind === "mapping"
        ? value.entries.flatMap(entry => blockOf(checked, entry) ?? [])
        : [];
    const { name, targets } = checked.part;
    return {
      kind: "set",
      name: name?.value ?? "",
      detail: message("outline/set", { number: index + 1, targets: targets.length }),
      range: value.range,
      named: name ? within(rangeAt(checked.document, { path: name.path }), value.range) : startOf(value.range),
      children,
    };
  });
}

/** Of a document in a shape of its own: where its blocks are is its own affair. */
function namedItems(checked: CheckedDocument): OutlineItem[] {
  const { targets, demand } = checked.part;
  const items = [
    ...targets.map(target => targetItem(checked, target)),
    ...(demand?.mix ?? []).map(each => classItem(checked, each)),
  ];
  return items.sort((a, b) => a.range.start - b.range.start);
}

function blockOf(checked: CheckedDocument, entry: Entry): OutlineItem | null {
  const { key, value } = entry;
  const node = resolved(value);
  if (entry.merged || node.kind === "scalar" || value.kind === "alias") return null;
  const { targets, demand } = checked.part;
  const children =
    key.text === "targets"
      ? targets.map(target => targetItem(checked, target))
      : key.text === "demand"
        ? (demand?.mix ?? []).map(each => classItem(checked, each))
        : opened.includes(key.text) && node.kind === "mapping"
          ? node.entries.filter(each => !each.merged).map(each => plainItem(each, null, []))
          : [];
  const range = { start: key.range.start, end: value.range.end };
  return plainItem(
    entry,
    null,
    children.filter(child => isWithin(child.range, range)),
  );
}

function plainItem(
  { key, value }: Pick<Entry, "key"> & { readonly value: Node },
  detail: Message | null,
  children: readonly OutlineItem[],
): OutlineItem {
  const range = { start: key.range.start, end: Math.max(key.range.end, value.range.end) };
  return { kind: "block", name: key.text, detail, range, named: key.range, children };
}

function targetItem({ document }: CheckedDocument, target: Target): OutlineItem {
  const { id, metric, atLeast, atMost, path } = target;
  const isKeyed = typeof path.at(-1) === "string";
  const named = isKeyed ? rangeAt(document, { path, on: "key" }) : nameIn(document, target);
  const whole = rangeAt(document, { path, on: isKeyed ? "entry" : "value" });
  const range = document.shaped ? around(named, whole) : whole;
  return {
    kind: "target",
    name: id,
    detail: message("outline/target", {
      metric: metric?.name ?? null,
      atLeast: atLeast?.value ?? null,
      atMost: atMost?.value ?? null,
    }),
    range,
    named: within(named, range),
    children: [],
  };
}

function nameIn(document: LocatedDocument, target: Target): Range {
  return rangeAt(document, document.shaped ? metricSpot(target) : { path: [...target.path, "id"] });
}

/** With the key that something stands under, where that is its name. */
function around(named: Range, whole: Range): Range {
  return named.end <= whole.start ? { start: named.start, end: whole.end } : whole;
}

function classItem({ document }: CheckedDocument, contactClass: ContactClass): OutlineItem {
  const { name, path, share, tone } = contactClass;
  const range = rangeAt(document, { path });
  return {
    kind: "class",
    name,
    detail: message("outline/class", { share: share?.value ?? null, tone }),
    range,
    named: within(rangeAt(document, { path: [...path, "class"] }), range),
    children: [],
  };
}

function within(range: Range, whole: Range): Range {
  return isWithin(range, whole) ? range : startOf(whole);
}

function isWithin({ start, end }: Range, whole: Range): boolean {
  return whole.start <= start && end <= whole.end;
}

function startOf({ start }: Range): Range {
  return { start, end: start };
}
