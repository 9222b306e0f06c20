import ignore from "ignore";
import type { From, Patterns } from "./configuration";

/** Longest pattern, in UTF-16 code units. */
export const longestPattern = 200;

/** Stars in one step of a path, and steps of two stars: each multiplies the ways in which a long path can be tried. */
const mostStars = 3;
const mostDoubleStars = 2;

/** Longer than any path that a person makes, in UTF-16 code units. */
const longestPath = 512;

/** What keeps a pattern from being used. */
export function troubleWith(pattern: string): "stars" | "climbs" | "backslash" | null {
  if (pattern.includes("\\")) return "backslash";
  const steps = pattern.replace(/^!/, "").split("/");
  if (steps.includes("..")) return "climbs";
  const starsIn = (step: string): number => step.match(/\*+/g)?.length ?? 0;
  const tooMany = steps.some(step => starsIn(step) > mostStars);
  return tooMany || steps.filter(step => step === "**").length > mostDoubleStars ? "stars" : null;
}

/** Patterns without trouble as one matcher: those that come later win, and `!` takes back. */
export function patternsOf(folder: string, listed: readonly From<string>[]): Patterns {
  const matcher = ignore().add(listed.map(({ value }) => value.replace(/^(!?)\.\//, "$1")));
  return {
    folder,
    listed,
    matches: path => path.length <= longestPath && ignore.isPathValid(path) && matcher.ignores(path),
  };
}
