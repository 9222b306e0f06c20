import type { Cursor } from "../model/cursor";
import { type Feed, type OwnShape, type TargetField, targetFields } from "../own-shape/own-shape";
import { readSteps, type Step } from "../own-shape/path";
import { shortened } from "../shape/found";
import { message } from "../words/message";
import type { From, Patterns, ShapeLayer } from "./configuration";
import type { Places } from "./places";

/** The shapes of the user's own files that a configuration describes; one with a wrong path is told and left out. */
export function readOwnShapes(
  shapes: Cursor | undefined,
  places: Places,
  readPatterns: (files: Cursor | undefined) => Patterns | null,
): readonly From<ShapeLayer>[] {
  return (shapes?.items() ?? []).flatMap(item => {
    const files = readPatterns(item.at("files"));
    const shape = readShape(item.at("targets"), places);
    return files && shape ? [places.from({ files, shape }, { path: item.path })] : [];
  });
}

function readShape(targets: Cursor | undefined, places: Places): OwnShape | null {
  const at = targets?.at("at");
  const steps = at && readPath(at, places);
  const fields = new Map<TargetField, Feed>();
  for (const field of targetFields) {
    const said = targets?.at(field);
    const feed = said && readFeed(said, places);
    if (feed) fields.set(field, feed);
  }
  const written = at?.text()?.value;
  return steps && written !== undefined && fields.has("metric") ? { targets: { at: steps, written, fields } } : null;
}

function readFeed(said: Cursor, places: Places): Feed | null {
  const always = said.at("is")?.text();
  if (always) return { is: always.value };
  const place = said.isMapping ? said.at("from") : said;
  if (!place) {
    places.tell({ path: said.path, on: "key" }, message("configuration/feed-empty", {}));
    return null;
  }
  const written = place.text()?.value ?? "";
  const from = written === "$key" ? "key" : readPath(place, places);
  if (!from) return null;
  const words = said.at("words");
  if (!words) return { from, written };
  const listed = words.entries().flatMap(({ key, value }) => {
    const word = value.text()?.value;
    return word === undefined ? [] : [[key, word] as const];
  });
  return { from, written, words: new Map(listed) };
}

function readPath(cursor: Cursor, places: Places): readonly Step[] | null {
  const text = cursor.text();
  if (!text) return null;
  const steps = readSteps(text.value);
  if (!steps) places.tell({ path: text.path }, message("configuration/shape-path", { text: shortened(text.value) }));
  return steps;
}
