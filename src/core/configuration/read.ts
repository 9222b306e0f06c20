import { defaultAssumptions } from "../day";
import { Cursor, Readings } from "../model/cursor";
import { readAssumptions } from "../model/read";
import { shortened } from "../shape/found";
import type { LocatedFile } from "../source/node";
import { parseAtOnce } from "../source/parse-at-once";
import { dotted, type Path } from "../source/path";
import { message } from "../words/message";
import type { Declared, From, RuleLayer } from "./configuration";
import { readOwnMetrics } from "./own-metrics";
import { readOwnShapes } from "./own-shapes";
import { folderOf } from "./paths";
import { patternsOf, troubleWith } from "./patterns";
import { Places } from "./places";
import { aboutRefused, readRules } from "./rule-layers";
import { tellShape } from "./tell-shape";

export interface ReadConfiguration {
  readonly declared: Declared;
  /** Names the places of the file, and holds what is wrong with it. */
  readonly places: Places;
}

/**
 * Reads the text of one configuration. Never throws: what is wrong is told with its place, and what is right is read all
 * the same.
 *
 * @param path of the file, absolute
 */
export function readConfiguration(path: string, text: string): ReadConfiguration {
  const file = parseAtOnce(text);
  const document = file.documents[0] ?? {
    index: 0,
    root: null,
    range: { start: 0, end: 0 },
    syntax: [],
    duplicates: [],
  };
  const places = new Places(path, file.text, document);
  tellText(file, places);
  tellShape(places);
  return { declared: declaredIn(places), places };
}

/** What is wrong before any key is looked at. */
function tellText({ text, tooLarge, documents: [first, second] }: LocatedFile, places: Places): void {
  if (tooLarge) places.tell({ range: { start: 0, end: 0 } }, message("configuration/too-large", tooLarge));
  for (const { code, range } of first?.syntax ?? []) {
    const written = shortened(text.slice(range.start, range.end));
    const said =
      code === "COMPARISON" ? message("configuration/comparison", { written }) : message("file/syntax", { code });
    places.tell({ range }, said);
  }
  for (const { key, again } of first?.duplicates ?? []) {
    places.tell(
      { range: again },
      key === "<<" ? message("file/duplicate-key/merge", {}) : message("file/duplicate-key", { key }),
    );
  }
  if (second) places.tell({ range: startOf(second.range) }, message("configuration/several-documents", {}));
}

function startOf({ start }: { readonly start: number }): { start: number; end: number } {
  return { start, end: start };
}

function declaredIn(places: Places): Declared {
  const readings = new Readings();
  const root = new Cursor(places.document.root ?? nothing, [], readings);
  const assumptions = readAssumptions(root.at("assumptions"));
  const isKnown = (path: Path): boolean => defaultAssumptions.some(({ name }) => name === path.slice(1).join("."));
  for (const { path, text, trouble } of readings.troubles.filter(each => isKnown(each.path)))
    places.tell({ path }, aboutRefused(trouble, dotted(path), String(path.at(-1)), text));
  return {
    path: places.path,
    extends: readExtends(root.at("extends"), places),
    files: readPatterns(root.at("files"), places),
    ignore: readPatterns(root.at("ignore"), places),
    baseline: readText(root.at("baseline"), places),
    language: readLanguage(root.at("language"), places),
    layers: [
      { files: null, rules: readRules(root.at("rules"), places) },
      ...(root.at("overrides")?.items() ?? []).flatMap(item => readOverride(item, places)),
    ],
    locked: (root.at("locked")?.texts() ?? []).map(({ value, path }) => places.from(value, { path })),
    shapes: readOwnShapes(root.at("shapes"), places, files => readPatterns(files, places)),
    metrics: readOwnMetrics(root.at("metrics"), places),
    assumptions: assumptions.map(({ name, value, path }) => places.from({ name, value }, { path })),
  };
}

const nothing = { kind: "scalar", value: null, text: "", quoted: false, range: { start: 0, end: 0 } } as const;

function readText(cursor: Cursor | undefined, places: Places): From<string> | null {
  const text = cursor?.text();
  return text ? places.from(text.value, { path: text.path }) : null;
}

function readLanguage(cursor: Cursor | undefined, places: Places): Declared["language"] {
  const language = cursor?.oneOf(["en", "nl"]);
  return language ? places.from(language.value, { path: language.path }) : null;
}

function readExtends(cursor: Cursor | undefined, places: Places): From<string>[] {
  const written = cursor?.isSequence ? cursor.texts() : [cursor?.text() ?? []].flat();
  return written.map(({ value, path }) => places.from(value, { path }));
}

function readPatterns(cursor: Cursor | undefined, places: Places): Declared["files"] {
  const listed = (cursor?.texts() ?? []).flatMap(({ value, path }) => {
    const trouble = troubleWith(value);
    if (!trouble) return [places.from(value, { path })];
    places.tell({ path }, message("configuration/pattern", { text: shortened(value), trouble }));
    return [];
  });
  return listed.length > 0 ? patternsOf(folderOf(places.path) ?? "", listed) : null;
}

function readOverride(item: Cursor, places: Places): RuleLayer[] {
  const files = readPatterns(item.at("files"), places);
  return files ? [{ files, rules: readRules(item.at("rules"), places) }] : [];
}
