import { entryOf, type MappingNode, type Node, resolved, type ScalarNode } from "../source/node";
import type { Path } from "../source/path";
import { strayDecimals } from "../source/stray-decimals";
import { type Extent, planned } from "./conceivable";
import { type IsoDate, readDate } from "./date";
import { type Expected, type Quantity, type Reading, readQuantity, type Trouble } from "./quantity";
import { readScale } from "./scale";
import type { Located, LocatedTrouble, Scale } from "./target-set";

/** Most troubles that are told of one document: far more than a person reads. */
export const mostTroubles = 1000;

/** What a reading of a document gathers beside its values. */
export class Readings {
  readonly troubles: LocatedTrouble[] = [];

  tell(path: Path, text: string, trouble: Trouble): void {
    if (this.troubles.length < mostTroubles) this.troubles.push({ path, text, trouble });
  }
}

/** A place in a document that is being read; what is absent, or not of the kind asked for, reads as undefined. */
export class Cursor {
  constructor(
    private readonly node: Node,
    readonly path: Path,
    private readonly readings: Readings,
    private readonly parent?: MappingNode,
  ) {}

  at(key: string): Cursor | undefined {
    const mapping = this.mapping();
    const entry = mapping && entryOf(mapping, key);
    return entry && new Cursor(entry.value, [...this.path, key], this.readings, mapping);
  }

  /** Entries of a mapping by key; of duplicate keys the last. Keys that start with `x-` are the user's own. */
  entries(): { readonly key: string; readonly value: Cursor }[] {
    const mapping = this.mapping();
    if (!mapping) return [];
    const inEffect = new Map(mapping.entries.map(({ key, value }) => [key.text, value]));
    return [...inEffect].flatMap(([key, value]) =>
      key.startsWith("x-") ? [] : [{ key, value: new Cursor(value, [...this.path, key], this.readings, mapping) }],
    );
  }

  items(): Cursor[] {
    const value = resolved(this.node);
    if (value.kind !== "sequence") return [];
    return value.items.map((item, index) => new Cursor(item, [...this.path, index], this.readings));
  }

  get isMapping(): boolean {
    return this.mapping() !== undefined;
  }

  get isSequence(): boolean {
    return resolved(this.node).kind === "sequence";
  }

  /** Written text of a scalar that says something. */
  text(): Located<string> | undefined {
    const scalar = this.scalar();
    return scalar && { value: scalar.text.trim(), path: this.path };
  }

  texts(): Located<string>[] {
    return this.items().flatMap(item => item.text() ?? []);
  }

  boolean(): Located<boolean> | undefined {
    const value = this.scalar()?.value;
    return typeof value === "boolean" ? { value, path: this.path } : undefined;
  }

  oneOf<T extends string>(words: readonly T[]): Located<T> | undefined {
    const word = words.find(each => each === this.scalar()?.text.trim());
    return word === undefined ? undefined : { value: word, path: this.path };
  }

  date(): Located<IsoDate> | undefined {
    const scalar = this.scalar();
    if (!scalar) return undefined;
    const read = readDate(scalar.text);
    if ("date" in read) return { value: read.date, path: this.path };
    this.readings.tell(this.path, scalar.text, read.trouble);
    return undefined;
  }

  scale(): Located<Scale> | undefined {
    const scalar = this.scalar();
    if (!scalar) return undefined;
    const value = readScale(scalar.text);
    if (value) return { value, path: this.path };
    this.readings.tell(this.path, scalar.text, { kind: "no-scale" });
    return undefined;
  }

  quantity(expected: Expected, extent: Extent = planned): Located<Quantity> | undefined {
    const scalar = this.scalar();
    if (!scalar || typeof scalar.value === "boolean") return undefined;
    const reading = this.decimalComma(scalar) ?? readQuantity(scalar.text, expected, extent);
    if (reading.quantity) return { value: reading.quantity, path: this.path };
    this.readings.tell(this.path, scalar.text, reading.trouble);
    return undefined;
  }

  /** Tells of the scalar here what only shows beside others. */
  refuse(trouble: Trouble): void {
    const scalar = this.scalar();
    if (scalar) this.readings.tell(this.path, scalar.text, trouble);
  }

  /** How often something comes: a duration, or a lone unit for one of it, `month`. */
  period(): Located<Quantity> | undefined {
    const scalar = this.scalar();
    if (!scalar || !/^\p{L}+$/u.test(scalar.text.trim())) return this.quantity("period");
    const { quantity } = readQuantity(`1 ${scalar.text.trim()}`, "period");
    if (quantity) return { value: { ...quantity, written: scalar.text.trim() }, path: this.path };
    this.readings.tell(this.path, scalar.text, { kind: "unreadable", expected: "period" });
    return undefined;
  }

  /** Within `{ at_least: 7,5 }` YAML sees the keys `at_least` and `5`; the value is read as 7.5 and its writer is told. */
  private decimalComma(scalar: ScalarNode): Reading | undefined {
    const parent = this.parent;
    if (!parent || !/^-?\d+$/.test(scalar.text)) return undefined;
    const decimals = strayDecimals(parent, this.node, scalar);
    return decimals && { trouble: { kind: "decimal-comma", readings: [`${scalar.text}.${decimals.key.text}`] } };
  }

  private mapping(): MappingNode | undefined {
    const value = resolved(this.node);
    return value.kind === "mapping" ? value : undefined;
  }

  private scalar(): ScalarNode | undefined {
    const value = resolved(this.node);
    return value.kind === "scalar" && value.value !== null ? value : undefined;
  }
}
