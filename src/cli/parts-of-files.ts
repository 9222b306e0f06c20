import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type CheckOptions, partsOf } from "../core/doors/checking";
import { type Message, message } from "../core/doors/words";
import { isBeside, type Part } from "../core/doors/workspace";
import type { Configured } from "./configured";
import { fileTroubleOf } from "./file-trouble";
import { type FoundFile, isYaml } from "./find-files";
import { readAhead } from "./read-ahead";
import { type ReadText, readText } from "./read-text";

/** Enough to keep the disk busy while files are read. */
const filesAhead = 16;

/**
 * What files hold of sets that are kept in several, so that they can be judged together. A file that says nothing of that
 * leaves nothing behind; one that cannot be read is for the check to tell of.
 */
export async function partsOfFiles(
  files: readonly FoundFile[],
  optionsFor: (path: string) => Promise<CheckOptions>,
  readFrom: (path: string) => Promise<ReadText> = readText,
): Promise<readonly Part[]> {
  const read = ({ absolute, path }: FoundFile) =>
    readFrom(absolute).then(
      async ({ text }) => partsOf(text, path, await optionsFor(absolute)),
      (error: Error) => error,
    );
  const parts: Part[] = [];
  for await (const each of readAhead(files, filesAhead, read)) {
    if (!(each instanceof Error)) parts.push(...each);
    else if (!fileTroubleOf(each)) throw each;
  }
  return parts;
}

/** By path of a file all parts of the sets that it holds parts of. Each file is given those alone: no file looks through all others. */
export function besideFiles(parts: readonly Part[]): (path: string) => readonly Part[] {
  const ofSet = new Map<string, Part[]>();
  const setsIn = new Map<string, Set<string>>();
  for (const part of parts) {
    const name = part.set.partOf!.value;
    ofSet.set(name, ofSet.get(name) ?? []);
    ofSet.get(name)!.push(part);
    setsIn.set(part.file, (setsIn.get(part.file) ?? new Set()).add(name));
  }
  return path => [...(setsIn.get(path) ?? [])].flatMap(name => ofSet.get(name)!);
}

/** The other parts of a file's sets in the target files of its folder, and what to judge it with them by. */
export interface PartsBeside {
  /** Its name in the folder. */
  readonly file: string;
  readonly together: readonly Part[];
  /** Says with which files it is judged; null where there are none. */
  readonly said: Message | null;
}

/** Looks for the other parts of a file's sets in its folder, where the file says that it holds parts at all. */
export async function partsBeside(path: string, text: string, configured: Configured): Promise<PartsBeside> {
  const file = basename(path);
  const own = await partsOf(text, file, await configured.optionsFor(resolve(path)));
  const others = own.length === 0 ? [] : await targetFilesBeside(path, configured);
  const together = (await partsOfFiles(others, each => configured.optionsFor(each))).filter(part =>
    own.some(each => isBeside(each, part)),
  );
  const files = [...new Set(together.map(part => part.file))];
  return { file, together, said: files.length > 0 ? message("cli/together", { files }) : null };
}

async function targetFilesBeside(path: string, configured: Configured): Promise<FoundFile[]> {
  const folder = dirname(resolve(path));
  const beside: FoundFile[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    const absolute = join(folder, name);
    if (entry.isFile() && name !== basename(path) && isYaml.test(name) && (await configured.isTargetFile(absolute)))
      beside.push({ absolute, path: name });
  }
  return beside;
}
