import type { Sample } from "../formula/sample";
import type { Format } from "./format";

/** `talk = 24000 s`; of a bare number the name says what it counts. */
export function namedAmount({ name, unit, amount }: Sample["inputs"][number], f: Format): string {
  const number = f.number(amount, 2);
  if (unit === "1") return `${name} = ${number}`;
  return `${name} = ${number}${unit === "%" ? "" : "\u00a0"}${unit}`;
}
