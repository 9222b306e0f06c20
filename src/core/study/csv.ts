import Papa from "papaparse";
import type { Sheet, SheetRow } from "./sheet-listing";

/** Most rows that are read of a text, and most cells of one row. */
const mostCsvRows = 5000;
const mostCells = 200;
const rowsToGuessBy = 50;

/** Reads a text of values parted by commas, semicolons, tabs or pipes, whichever it uses. Never throws. */
export function readCsv(input: string): Sheet {
  const text = input.replace(/^\ufeff/, "");
  const rows: SheetRow[] = [];
  let [line, from] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, meta }, parser) {
      rows.push({ at: line, cells: data.slice(0, mostCells) });
      line += lineEnds(text, from, meta.cursor);
      from = meta.cursor;
      if (rows.length >= mostCsvRows) parser.abort();
    },
  });
  return { name: "", rows };
}

/** Empty lines do not count: they have one column in a table of any. */
function delimiterOf(text: string): string {
  const delimitersToGuess = [",", ";", "\t", "|"];
  return Papa.parse(text, { delimitersToGuess, preview: rowsToGuessBy, skipEmptyLines: "greedy" }).meta.delimiter;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
