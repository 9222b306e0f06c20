import type { Patterns } from "./configuration";

/**
 * Paths as configurations know them, on every system and in the browser alike: absolute, with forward slashes, `/a/b` or
 * `C:/a/b`. A folder has no slash at its end; the topmost one is the empty text or a drive, `C:`.
 */

/** The folder that a file or folder lies in; null for the topmost. */
export function folderOf(path: string): string | null {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? null : path.slice(0, slash);
}

/** The path without the folder; null where it does not lie below it. */
export function below(folder: string, path: string): string | null {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** What is said from the root of a disk, by a drive or as an address leads to another place on every machine. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[a-z]+:)/i.test(path);
}

/** Follows a relative path from a folder; null where it climbs beyond the topmost. */
export function follow(folder: string, relative: string): string | null {
  let at: string | null = folder;
  for (const step of relative.split("/")) {
    if (step === "" || step === ".") continue;
    at = step === ".." ? folderOf(at) : `${at}/${step}`;
    if (at === null) return null;
  }
  return at;
}

/** Whether any of the lists takes the file at this path. */
export function takes(lists: readonly Patterns[], path: string): boolean {
  return lists.some(list => {
    const relative = below(list.folder, path);
    return relative !== null && list.matches(relative);
  });
}
