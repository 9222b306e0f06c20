import type { Range } from "../finding";
import { oncePer } from "../once-per";
import type { Shaped } from "./shaped";

export type ScalarValue = string | number | boolean | null;

/** A value that stands in the text at `range`, quotes included; an absent value has an empty range after its colon. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: ScalarValue;
  /** What is written, without quotes: `1.800` keeps its last zeros here and loses them in `value`. */
  readonly text: string;
  readonly quoted: boolean;
  readonly range: Range;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
  /** Set where the entry comes from a merge key (`<<`): the place of what was merged in. */
  readonly merged?: Range;
}

/** All entries in effect: the mapping's own in the order of the text, then those merged in and not overridden. */
export interface MappingNode {
  readonly kind: "mapping";
  readonly entries: readonly Entry[];
  readonly flow: boolean;
  readonly range: Range;
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly items: readonly Node[];
  readonly flow: boolean;
  readonly range: Range;
}

/** `*name` in the text; `target` is what it stands for and lies elsewhere. */
export interface AliasNode {
  readonly kind: "alias";
  readonly target: ValueNode;
  readonly range: Range;
}

export type ValueNode = ScalarNode | MappingNode | SequenceNode;
export type Node = ValueNode | AliasNode;

export interface DuplicateKey {
  readonly key: string;
  readonly first: Range;
  readonly again: Range;
}

/** `code` is one of the YAML parser's error codes, or one of ours for what it leaves to its callers. */
export interface SyntaxProblem {
  readonly code: string;
  readonly range: Range;
}

/** One YAML document of a file; `root` is null where there is nothing in it. */
export interface LocatedDocument {
  readonly index: number;
  readonly root: Node | null;
  readonly range: Range;
  readonly syntax: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
  /** Set where the text has a shape of its own, and `root` is what it was read as. */
  readonly shaped?: Shaped;
}

/** A whole file. `tooLarge` says what is too large about it; then there are no documents. */
export interface LocatedFile {
  /** The text without its byte order mark: what all ranges count in. */
  readonly text: string;
  readonly documents: readonly LocatedDocument[];
  readonly tooLarge: TooLarge | null;
}

export interface TooLarge {
  readonly what: "text" | "marks" | "documents" | "depth" | "aliases";
  readonly limit: number;
}

/** Follows an alias to what it stands for. */
export function resolved(node: Node): ValueNode {
  return node.kind === "alias" ? node.target : node;
}

/** Up to this many entries a walk through them is as quick as an index. */
const fewEntries = 12;

/** The entry in effect for `key`, or undefined. Of duplicate keys the last counts, as in every YAML reader. */
export function entryOf(mapping: MappingNode, key: string): Entry | undefined {
  if (mapping.entries.length > fewEntries) return indexOf(mapping).get(key);
  for (let i = mapping.entries.length - 1; i >= 0; i--) {
    const entry = mapping.entries[i]!;
    if (entry.key.text === key) return entry;
  }
  return undefined;
}

const indexOf = oncePer(
  ({ entries }: MappingNode): ReadonlyMap<string, Entry> => new Map(entries.map(entry => [entry.key.text, entry])),
);
