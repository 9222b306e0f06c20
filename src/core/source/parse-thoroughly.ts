import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isSeq,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
} from "yaml";
import type { Range } from "../finding";
import { maxDepth, maxExpandedNodes } from "./limits";
import type {
  DuplicateKey,
  Entry,
  LocatedDocument,
  MappingNode,
  Node,
  ScalarNode,
  ScalarValue,
  SequenceNode,
  SyntaxProblem,
  TooLarge,
  ValueNode,
} from "./node";
import { resolved } from "./node";
import { emptyScalar, oneAfterAnother, type StartedDocument, upToContent } from "./written";

const mostSyntaxProblems = 20;

/**
 * Reads whatever is written with the parser that knows all of YAML, tells every syntax error and reads on behind it.
 *
 * @throws TooLargeError
 */
export function parseThoroughly(text: string): readonly LocatedDocument[] {
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) refuseDeeper(token);
  const composer = new Composer({ merge: true, uniqueKeys: false, resolveKnownTags: false, logLevel: "silent" });
  const documents = [...composer.compose(tokens)].map(each => locate(each, text));
  return oneAfterAnother(documents, text);
}

/** The composer recurses, and V8 ends the process when a regular expression is compiled on a stack that is nearly full. */
function refuseDeeper(token: CST.Token): void {
  const open: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }];
  for (let each = open.pop(); each; each = open.pop()) {
    const { token, depth } = each;
    if (depth > maxDepth) throw new TooLargeError({ what: "depth", limit: maxDepth });
    if (token.type === "document" && token.value) open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key && "items" in key) open.push({ token: key, depth: depth + 1 });
      if (value && "items" in value) open.push({ token: value, depth: depth + 1 });
    }
  }
}

export class TooLargeError extends Error {
  constructor(readonly tooLarge: TooLarge) {
    super(tooLarge.what);
  }
}

function locate(document: Document, text: string): StartedDocument {
  const builder = new Builder(text);
  const root = document.contents ? builder.node(document.contents as YamlNode, 0) : null;
  const syntax: SyntaxProblem[] = [];
  for (const { code, pos } of document.errors) syntax.push(syntaxProblem(code, pos, text));
  syntax.push(...builder.syntax);
  return {
    start: document.range?.[0] ?? 0,
    root: root?.kind === "scalar" && root.value === null && root.range.start === root.range.end ? null : root,
    syntax: firstOnEachLine(syntax, text),
    duplicates: builder.duplicates,
  };
}

function syntaxProblem(code: string, [start, end]: [number, number], text: string): SyntaxProblem {
  const comparison = comparisonAt(start, text);
  if (comparison) return { code: "COMPARISON", range: comparison };
  return { code, range: { start: Math.min(start, text.length), end: Math.min(end, text.length) } };
}

/** Furthest that the parser stumbles behind the `>` of a comparison: at `4` in `>   4`. */
const furthestStumble = 6;
const longestComparison = 80;

/**
 * `target: >= 80%` opens a block scalar to YAML, and within braces it is no value at all. The whole comparison is what
 * its writer sees, and what a fix replaces; the parser stumbles at its `>` or a little behind.
 */
function comparisonAt(offset: number, text: string): Range | undefined {
  const from = Math.max(0, offset - furthestStumble);
  const around = text.slice(from, offset + longestComparison);
  for (const match of around.matchAll(/(?<![^\s,{[])>=?[ \t]*[-+]?\d(?:[^\r\n#,}\]]|,(?=\d))*/g)) {
    const start = from + match.index;
    const end = start + match[0].trimEnd().length;
    if (start <= offset && offset < end) return { start, end };
  }
  return undefined;
}

/** One slip often makes the parser stumble several times on the same line; the first says it. */
function firstOnEachLine(problems: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
  const kept: SyntaxProblem[] = [];
  let lineEnd = -1;
  for (const problem of [...problems].sort((a, b) => a.range.start - b.range.start)) {
    const { start } = problem.range;
    if (start <= lineEnd) continue;
    kept.push(problem);
    if (kept.length === mostSyntaxProblems) break;
    const length = text.slice(start).search(/[\r\n]/);
    lineEnd = length < 0 ? text.length : start + length;
  }
  return kept;
}

class Builder {
  readonly syntax: SyntaxProblem[] = [];
  readonly duplicates: DuplicateKey[] = [];
  private readonly anchors = new Map<string, { node: ValueNode; size: number }>();
  private size = 0;

  constructor(private readonly text: string) {}

  node(yaml: YamlNode, depth: number): Node {
    if (depth > maxDepth) throw new TooLargeError({ what: "depth", limit: maxDepth });
    this.count(1);
    if (isAlias(yaml)) {
      const anchored = this.anchors.get(yaml.source);
      const range = rangeOf(yaml);
      if (!anchored) {
        this.syntax.push({ code: "UNRESOLVED_ALIAS", range });
        return emptyScalar(range.start);
      }
      this.count(anchored.size);
      return { kind: "alias", target: anchored.node, range };
    }
    const before = this.size;
    const node = this.value(yaml, depth);
    if (yaml.anchor) this.anchors.set(yaml.anchor, { node, size: this.size - before });
    return node;
  }

  private value(yaml: Exclude<YamlNode, { source: string }>, depth: number): ValueNode {
    if (isMap(yaml)) return this.mapping(yaml as YAMLMap<YamlNode, YamlNode | null>, depth);
    if (isSeq(yaml)) return this.sequence(yaml as YAMLSeq<YamlNode>, depth);
    return this.scalar(yaml as Scalar);
  }

  private count(nodes: number): void {
    this.size += nodes;
    if (this.size > maxExpandedNodes) throw new TooLargeError({ what: "aliases", limit: maxExpandedNodes });
  }

  private scalar(yaml: Scalar): ScalarNode {
    const range = upToContent(this.text, rangeOf(yaml));
    const { value } = yaml;
    const quoted = yaml.type === "QUOTE_DOUBLE" || yaml.type === "QUOTE_SINGLE";
    const text = quoted || typeof value === "string" ? String(value) : this.text.slice(range.start, range.end);
    if (yaml.type === "BLOCK_FOLDED" && text === "") this.digitForIndent(range);
    return { kind: "scalar", value: scalarValue(value, text), text, quoted, range };
  }

  /** `at_least: >4` is sound YAML for a text of nothing, indented by four. */
  private digitForIndent({ start }: Range): void {
    const comparison = comparisonAt(start, this.text);
    if (comparison) this.syntax.push({ code: "COMPARISON", range: comparison });
  }

  private sequence(yaml: YAMLSeq<YamlNode>, depth: number): SequenceNode {
    const items = yaml.items.map(item => this.node(item, depth + 1));
    const flow = yaml.flow === true;
    return {
      kind: "sequence",
      items,
      flow,
      range: flow ? rangeOf(yaml) : upToContent(this.text, rangeOf(yaml), items.at(-1)),
    };
  }

  private mapping(yaml: YAMLMap<YamlNode, YamlNode | null>, depth: number): MappingNode {
    const own: Entry[] = [];
    const seen = new Map<string, Range>();
    const sources: Node[] = [];
    let last: Node | undefined;
    for (const pair of yaml.items) {
      const key = this.key(pair, depth);
      const value = pair.value ? this.node(pair.value, depth + 1) : emptyScalar(key.range.end);
      last = value;
      const first = seen.get(key.text);
      if (first) this.duplicates.push({ key: key.text, first, again: key.range });
      else seen.set(key.text, key.range);
      if (key.text === "<<" && !key.quoted) sources.push(value);
      else own.push({ key, value });
    }
    const flow = yaml.flow === true;
    return {
      kind: "mapping",
      entries: sources.length === 0 ? own : this.withMerged(own, sources),
      flow,
      range: flow ? rangeOf(yaml) : upToContent(this.text, rangeOf(yaml), last),
    };
  }

  private key({ key }: Pair<YamlNode, YamlNode | null>, depth: number): ScalarNode {
    const node = this.node(key, depth + 1);
    const value = resolved(node);
    if (value.kind === "scalar") return { ...value, range: node.range };
    const text = this.text.slice(node.range.start, node.range.end);
    return { kind: "scalar", value: text, text, quoted: false, range: node.range };
  }

  /** As the merge key is specified: own keys win, then the earlier of several sources. */
  private withMerged(own: readonly Entry[], sources: readonly Node[]): Entry[] {
    const entries = [...own];
    const taken = new Set(own.map(entry => entry.key.text));
    for (const source of sources) {
      const value = resolved(source);
      const mappings = value.kind === "sequence" ? value.items : [source];
      for (const each of mappings) {
        const mapping = resolved(each);
        if (mapping.kind !== "mapping") {
          this.syntax.push({ code: "BAD_MERGE", range: each.range });
          continue;
        }
        for (const entry of mapping.entries) {
          if (taken.has(entry.key.text)) continue;
          taken.add(entry.key.text);
          entries.push({ key: entry.key, value: entry.value, merged: each.range });
          this.count(1);
        }
      }
    }
    return entries;
  }
}

function rangeOf(yaml: YamlNode): Range {
  const [start, end] = yaml.range ?? [0, 0];
  return { start, end };
}

function scalarValue(value: unknown, text: string): ScalarValue {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return value === null || value === undefined ? null : text;
}
