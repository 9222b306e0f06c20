import { join, relative, resolve, sep } from "node:path";
import { message } from "../../core/doors/words";
import { shownPath } from "../shown-path";
import { UsageError } from "../usage-error";
import type { Places } from "./side";

/**
 * The places that a review is asked for.
 *
 * @throws UsageError where one lies outside the repository
 */
export function placesOf(asked: readonly string[], top: string, cwd: string): Places {
  const below = asked.map(path => belowTop(path, top, cwd));
  return {
    top,
    isAsked: path => below.some(each => each === "" || path === each || path.startsWith(`${each}/`)),
    isNamed: path => below.includes(path),
    absolute: path => join(top, ...path.split("/")),
    shown: path => shownPath(join(top, ...path.split("/")), cwd),
  };
}

/** A path from the root of the repository, with forward slashes; empty for the root itself. */
function belowTop(path: string, top: string, cwd: string): string {
  const below = relative(top, resolve(cwd, path)).split(sep).join("/");
  if (below === ".." || below.startsWith("../") || /^(?:\/|[a-z]:)/i.test(below))
    throw new UsageError(message("review/outside", { path }));
  return below;
}
