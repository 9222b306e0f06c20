import { isAbsolute, relative, sep } from "node:path";

/** A path as people read it: from the working folder, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return (below === "" || isAbsolute(below) ? path : below).split(sep).join("/");
}
