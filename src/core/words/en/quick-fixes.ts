import type { Figures } from "../../day";
import type { Format } from "../format";
import { verdictWords } from "./day-terms";

/** What a change does to a set: its figures before and after. */
export interface Moved {
  readonly before: Figures;
  readonly after: Figures;
}

/** What the editor's list of quick fixes says. */
export const quickFixes = {
  "quick-fix/effect": (a: { title: string } & Moved, f: Format) => `${a.title} (${effect(a, f)})`,
  "quick-fix/fix-all": (_: object, _f: Format) => "Apply all safe fixes",
  "quick-fix/disable": (a: { rule: string }, _f: Format) => `Disable ${a.rule} here, with a reason`,
  "quick-fix/copy": (a: { title: string }, _f: Format) => `Copy as text: ${a.title}`,
  "quick-fix/copied": (_: object, _f: Format) => "Copied. This file has no words for it: put it where it belongs.",
  "quick-fix/not-copied": (_: object, _f: Format) =>
    "The clipboard could not be reached, so the text stands here in a new file: copy it from here, and put it where it belongs.",
  "quick-fix/explain": (a: { rule: string }, _f: Format) => `Explain ${a.rule}`,
};

function effect({ before, after }: Moved, f: Format): string {
  const moves = [
    move("pressure", before.pressure, after.pressure, f),
    move("blind spot", before.blindSpot, after.blindSpot, f),
  ].filter(said => said !== null);
  if (moves.length === 0) return `then ${verdictWords[after.verdict]}`;
  return moves.join(", ");
}

function move(name: string, before: number | null, after: number | null, f: Format): string | null {
  if (after === null) return null;
  if (before === null) return `${name} then ${f.number(after)}`;
  const [from, to] = [f.number(before), f.number(after)];
  return from === to ? `${name} stays ${to}` : `${name} ${from} → ${to}`;
}
