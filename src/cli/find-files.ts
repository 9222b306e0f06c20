import { type Dirent, readdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { message } from "../core/doors/words";
import { fileTroubleOf } from "./file-trouble";
import { GitIgnore } from "./git-ignore";
import { shownPath } from "./shown-path";
import { UsageError } from "./usage-error";

/** A file to check. */
export interface FoundFile {
  readonly absolute: string;
  /** As people read it: from the working folder, with forward slashes. */
  readonly path: string;
}

export interface Found {
  /** In order of their paths, each once. */
  readonly files: readonly FoundFile[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
}

/** All that can be a target file. */
export const isYaml = /\.ya?ml$/i;

/**
 * The files that `paths` ask to check: a file whatever its name, and the target files below a folder, except what
 * .gitignore leaves out. `isTargetFile` is asked of paths. Symbolic links are followed where they are named, and not where they are come across.
 *
 * @throws UsageError where a path is not there
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  isTargetFile: (path: string) => Promise<boolean>,
): Promise<Found> {
  const found = new Set<string>();
  const unreadable: { path: string; error: unknown }[] = [];
  for (const asked of paths) {
    const path = resolve(cwd, asked);
    if (!(await isFolder(path, asked))) found.add(path);
    else {
      const gitIgnore = new GitIgnore(path);
      const entriesOf = (folder: string): readonly Dirent[] => {
        try {
          return gitIgnore.kept(folder, readdirSync(folder, { withFileTypes: true }));
        } catch (error) {
          unreadable.push({ path: shownPath(folder, cwd), error });
          return [];
        }
      };
      for await (const each of filesBelow(path, entriesOf)) if (await isTargetFile(each)) found.add(each);
    }
  }
  const files = [...found].map(absolute => namedFile(absolute, cwd));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable };
}

export function namedFile(path: string, cwd: string): FoundFile {
  const absolute = resolve(cwd, path);
  return { absolute, path: shownPath(absolute, cwd) };
}

async function isFolder(path: string, asked: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const refused = fileTroubleOf(error);
    if (!refused) throw error;
    if (refused.trouble === "absent") throw new UsageError(message("cli/no-such-path", { path: asked }));
    throw new UsageError(message("cli/cannot-read", { path: asked, ...refused }));
  }
}

async function* filesBelow(folder: string, entriesOf: (folder: string) => readonly Dirent[]): AsyncGenerator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path, entriesOf);
    else if (entry.isFile() && isYaml.test(entry.name)) yield path;
  }
}
