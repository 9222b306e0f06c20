import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { type ConfigurationHost, message } from "../core";
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
    read,
  };
}

/** @throws UsageError where there is a file that cannot be read */
async function read(path: string): Promise<string | undefined> {
  try {
    return (await readText(path)).text;
  } catch (error) {
    const refused = fileTroubleOf(error);
    if (!refused) throw error;
    // A folder that may not be looked into is none of the user's.
    if (refused.trouble === "absent" || (error as NodeJS.ErrnoException).syscall === "stat") return undefined;
    throw new UsageError(message("cli/cannot-read", { path, ...refused }));
  }
}
