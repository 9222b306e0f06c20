import { placeAt } from "../writing";
import type { Completion } from "./completion";
import { isKeyed, keysAt } from "./keys";
import { schemaAt } from "./schema";
import type { CompletionSources } from "./sources";
import { suppressionCompletions } from "./suppressions";
import { valuesAt } from "./values";

/** What can be written at an offset of a target file, parsing or not; nothing within quotes and texts. */
export function targetFileCompletions(text: string, offset: number, sources: CompletionSources): Completion[] {
  const place = placeAt(text, offset);
  if (!place) return [];
  if (place.in === "comment") {
    const rest = /^[^\r\n]*/.exec(text.slice(place.range.end))![0];
    return suppressionCompletions(place, rest, sources.language, sources.locked, sources.found);
  }
  const schema = sources.ownShape ? null : schemaAt(sources.schema, place.path);
  if (!schema) return [];
  const made: Completion[] = [];
  if (place.in !== "value") made.push(...keysAt(place, schema, sources));
  const isKeyOnly = place.in === "key" || (place.in === "open" && place.beside.some(isKeyed));
  if (!isKeyOnly) made.push(...valuesAt(place, schema, sources));
  return made;
}
