import type { Completion } from "../completion/completion";
import { aboutOf, flat, meaningsOf, type Schema, schemaAt } from "../completion/schema";
import type { Range } from "../finding";
import { rangeAt } from "../source/locate";
import { type LocatedDocument, type Node, resolved } from "../source/node";
import { parseAtOnce } from "../source/parse-at-once";
import type { Path } from "../source/path";
import type { Language } from "../words/format";

/** Stands in for what is not written yet, so that the text around it can be read. */
const standIn = "watermelonstandin";

/** What can be written at an offset of a configuration, by its schema; keys that stand there already are left out. */
export function completionsIn(schema: Schema, text: string, offset: number, language: Language): Completion[] {
  const range = wordAround(text, offset);
  const hasColon = /^[ \t]*:/.test(text.slice(range.end));
  const asKey = placeOf(replaced(text, range, hasColon ? standIn : `${standIn}: `));
  const asValue = placeOf(replaced(text, range, standIn));
  const keyed = asKey && schemaAt(schema, asKey.path.slice(0, -1));
  const isKey = asKey?.isKey === true && keyed?.properties && (!asValue || asKey.problems <= asValue.problems);
  if (isKey) {
    return Object.entries(keyed.properties as Readonly<Record<string, Schema>>)
      .filter(([key]) => !asKey.siblings.includes(key))
      .map(([label, each]) => ({
        kind: "key",
        label,
        text: hasColon ? label : `${label}: `,
        range,
        about: aboutOf(flat(schema, each), language),
      }));
  }
  if (!asValue || asValue.isKey) return [];
  return valuesAt(schema, asValue.path, language).map(value => ({ kind: "value", range, ...value }));
}

/** What the schema says of the key or value at an offset; null where it says nothing. */
export function aboutAt(
  schema: Schema,
  text: string,
  offset: number,
  language: Language,
): { readonly range: Range; readonly about: string } | null {
  return aboutIn(schema, text, parseAtOnce(text).documents, offset, language);
}

/** The same of a text that is read already. */
export function aboutIn(
  schema: Schema,
  text: string,
  documents: readonly LocatedDocument[],
  offset: number,
  language: Language,
): { readonly range: Range; readonly about: string } | null {
  const holds = ({ start, end }: Range): boolean => start <= offset && offset < end;
  const document = documents.find(({ root }) => root && holds(root.range));
  const found = document?.root && placeIn(document.root, holds);
  if (!document || !found) return null;
  const range = rangeAt(document, { path: found.path, on: found.isKey ? "key" : "value" });
  const written = text.slice(range.start, range.end);
  const ofWord = found.isKey
    ? undefined
    : valuesAt(schema, found.path, language).find(({ label }) => label === written);
  const about = ofWord?.about || aboutOf(schemaAt(schema, found.path) ?? {}, language);
  return about === "" ? null : { range, about };
}

function wordAround(text: string, offset: number): Range {
  const before = /[\w./-]*$/.exec(text.slice(0, offset))![0];
  const after = /^[\w./-]*/.exec(text.slice(offset))![0];
  return { start: offset - before.length, end: offset + after.length };
}

function replaced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

interface Found {
  readonly path: Path;
  readonly isKey: boolean;
  /** The other keys of the mapping that it is a key of. */
  readonly siblings: readonly string[];
}

function placeOf(text: string): (Found & { readonly problems: number }) | null {
  const document: LocatedDocument | undefined = parseAtOnce(text).documents[0];
  const at = text.indexOf(standIn);
  const found = document?.root && placeIn(document.root, ({ start, end }) => start <= at && at < end);
  return found ? { ...found, problems: document.syntax.length } : null;
}

/** The key or the scalar whose text `holds` takes. */
function placeIn(node: Node, holds: (range: Range) => boolean, path: Path = []): Found | null {
  const value = node.kind === "alias" ? node : resolved(node);
  if (value.kind === "mapping") {
    for (const { key, value: inner, merged } of value.entries) {
      if (merged) continue;
      const innerPath = [...path, key.text];
      if (holds(key.range)) {
        const siblings = value.entries.map(each => each.key).filter(each => each !== key);
        return { path: innerPath, isKey: true, siblings: siblings.map(each => each.text) };
      }
      const found = placeIn(inner, holds, innerPath);
      if (found) return found;
    }
    return null;
  }
  if (value.kind === "sequence") {
    for (const [index, item] of value.items.entries()) {
      const found = placeIn(item, holds, [...path, index]);
      if (found) return found;
    }
    return null;
  }
  return holds(node.range) ? { path, isKey: false, siblings: [] } : null;
}

/** The words that a place takes; of a list those of its items, in brackets where it has none yet. */
function valuesAt(root: Schema, path: Path, language: Language): Pick<Completion, "label" | "text" | "about">[] {
  const schema = schemaAt(root, path);
  if (!schema) return [];
  const isList = schema.type === "array" || (Array.isArray(schema.type) && !schema.type.includes("string"));
  if (isList && typeof schema.items === "object")
    return wordsOf(root, flat(root, schema.items as Schema), language).map(each => ({
      ...each,
      text: `[${each.label}]`,
    }));
  return wordsOf(root, schema, language);
}

function wordsOf(root: Schema, schema: Schema, language: Language): Pick<Completion, "label" | "text" | "about">[] {
  const own = schemaAt(root, ["rules"])?.properties as Readonly<Record<string, Schema>> | undefined;
  const severities = (root.definitions as Readonly<Record<string, Schema>> | undefined)?.severity;
  const words = [schema["x-expects"], schema.enum, schema.examples, [schema.default]].find(Array.isArray) as unknown[];
  const asSeverity = Array.isArray(schema["x-expects"]) ? severities : schema;
  return words
    .filter(word => word !== undefined)
    .map((word, index) => {
      const label = String(word);
      const about = meaningsOf(asSeverity, language)[index] ?? (own?.[label] ? aboutOf(own[label], language) : "");
      return { label, text: label, about };
    });
}
