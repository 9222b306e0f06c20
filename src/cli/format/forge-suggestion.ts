import { diffArrays } from "diff";
import type { Fix } from "../../core/doors/checking";
import { applyEdits } from "../../core/doors/mending";
import { Lines } from "../../core/doors/workspace";
import type { ReviewedText } from "../review/compare-sides";

/**
 * A fix as a block that a forge offers to apply: the lines that it touches as they become. Null where the forge would refuse it, because
 * one of them is no line that the change touched.
 */
export function suggestionOf({ edits }: Fix, { file: { text }, was }: ReviewedText): string | null {
  const lines = new Lines(text);
  const starts = edits.map(({ range }) => lines.position(range.start).line);
  const ends = edits.map(({ range }) => lines.position(range.end).line);
  const [first, last] = [Math.min(...starts), Math.max(...ends)];
  const touched = touchedLines(was ?? "", text);
  for (let line = first; line <= last; line++) if (!touched.has(line)) return null;
  const fixed = applyEdits(text, edits).split(/\r\n|\n|\r/);
  const grown = fixed.length - lines.count;
  return fenced(fixed.slice(first - 1, last + grown));
}

/** Lines, from 1, of the later text that are new or changed. */
function touchedLines(before: string, after: string): ReadonlySet<number> {
  const touched = new Set<number>();
  let line = 1;
  for (const { added, removed, count } of diffArrays(before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/))) {
    if (removed) continue;
    for (let index = 0; index < count; index++, line++) if (added) touched.add(line);
  }
  return touched;
}

/** Between fences, longer than any within. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap(line => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}
