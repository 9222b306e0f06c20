import type { LocatedFile } from "./node";
import { parseUsual } from "./parse-usual";

/**
 * Reads a YAML text into located documents. Never rejects: what cannot be parsed is in `syntax`, what is too large in `tooLarge`, and
 * the rest is read all the same. Most texts are usual; the parser that knows all of YAML is loaded for the first that is not.
 */
export async function parse(input: string): Promise<LocatedFile> {
  return parseUsual(input) ?? (await import("./parse-at-once")).parseUnusual(input);
}
