import type { Found } from "./problem";

/** Longest text of a scalar that a message repeats, in UTF-16 code units. */
const longest = 40;

/** What kind of value this is, with a scalar's text on one line and shortened to 40 code units. */
export function foundIn(value: unknown): Found {
  if (value === null || value === undefined) return { kind: "nothing", text: "" };
  if (Array.isArray(value)) return { kind: "list", text: "" };
  switch (typeof value) {
    case "string":
      return { kind: "text", text: shortened(value) };
    case "number":
    case "bigint":
      return { kind: "number", text: shortened(String(value)) };
    case "boolean":
      return { kind: "yes-or-no", text: String(value) };
    default:
      return { kind: "mapping", text: "" };
  }
}

/** Text on one line, cut to 40 code units: what a message repeats of a file. */
export function shortened(text: string): string {
  const line = text.slice(0, longest + 1).replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
