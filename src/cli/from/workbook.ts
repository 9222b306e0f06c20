import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { unzipSync } from "fflate";
import type { Sheet } from "../../core/doors/study";
import { message } from "../../core/doors/words";
import { UsageError } from "../usage-error";

/** Largest workbook, what it may hold once unpacked, in bytes, and most files in it. */
const mostBytes = 10_000_000;
const mostUnpacked = 60_000_000;
const mostEntries = 2000;
/** Memory of the thread that reads it, in MB, and the longest that it may take, in milliseconds. */
const mostMemory = 256;
const longest = 20_000;

/**
 * Reads the sheets of an .xlsx workbook: the values that were last saved, never a formula. It is read in a thread of its own, which
 * ends where a hostile workbook makes it grow or go on.
 *
 * @throws UsageError where it is too large, or no workbook
 */
export async function readWorkbook(file: string): Promise<readonly Sheet[]> {
  if ((await stat(file)).size > mostBytes) throw tooLarge(file);
  const bytes = new Uint8Array(await readFile(file));
  refuseBomb(file, bytes);
  return inThread(file, bytes.buffer);
}

/** What a file in the archive says of its size is all that is unpacked of it. */
function refuseBomb(file: string, bytes: Uint8Array): void {
  let [unpacked, entries] = [0, 0];
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        unpacked += originalSize;
        if (++entries > mostEntries || unpacked > mostUnpacked) throw tooLarge(file);
        return false;
      },
    });
  } catch (error) {
    throw error instanceof UsageError ? error : noWorkbook(file);
  }
}

function inThread(file: string, buffer: ArrayBuffer): Promise<readonly Sheet[]> {
  const worker = new Worker(path.join(__dirname, "workbook.js"), {
    workerData: buffer,
    transferList: [buffer],
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  return new Promise<readonly Sheet[]>((resolve, reject) => {
    const patience = setTimeout(() => reject(tooLarge(file)), longest);
    worker.once("message", (sheets: readonly Sheet[] | null) => (sheets ? resolve(sheets) : reject(noWorkbook(file))));
    worker.once("error", error => {
      const isFull = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
      reject(isFull ? tooLarge(file) : error);
    });
    worker.once("exit", () => clearTimeout(patience));
  }).finally(() => worker.terminate());
}

function tooLarge(path: string): UsageError {
  return new UsageError(message("init/workbook-too-large", { path }));
}

function noWorkbook(path: string): UsageError {
  return new UsageError(message("init/no-workbook", { path }));
}
