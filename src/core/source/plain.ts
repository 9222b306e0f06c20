import type { Node, ScalarValue, ValueNode } from "./node";
import { resolved } from "./node";

export type Plain = ScalarValue | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * The plain value of a node, aliases and merge keys followed. Aliased values are shared and not copied, so that a
 * document never grows. A key such as `__proto__` becomes an own property like any other.
 */
export function plainValue(node: Node, made: Map<ValueNode, Plain> = new Map()): Plain {
  const value = resolved(node);
  if (value.kind === "scalar") return value.value;
  const known = made.get(value);
  if (known !== undefined) return known;
  let plain: Plain;
  if (value.kind === "sequence") {
    plain = value.items.map(item => plainValue(item, made));
  } else {
    const object: Record<string, Plain> = {};
    for (const entry of value.entries) {
      const value = plainValue(entry.value, made);
      if (entry.key.text !== "__proto__") object[entry.key.text] = value;
      else Object.defineProperty(object, "__proto__", { value, enumerable: true, configurable: true, writable: true });
    }
    plain = object;
  }
  made.set(value, plain);
  return plain;
}
