import type { KnownFinding } from "../baseline/baseline";
import type { Change, ChangeSide } from "./change";
import type { ReviewedFile } from "./reviewed";

/** What a baseline knows of a file more, and less, than before: what is known does not count. */
export function compareKnown(before: ReviewedFile | null, after: ReviewedFile | null): Change[] {
  const { path } = (after ?? before)!;
  const missingIn = (file: ReviewedFile | null, other: ReviewedFile | null): readonly KnownFinding[] => {
    const known = new Set(other?.known?.findings.map(keyOf));
    return file?.known?.findings.filter(each => !known.has(keyOf(each))) ?? [];
  };
  const side = (file: ReviewedFile | null): ChangeSide | null =>
    file?.known ? { value: file.known.path, path: file.known.path, range: { start: 0, end: 0 } } : null;
  const about = ({ set, rule, targets }: KnownFinding) => ({
    kind: "suppression" as const,
    path,
    document: null,
    set,
    target: targets[0] ?? null,
    label: targets[0] ?? null,
    field: rule,
    held: null,
    guards: [],
    lostGuards: [],
    guarded: [],
  });
  return [
    ...missingIn(after, before).map(
      (each): Change => ({ ...about(each), before: null, after: side(after), direction: "looser" }),
    ),
    ...missingIn(before, after).map(
      (each): Change => ({ ...about(each), before: side(before), after: null, direction: "tighter" }),
    ),
  ];
}

function keyOf({ set, rule, targets }: KnownFinding): string {
  return JSON.stringify([set, rule, [...targets].sort()]);
}
