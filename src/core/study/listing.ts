/** Where a row stands in its file: a line of the text, or a row of a sheet; both count from 1. */
export type RowPlace = { readonly line: number } | { readonly sheet: string; readonly row: number };

export interface ListedRow {
  readonly place: RowPlace;
  /** What it says, by column; nothing for what is empty. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Things that a file lists, one below the other, each saying the same of itself. */
export interface Listing {
  /** The path that leads to each row, as shapes write it; null where the file is no YAML. */
  readonly at: string | null;
  /** Names of the columns as the file has them; of YAML paths from the row, and `$key` for the key that it stands under. */
  readonly columns: readonly string[];
  readonly rows: readonly ListedRow[];
  /** What stands at its top, where that tells more than the columns. */
  readonly top?: readonly string[];
}

/** Most rows of one listing that are looked at. */
export const mostRows = 1000;
/** Most columns that one listing has. */
export const mostColumns = 60;
/** Longest cell that is looked at, in UTF-16 code units. */
export const longestCell = 500;

/** The columns that rows have, in the order in which they come up. */
export function columnsOf(rows: readonly ListedRow[]): readonly string[] {
  const columns = new Set<string>();
  for (const { cells } of rows) for (const column of cells.keys()) if (columns.size < mostColumns) columns.add(column);
  return [...columns];
}
