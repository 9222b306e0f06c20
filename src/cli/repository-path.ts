import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * Tells the path of a file as forges know it: from the root of the repository that `cwd` lies in, with forward slashes; from `cwd`
 * where that lies in none. What lies outside stays an absolute path.
 */
export function repositoryPaths(cwd: string): (path: string) => string {
  const root = rootOf(cwd);
  return path => {
    const absolute = resolve(cwd, path);
    const below = relative(root, absolute);
    const isOutside = isAbsolute(below) || below.split(sep)[0] === "..";
    return (isOutside ? absolute : below).split(sep).join("/");
  };
}

/** In a worktree `.git` is a file. */
function rootOf(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}
