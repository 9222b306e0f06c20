import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const millisecondsBetweenLooks = 250;

/**
 * Does work that only one process at a time may do. Others wait for it; a lock whose holder is no longer running is
 * taken over.
 *
 * @param lockFile a file that exists as long as the work goes on
 */
export async function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  while (!take(lockFile)) {
    const holder = holderOf(lockFile);
    if (holder !== undefined && !isRunning(holder)) rmSync(lockFile, { force: true });
    else await wait(millisecondsBetweenLooks);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function take(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The process that holds the lock; undefined when it let go since. */
function holderOf(lockFile: string): number | undefined {
  try {
    return Number(readFileSync(lockFile, "utf8"));
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
