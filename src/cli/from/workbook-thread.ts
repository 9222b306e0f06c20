import { parentPort, workerData } from "node:worker_threads";
import readSheets from "read-excel-file/universal";
import type { Sheet } from "../../core/doors/study";

/** Most rows of a sheet that are looked at, and most cells of a row. */
const mostRows = 2000;
const mostCells = 200;
/** Day 0 of a sheet: a time is a part of it. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

async function read(bytes: ArrayBuffer): Promise<readonly Sheet[] | null> {
  try {
    const sheets = await readSheets(bytes);
    return sheets.map(({ data, sheet }) => ({
      name: sheet,
      rows: data
        .slice(0, mostRows)
        .map((cells, index) => ({ at: index + 1, cells: cells.slice(0, mostCells).map(textOf) })),
    }));
  } catch {
    return null;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  return cell instanceof Date ? momentOf(cell) : String(cell);
}

/** A day, or where it is before all days a time: 00:05:00 is 300 s. */
function momentOf(moment: Date): string {
  const since = moment.getTime() - dayZero;
  if (Number.isNaN(since)) return "";
  if (since >= 0 && since < 2 * day) return `${Math.round(since / 1000)} s`;
  return moment.toISOString().slice(0, 10);
}

void read(workerData as ArrayBuffer).then(sheets => parentPort!.postMessage(sheets));
