import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A new folder for something that lasts no longer than this process. */
export function makeThrowAwayFolder(): string {
  return mkdtempSync(path.join(realpathSync(tmpdir()), "watermelon-"));
}

/** Removes it, also when a program that is just ending still writes there. */
export function removeThrowAwayFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** A copy of a workspace, to edit and save in. */
export function copyWorkspace(folder: string): { readonly folder: string; remove(): void } {
  const home = makeThrowAwayFolder();
  const copy = path.join(home, path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return { folder: copy, remove: () => removeThrowAwayFolder(home) };
}
