import { roleOf } from "./headers";
import { type ListedRow, type Listing, longestCell, mostColumns, mostRows } from "./listing";

/** A sheet as its cells say it: text of each cell, nothing for an empty one. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** The row of the sheet, or the line of the text, on which it begins; from 1. */
  readonly at: number;
  readonly cells: readonly string[];
}

/** Rows in which the headers are looked for: a title and remarks may stand above them. */
const headersWithin = 30;

/** A sheet as a listing; one without headers has its columns by their letters. */
export function listingOf(sheet: Sheet, place: (at: number) => ListedRow["place"]): Listing {
  const rows = sheet.rows
    .filter(({ cells }) => cells.some(cell => cell.trim() !== ""))
    .slice(0, mostRows + headersWithin);
  const header = headerIn(rows);
  const columns = namesOf(header === null ? [] : rows[header]!.cells, widthOf(rows));
  const below = rows.slice(header === null ? 0 : header + 1).slice(0, mostRows);
  return {
    at: null,
    columns,
    ...(header === null ? { top: (rows[0]?.cells ?? []).map(oneStep).filter(cell => cell !== "") } : {}),
    rows: below.map(({ at, cells }) => ({ place: place(at), cells: cellsOf(cells, columns) })),
  };
}

function headerIn(rows: readonly SheetRow[]): number | null {
  let best: { readonly index: number; readonly known: number } | null = null;
  for (const [index, { cells }] of rows.slice(0, headersWithin).entries()) {
    const roles = new Set(cells.flatMap(cell => (cell.length <= longestCell ? (roleOf(oneStep(cell)) ?? []) : [])));
    if (roles.size > (best?.known ?? 0)) best = { index, known: roles.size };
  }
  return best?.index ?? null;
}

function widthOf(rows: readonly SheetRow[]): number {
  return Math.min(
    mostColumns,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  );
}

/** Each column has a name of its own. */
function namesOf(headers: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const header = oneStep(headers[index] ?? "").slice(0, longestCell);
    const name = header === "" || taken.has(header) ? letterOf(index) : header;
    taken.add(name);
    return name;
  });
}

/** No path: a point in a header parts nothing. */
function oneStep(header: string): string {
  return header.replaceAll(".", " ").replace(/\s+/g, " ").trim();
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + (index % 26))}`;
}

function cellsOf(cells: readonly string[], columns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap((column, index) => {
      const text = (cells[index] ?? "").replace(/\s+/g, " ").trim();
      return text === "" || text.length > longestCell ? [] : [[column, text] as const];
    }),
  );
}
