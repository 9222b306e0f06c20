import { realpath, stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { message } from "../core/doors/words";
import type { ConfigurationHost } from "../core/doors/workspace";
import { fileTroubleOf } from "./file-trouble";
import { readText } from "./read-text";
import { UsageError } from "./usage-error";

/** A path as configurations know it: absolute, with forward slashes. */
export function configurationPath(path: string): string {
  return resolve(path).split(sep).join("/").replace(/\/$/, "");
}

/** The files of this machine, for configurations. */
export function configurationHost(cwd: string): ConfigurationHost {
  return {
    workspaces: [configurationPath(cwd)],
    exists: path =>
      stat(path).then(
        () => true,
        () => false,
      ),
    leadsOutside,
    read,
  };
}

/** Whether what is at a path lies, behind symbolic links, outside a folder. What is not there leads nowhere. */
export async function leadsOutside(path: string, folder: string): Promise<boolean> {
  try {
    const [file, around] = await Promise.all([realpath(path), realpath(`${folder}/`)]);
    return !configurationPath(file).startsWith(`${configurationPath(around)}/`);
  } catch (error) {
    if (fileTroubleOf(error)) return false;
    throw error;
  }
}

/** @throws UsageError where there is a file that cannot be read */
async function read(path: string): Promise<string | undefined> {
  try {
    const about = await stat(path);
    // What is no plain file may never come to an end.
    if (!about.isFile() && !about.isDirectory())
      throw Object.assign(new Error(path), { code: "ENXIO", syscall: "open" });
    return (await readText(path)).text;
  } catch (error) {
    const refused = fileTroubleOf(error);
    if (!refused) throw error;
    // A folder that may not be looked into is none of the user's.
    if (refused.trouble === "absent" || (error as NodeJS.ErrnoException).syscall === "stat") return undefined;
    throw new UsageError(message("cli/cannot-read", { path, ...refused }));
  }
}
