import type { LocatedFile } from "../source/node";
import { parse } from "../source/parse";
import type { OwnShape } from "./own-shape";

/**
 * Reads a text into located documents of target sets: through `shape`, where the file has one of its own, which is loaded for the first
 * that has. Never rejects, as `parse` never does.
 */
export async function readLocated(text: string, shape?: OwnShape): Promise<LocatedFile> {
  const file = await parse(text);
  return shape && !file.tooLarge ? (await import("./read-shaped")).readThrough(file, shape) : file;
}
