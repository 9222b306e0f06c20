import { plainScalarValue } from "./core-schema";
import type { ScalarValue } from "./node";
import type { Plain } from "./plain";

/** A value on one line: `{ at_most: 300 s, exclude: [short] }`, quoted only where YAML asks for it. */
export function flowText(value: Plain): string {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, each]) => `${scalarText(key)}: ${flowText(each)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return scalarText(value);
}

/** How a block is laid out around what is added to it. */
export interface Layout {
  /** Spaces before the first line. */
  readonly indent: number;
  /** Spaces that one level adds. */
  readonly step: number;
  readonly lineEnd: string;
}

/** A mapping over several lines; the first starts where the caller stands, the others at `layout.indent`. */
export function blockText(value: Plain, layout: Layout): string {
  if (!isMapping(value)) return flowText(value);
  const lines = Object.entries(value).map(([key, each]) => entryText(key, each, layout));
  return lines.join(layout.lineEnd + " ".repeat(layout.indent));
}

/** `key: value`; a mapping that holds more than a few plain values goes on the lines below its key. */
export function entryText(key: string, value: Plain, layout: Layout): string {
  if (!isMapping(value) || isSmall(value)) return `${scalarText(key)}: ${flowText(value)}`;
  const inner = { ...layout, indent: layout.indent + layout.step };
  return `${scalarText(key)}:${layout.lineEnd}${" ".repeat(inner.indent)}${blockText(value, inner)}`;
}

/** A list of mappings under its key, each over several lines. */
export function itemsText(key: string, items: readonly { readonly [key: string]: Plain }[], layout: Layout): string {
  const dash = layout.indent + layout.step;
  const inner = { ...layout, indent: dash + 2 };
  const lines = items.map(each => `${" ".repeat(dash)}- ${blockText(each, inner)}`);
  return [`${scalarText(key)}:`, ...lines].join(layout.lineEnd);
}

export function isCollection(value: Plain): boolean {
  return isList(value) || isMapping(value);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isMapping(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSmall(value: { readonly [key: string]: Plain }): boolean {
  const values = Object.values(value);
  return values.length <= 3 && !values.some(isMapping);
}

/** Line ends, and characters that nobody sees or that no text has. */
const hidden = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff\\ud800-\\udfff";
/** What YAML reads as something else than plain text in a flow sequence (1.2.2, 7.3.3), or at the start of a line. */
const notPlain = new RegExp(`^$|^[ #&*!|>'"%@\`]|^[?-](?:$| )|^---|^\\.{3}|: |[: ]$| #|[,[\\]{}${hidden}]`, "u");
const asksSingleQuotes = new RegExp(`^[^'${hidden}]*"[^'${hidden}]*$`, "u");

/** Written as an item of a flow sequence, where YAML asks for the most quoting; as `yaml` does it, which loads only for unusual texts. */
function scalarText(value: ScalarValue): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "string") return String(value);
  if (!notPlain.test(value) && plainScalarValue(value) === value) return value;
  return asksSingleQuotes.test(value) ? `'${value}'` : JSON.stringify(value);
}

function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  return Number.isNaN(value) ? ".nan" : value < 0 ? "-.inf" : ".inf";
}
