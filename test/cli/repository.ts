import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { folderWith } from "./folder";

/** Nothing of the machine's own settings. */
const environment = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

/** Runs git in a folder, and gives what it says. */
export function git(folder: string, ...args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync("git", args, { cwd: folder, encoding: "utf8", env: environment });
  if (error || status !== 0) throw error ?? new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Writes files, and takes away those that are null. */
export function put(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(folder, name);
    if (content === null) rmSync(place, { recursive: true });
    else {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
  }
}

export function commit(folder: string, files: Files = {}): void {
  put(folder, files);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "change");
}

/** A repository with these files on its branch `main`, and on `change`, which is checked out. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith({});
  git(folder, "init", "--quiet", "--initial-branch", "main");
  commit(folder, files);
  git(folder, "checkout", "--quiet", "-b", "change");
  return folder;
}
