import type { Range, TextEdit } from "../finding";
import type { Entry, LocatedDocument, MappingNode, Node, ScalarValue, ValueNode } from "./node";
import { entryOf } from "./node";
import type { Path } from "./path";
import { type Plain, plainValue } from "./plain";
import { blockText, entryText, flowText, isCollection, type Layout } from "./write";

/** What is to change in a document, said in paths and values; `toEdits` finds the text for it. */
export type Change =
  /** Gives the value at `path`, adding the last key where it is absent, after the key named by `after` if that is there. */
  | { readonly do: "set"; readonly path: Path; readonly value: Plain; readonly after?: string }
  /** Puts a key with a plain value before all others of the document. */
  | { readonly do: "set-first"; readonly key: string; readonly value: ScalarValue }
  /** Gives a key another name and leaves its value alone. */
  | { readonly do: "rename"; readonly path: Path; readonly key: string }
  /** Adds an item to the sequence at `path`, behind the item with index `after`, at the end without it. */
  | { readonly do: "add-item"; readonly path: Path; readonly value: Plain; readonly after?: number }
  /** Replaces a stretch of text that a finding speaks of and no path names. */
  | { readonly do: "replace"; readonly range: Range; readonly text: string };

/**
 * The text edits that make `changes`, in order of place and without overlaps: edits at one place are joined. Everything
 * else stays as it is to the last byte: comments, layout, quoting, line ends. Where a path leads through an alias, the
 * alias is replaced by a copy with the change in it, so that the other places that share it keep what they have. In a document with a
 * shape of its own they are made where the values come from; there are none where one of them cannot be said there.
 */
export function toEdits(text: string, document: LocatedDocument, changes: readonly Change[]): TextEdit[] {
  const own = sayable(document, changes);
  if (!own) return [];
  const editor = new Editor(text, document.shaped?.own ?? document);
  for (const change of own) editor.make(change);
  return editor.edits();
}

/** Changes as changes of what the text says; null where one cannot be said in the shape that it has. */
export function sayable({ root, shaped }: LocatedDocument, changes: readonly Change[]): readonly Change[] | null {
  if (!shaped) return changes;
  return root && shaped.inOwnWords(root, changes);
}

/** `text` with `edits` made in it. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    result += text.slice(at, edit.range.start) + edit.newText;
    at = edit.range.end;
  }
  return result + text.slice(at);
}

/** An edit, and how deep the lines that it adds lie: their indent, endless for what it adds within a line. */
interface Made extends TextEdit {
  readonly depth: number;
}

/** An item lies deeper than the key that its dash may stand right below. */
const besideDash = 0.5;

type Next = (present: Plain | undefined) => Plain;

class Editor {
  private readonly made: Made[] = [];
  /** Copies of aliased values that changes have been written into, by the place they go to. */
  private readonly copies = new Map<Node | Entry, { value: Plain; write(value: Plain): void }>();
  private readonly lineEnd: string;
  private readonly step: number;

  constructor(
    private readonly text: string,
    private readonly document: LocatedDocument,
  ) {
    const { lineEnd, step } = habitsOf(text, document);
    this.lineEnd = lineEnd;
    this.step = step;
  }

  make(change: Change): void {
    if (change.do === "replace") this.put(change.range, change.text);
    else if (change.do === "rename") this.rename(change.path, change.key);
    else if (change.do === "set") this.set(change.path, change.value, change.after);
    else if (change.do === "set-first") this.setFirst(change.key, change.value);
    else this.addItem(change.path, change.value, change.after);
  }

  edits(): TextEdit[] {
    for (const { value, write } of this.copies.values()) write(value);
    const joined: TextEdit[] = [];
    for (const { range, newText } of [...this.made].sort(byPlace)) {
      const last = joined.at(-1);
      if (last?.range.start === range.start && last.range.end === range.start)
        joined[joined.length - 1] = { range, newText: last.newText + newText };
      else joined.push({ range, newText });
    }
    return joined;
  }

  private put({ start, end }: Range, newText: string, depth = Number.POSITIVE_INFINITY): void {
    this.made.push({ range: { start, end }, newText, depth });
  }

  private rename(path: Path, key: string): void {
    const parent = this.walk(path.slice(0, -1));
    const entry = parent?.kind === "mapping" ? entryOf(parent, String(path.at(-1))) : undefined;
    if (entry && !entry.merged) this.put(entry.key.range, flowText(key));
  }

  private set(path: Path, value: Plain, after?: string): void {
    this.update(path, () => value, after);
  }

  /** Gives the value at `path` that `next` makes of the present one, which is undefined where it is absent. */
  private update(path: Path, next: Next, after?: string): void {
    let node: Node | null = this.document.root;
    for (let depth = 0; depth <= path.length; depth++) {
      const rest = path.slice(depth);
      if (!node) return;
      if (node.kind === "alias") return this.updateCopy(node, node, rest, next);
      if (rest.length === 0) return this.replaceValue(node, next(plainValue(node)));
      if (node.kind === "mapping") {
        const entry = entryOf(node, String(rest[0]));
        if (!entry) return this.addEntry(node, String(rest[0]), nested(rest.slice(1), next(undefined)), after);
        if (entry.merged) return this.overrideMerged(node, entry, rest.slice(1), next);
        if (isAbsent(entry.value)) return this.fillAbsent(node, entry, nested(rest.slice(1), next(undefined)));
        node = entry.value;
      } else if (node.kind === "sequence") {
        node = node.items[Number(rest[0])] ?? null;
      } else return;
    }
  }

  private setFirst(key: string, value: ScalarValue): void {
    const { root } = this.document;
    if (root?.kind !== "mapping") return;
    const written = `${flowText(key)}: ${flowText(value)}`;
    const first = root.entries[0];
    if (!first) return this.addEntry(root, key, value);
    const { start } = first.key.range;
    const behind = root.flow ? ", " : this.lineEnd + " ".repeat(this.column(start));
    this.put({ start, end: start }, written + behind);
  }

  private addItem(path: Path, value: Plain, after?: number): void {
    const node = this.walk(path);
    if (!node || (node.kind === "sequence" && node.items.length === 0) || isAbsent(node))
      return this.update(path, present => (Array.isArray(present) ? [...present, value] : [value]));
    if (node.kind !== "sequence") return;
    const behind = node.items[after ?? node.items.length - 1]!;
    if (node.flow) {
      this.put({ start: behind.range.end, end: behind.range.end }, `, ${flowText(value)}`);
      return;
    }
    const indent = this.column(node.range.start);
    const written = isFlowMapping(behind) ? flowText(value) : blockText(value, this.layout(indent + 2));
    this.insertLines(behind, indent, `- ${written}`, { depth: indent + besideDash });
  }

  /** The node at `path` where no alias or merge key lies on the way. */
  private walk(path: Path): ValueNode | undefined {
    let node: Node | null | undefined = this.document.root;
    for (const step of path) {
      if (node?.kind === "mapping") {
        const entry = entryOf(node, String(step));
        node = entry?.merged ? undefined : entry?.value;
      } else if (node?.kind === "sequence") node = node.items[Number(step)];
      else return undefined;
    }
    return node && node.kind !== "alias" ? node : undefined;
  }

  /** Comments that stand between the parts of what is replaced follow its replacement. */
  private replaceValue(node: Node, value: Plain): void {
    const { range } = node;
    const comments = commentsWithin(this.text, node, range);
    if (comments.length === 0) return this.put(range, flowText(value));
    const indent = this.column(range.start);
    const newLine = this.lineEnd + " ".repeat(indent);
    const behind = this.text.slice(range.end, this.endOfLine(range.end));
    const gap = behind.length - behind.trimStart().length;
    const close = gap === behind.length ? "" : this.lineEnd + " ".repeat(Math.max(0, indent - gap));
    this.put(range, `${flowText(value)} ${comments.join(newLine)}${close}`);
  }

  private updateCopy(place: Node | Entry, source: Node, rest: Path, next: Next, write?: (value: Plain) => void): void {
    const known = this.copies.get(place);
    if (known) known.value = updated(known.value, rest, next);
    else {
      this.copies.set(place, {
        value: updated(plainValue(source), rest, next),
        write: write ?? (copy => this.replaceValue(source, copy)),
      });
    }
  }

  private overrideMerged(mapping: MappingNode, entry: Entry, rest: Path, next: Next): void {
    this.updateCopy(entry, entry.value, rest, next, copy => this.addEntry(mapping, entry.key.text, copy));
  }

  /** `key:` with nothing behind it gets its value; a key without a colon gets that too. */
  private fillAbsent(mapping: MappingNode, entry: Entry, value: Plain): void {
    const at = entry.value.range.start;
    const hasColon = this.text.slice(entry.key.range.end, at).includes(":");
    const [before, behind] = [/\s/.test(this.text[at - 1]!) ? "" : " ", this.text[at] === "#" ? " " : ""];
    if (!hasColon) {
      const newLine = this.lineEnd + " ".repeat(this.column(mapping.range.start));
      this.put({ start: at, end: at }, `${mapping.flow ? "" : newLine}: ${flowText(value)}`);
    } else if (mapping.flow) {
      this.put({ start: at, end: at }, before + flowText(value) + behind);
    } else if (isCollection(value)) {
      const indent = this.column(entry.key.range.start) + this.step;
      const body = blockText(value, this.layout(indent));
      const end = this.endOfLine(at);
      this.put({ start: end, end }, `${this.lineEnd}${" ".repeat(indent)}${body}`, indent);
    } else this.put({ start: at, end: at }, before + flowText(value) + behind);
  }

  private addEntry(mapping: MappingNode, key: string, value: Plain, after?: string): void {
    const own = mapping.entries.filter(entry => !entry.merged);
    const behind = own.find(entry => entry.key.text === after) ?? own.at(-1);
    if (mapping.flow) {
      const written = `${flowText(key)}: ${flowText(value)}`;
      if (behind) {
        const end = Math.max(behind.value.range.end, behind.key.range.end);
        this.put({ start: end, end }, `, ${written}`);
      } else this.addToEmptyFlow(mapping, written);
      return;
    }
    const indent = this.column(mapping.range.start);
    const written = siblingsAreFlow(own)
      ? `${flowText(key)}: ${flowText(value)}`
      : entryText(key, value, this.layout(indent));
    if (behind) this.insertLines(behind.value, indent, written, { from: behind.key.range.end });
    else this.insertLines({ range: mapping.range } as Node, indent, written);
  }

  /** Between the braces there may be nothing, or only a merge key. */
  private addToEmptyFlow(mapping: MappingNode, written: string): void {
    const close = mapping.range.end - 1;
    const inside = this.text.slice(mapping.range.start + 1, close);
    const last = mapping.range.start + 1 + inside.trimEnd().length;
    if (inside.trim() === "") this.put({ start: mapping.range.start + 1, end: close }, ` ${written} `);
    else this.put({ start: last, end: last }, `, ${written}`);
  }

  /** Adds whole lines below the line on which a block value ends. */
  private insertLines(behind: Node, indent: number, lines: string, { from = 0, depth = indent } = {}): void {
    const end = this.endOfLine(Math.max(behind.range.end, from));
    this.put({ start: end, end }, `${this.lineEnd}${" ".repeat(indent)}${lines}`, depth);
  }

  private layout(indent: number): Layout {
    return { indent, step: this.step, lineEnd: this.lineEnd };
  }

  private endOfLine(from: number): number {
    let at = from;
    while (at < this.text.length && this.text[at] !== "\n" && this.text[at] !== "\r") at++;
    return at;
  }

  /** The column of what stands at `offset`, an anchor or tag before it on its line included. */
  private column(offset: number): number {
    let start = offset;
    while (start > 0 && this.text[start - 1] !== "\n") start--;
    const properties = /(?:[&!]\S*[ \t]+)+$/.exec(this.text.slice(start, offset));
    return offset - start - (properties?.[0].length ?? 0);
  }
}

/** At one place the deeper lines come first: they belong to what stands above, the shallower ones to what contains it. */
function byPlace(a: Made, b: Made): number {
  const place = a.range.start - b.range.start || a.range.end - b.range.end;
  return place || b.depth - a.depth || 0;
}

/** Only what is not written takes no room in the text. */
function isAbsent({ range }: Node): boolean {
  return range.start === range.end;
}

function isFlowMapping(node: Node): boolean {
  return node.kind === "mapping" && node.flow;
}

function siblingsAreFlow(own: readonly Entry[]): boolean {
  const collections = own
    .map(entry => entry.value)
    .filter(value => value.kind === "mapping" && value.entries.length > 0);
  return collections.length > 0 && collections.every(isFlowMapping);
}

function commentsWithin(text: string, node: Node, { start, end }: Range): string[] {
  const gaps: string[] = [];
  let at = start;
  for (const scalar of leaves(node)) {
    gaps.push(text.slice(at, scalar.start));
    at = scalar.end;
  }
  gaps.push(text.slice(at, Math.max(at, end)));
  return gaps.flatMap(gap => gap.match(/(?<=\s)#[^\r\n]*/g) ?? []).map(comment => comment.trimEnd());
}

/** The ranges of the scalars and aliases within a node, in order of place. */
function leaves(node: Node): Range[] {
  if (node.kind === "sequence") return node.items.flatMap(leaves);
  if (node.kind !== "mapping") return [node.range];
  return node.entries.filter(entry => !entry.merged).flatMap(({ key, value }) => [key.range, ...leaves(value)]);
}

function nested(rest: Path, value: Plain): Plain {
  return rest.reduceRight<Plain>((inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }), value);
}

function updated(plain: Plain | undefined, path: Path, next: Next): Plain {
  if (path.length === 0) return next(plain);
  const [step, ...rest] = path as [string | number, ...(string | number)[]];
  if (Array.isArray(plain)) return plain.map((item, i) => (i === Number(step) ? updated(item, rest, next) : item));
  const object = (typeof plain === "object" && plain !== null ? plain : {}) as Record<string, Plain>;
  return { ...object, [step]: updated(object[step], rest, next) };
}

type Habits = Pick<Layout, "lineEnd" | "step">;
const knownHabits = new WeakMap<LocatedDocument, Habits & { readonly text: string }>();

/** How a text ends its lines and indents; looked for once, as each of a thousand findings in it may offer edits. */
function habitsOf(text: string, document: LocatedDocument): Habits {
  const known = knownHabits.get(document);
  if (known?.text === text) return known;
  const habits = { text, lineEnd: text.includes("\r\n") ? "\r\n" : "\n", step: indentStep(text, document.root) };
  knownHabits.set(document, habits);
  return habits;
}

function indentStep(text: string, root: Node | null): number {
  if (root?.kind !== "mapping" || root.flow) return 2;
  for (const { value } of root.entries) {
    if (value.kind === "mapping" && !value.flow) return columnIn(text, value) - columnIn(text, root);
  }
  return 2;
}

function columnIn(text: string, { range }: Node): number {
  return range.start - (text.lastIndexOf("\n", range.start) + 1);
}
