import type { Range } from "../finding";
import { entryOf, type LocatedDocument, type Node, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";

export type NameKind = "target" | "class" | "set";

/** A place where a document says the name of a target, of a class of contacts, or of the set that it is a part of. */
export interface Mention {
  readonly kind: NameKind;
  readonly name: string;
  /** Whether this is what the name is given to, and not a word that points there. */
  readonly defines: boolean;
  /**
   * What says it: an `id`, the key of a target, the `metric` of one without an id, or a word or value of its own.
   */
  readonly by: "id" | "key" | "metric" | "word";
  readonly scalar: ScalarNode;
  /** Of what the name is given to, key included; of the word itself where it points elsewhere. */
  readonly whole: Range;
  /** Of the target or class that is named or that points. */
  readonly path: Path;
}

/** Every name that a document says, each place once, in the order of the format. Aliases are followed to what they stand for. */
export function mentionsIn({ root }: LocatedDocument): Mention[] {
  if (!root) return [];
  const mentions = [...inTargets(at(root, "targets")), ...inMix(at(root, "demand", "mix"))];
  for (const word of wordsOf(at(root, "people", "recovery", "after")))
    mentions.push(pointing("class", word, ["people", "recovery"]));
  const partOf = scalarOf(at(root, "part_of"));
  if (partOf) mentions.push({ ...pointing("set", partOf, []), defines: true });
  const seen = new Set<number>();
  return mentions.filter(({ scalar: { range } }) => {
    const isNew = range.end > range.start && !seen.has(range.start);
    seen.add(range.start);
    return isNew;
  });
}

function inTargets(targets: Node | undefined): Mention[] {
  const value = targets && resolved(targets);
  if (value?.kind === "sequence") {
    return value.items.flatMap((item, index) => {
      const path = ["targets", index];
      const id = scalarOf(at(item, "id"));
      const metric = scalarOf(at(item, "metric"));
      const named: Mention[] = id
        ? [defining("target", "id", id, item.range, path)]
        : metric
          ? [defining("target", "metric", metric, item.range, path)]
          : [];
      return [...named, ...inTarget(item, path)];
    });
  }
  if (value?.kind !== "mapping") return [];
  return value.entries.flatMap(({ key, value: item }) => {
    if (key.text.startsWith("x-")) return [];
    const path = ["targets", key.text];
    const whole = { start: key.range.start, end: Math.max(key.range.end, item.range.end) };
    return [defining("target", "key", key, whole, path), ...inTarget(item, path)];
  });
}

function inTarget(item: Node, path: Path): Mention[] {
  return [
    ...wordsOf(at(item, "guardrails")).map(word => pointing("target", word, path)),
    ...wordsOf(at(item, "applies_to")).map(word => pointing("class", word, path)),
    ...wordsOf(at(item, "measured", "exclude")).map(word => pointing("class", word, path)),
  ];
}

function inMix(mix: Node | undefined): Mention[] {
  const value = mix && resolved(mix);
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item, index) => {
    const name = scalarOf(at(item, "class"));
    return name ? [defining("class", "id", name, item.range, ["demand", "mix", index])] : [];
  });
}

function defining(kind: NameKind, by: Mention["by"], scalar: ScalarNode, whole: Range, path: Path): Mention {
  return { kind, name: scalar.text, defines: true, by, scalar, whole, path };
}

function pointing(kind: NameKind, scalar: ScalarNode, path: Path): Mention {
  return { kind, name: scalar.text, defines: false, by: "word", scalar, whole: scalar.range, path };
}

function at(node: Node, ...keys: readonly string[]): Node | undefined {
  let found: Node | undefined = node;
  for (const key of keys) {
    const value: Node | undefined = found && resolved(found);
    found = value?.kind === "mapping" ? entryOf(value, key)?.value : undefined;
  }
  return found;
}

function scalarOf(node: Node | undefined): ScalarNode | undefined {
  const value = node && resolved(node);
  return value?.kind === "scalar" && value.text !== "" ? value : undefined;
}

/** The words of a list, or the one that stands there alone. */
function wordsOf(node: Node | undefined): ScalarNode[] {
  const value = node && resolved(node);
  if (value?.kind === "sequence") return value.items.flatMap(item => scalarOf(item) ?? []);
  const word = scalarOf(value);
  return word ? [word] : [];
}
