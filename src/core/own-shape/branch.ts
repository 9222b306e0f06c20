import type { Range } from "../finding";
import type { Entry, MappingNode, Node } from "../source/node";
import { scalar } from "./feeding";

/** A mapping that is being put together, key by key. */
export class Branch {
  private readonly entries = new Map<string, { readonly key: Range; readonly value: Node | Branch }>();

  /** Puts a value at a place in it; what stands there already stays. */
  put(place: readonly string[], key: Range, value: Node): void {
    const [first, ...rest] = place;
    if (first === undefined) return;
    const known = this.entries.get(first);
    if (rest.length === 0) {
      if (!known) this.entries.set(first, { key, value });
      return;
    }
    const inner = known?.value ?? new Branch();
    if (!known) this.entries.set(first, { key, value: inner });
    if (inner instanceof Branch) inner.put(rest, key, value);
  }

  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** @param range of the text that it was read from; that of its first key where it has no place of its own */
  node(range: Range): MappingNode {
    const entries = [...this.entries].map(([name, { key, value }]): Entry => {
      return { key: scalar(name, key), value: value instanceof Branch ? value.node(key) : value };
    });
    return { kind: "mapping", entries, flow: false, range };
  }
}
