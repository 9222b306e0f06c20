import { type Message, message } from "../words/message";
import type { RowPlace } from "./listing";
import type { ReadRow } from "./read-row";
import { isLikely, isSure, type Study } from "./study";

/** Longest text that is repeated to its writer. */
const longestShown = 120;

/** What was recognised in a file: its columns first, then each row that names something, with its place. */
export function studyReport(study: Study): readonly Message[] {
  const { columns, listing, rows } = study;
  const fed = [...columns].map(([role, column]) => ({ column: column === "." ? "" : column, role }));
  const used = new Set(columns.values());
  const unused = listing.columns.filter(column => !used.has(column)).slice(0, 20);
  const { sure, likely, rest } = countsOf(rows);
  return [
    message("study/columns", { at: listing.at, fed }),
    ...(unused.length > 0 ? [message("study/columns-left", { columns: unused })] : []),
    ...rows.map(aboutRow),
    message("study/counts", { sure, likely, rest }),
  ];
}

/** How many rows are targets beyond doubt, how many may be, and how many are none. */
export function countsOf(rows: readonly ReadRow[]): {
  readonly sure: number;
  readonly likely: number;
  readonly rest: number;
} {
  const [sure, likely] = [rows.filter(isSure).length, rows.filter(isLikely).length];
  return { sure, likely, rest: rows.length - sure - likely };
}

/** What was read of one row, or why nothing was. */
export function aboutRow({ asked, confidence, left, metric, name, place: at }: ReadRow): Message {
  const place = placeOf(at);
  const shown = shortened(name);
  if (!metric) return message("study/row/unknown", { place, name: shown });
  const id = metric.id;
  if (!asked) return message("study/row/nothing", { place, name: shown, metric: id });
  if (asked.kind === "open") return message("study/row/open", { place, name: shown, text: shortened(asked.text) });
  if (asked.kind === "unread") {
    const { nearest, text } = asked;
    return message("study/row/unread", { place, name: shown, text: shortened(text), nearest });
  }
  return message("study/row/read", {
    place,
    name: shown,
    metric: id,
    confidence: confidence === "unknown" ? "likely" : confidence,
    bounds: asked.bounds.map(([key, value]) => `${key}: ${value}`),
    usual: asked.direction === "usual",
    left: left.map(({ column, text }) => `${column}: ${shortened(text)}`),
  });
}

export function placeOf(place: RowPlace): { readonly sheet: string | null; readonly at: number } {
  return "line" in place ? { sheet: null, at: place.line } : { sheet: place.sheet, at: place.row };
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
