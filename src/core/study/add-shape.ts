import { readConfiguration } from "../configuration/read";
import { applyEdits, toEdits } from "../source/change";
import { parseAtOnce } from "../source/parse-at-once";
import { type Plain, plainValue } from "../source/plain";
import { blockText } from "../source/write";

const layout = { indent: 4, step: 2, lineEnd: "\n" } as const;

/** A whole `shapes` with one entry, for a configuration that has none. */
export function shapesText(entry: Plain): string {
  return `shapes:\n  - ${blockText(entry, layout)}\n`;
}

/**
 * A configuration with a shape more in it, everything else as it was to the last byte; null where the text cannot take it, as one that is
 * broken.
 */
export function withShape(configuration: string, entry: Plain): string | null {
  const mark = configuration.startsWith("\ufeff") ? "\ufeff" : "";
  const { documents, text, tooLarge } = parseAtOnce(configuration);
  const [document, more] = documents;
  if (tooLarge || more || (document?.syntax.length ?? 0) > 0) return null;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const below = `${text}${/(?:^|\n)$/.test(text) ? "" : lineEnd}${shapesText(entry).replaceAll("\n", lineEnd)}`;
  const edits = document && toEdits(text, document, [{ do: "add-item", path: ["shapes"], value: entry }]);
  const made = [below, ...(edits ? [applyEdits(text, edits)] : [])].find(each => isAdded(text, each, entry));
  return made === undefined ? null : mark + made;
}

/** Whether the text reads as the configuration that it was, with this shape behind those that it had, and nothing wrong with it. */
function isAdded(before: string, after: string, entry: Plain): boolean {
  const [was, is] = [plainOf(before), plainOf(after)];
  if (is === null || readConfiguration("/.watermelon.yaml", after).places.problems.length > 0) return false;
  const shapes = was?.shapes ?? [];
  const expected = { ...was, shapes: [...(Array.isArray(shapes) ? shapes : []), entry] };
  return JSON.stringify(sorted(is)) === JSON.stringify(sorted(expected));
}

function plainOf(text: string): { readonly [key: string]: Plain } | null {
  const root = parseAtOnce(text).documents[0]?.root;
  const value = root ? plainValue(root) : {};
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Plain })
    : null;
}

function sorted(value: { readonly [key: string]: Plain }): readonly unknown[] {
  return Object.keys(value)
    .sort()
    .map(key => [key, value[key]]);
}
