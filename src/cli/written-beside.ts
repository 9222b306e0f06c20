import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Names that no other program gives: what bears one can be taken away. */
const ours = /\.(\d+)\.watermelon$/;

const tidied = new Map<string, Promise<void>>();

/**
 * Where the next content of a file is written before it is moved to its place. What runs that were ended left in its folder is
 * taken away first.
 *
 * @param place without a symbolic link at its end
 */
export async function placeBeside(place: string): Promise<string> {
  const folder = dirname(place);
  const tidy = tidied.get(folder) ?? takeAwayLeftovers(folder);
  tidied.set(folder, tidy);
  await tidy;
  return join(folder, `${basename(place)}.${process.pid}.watermelon`);
}

/** Of a folder that may not be looked into nothing is taken away: writing there will tell why. */
async function takeAwayLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, writer] = ours.exec(name) ?? [];
    if (writer !== undefined && !isRunning(Number(writer)))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Whether another process goes by this number. What bears our own is of one before us. */
function isRunning(writer: number): boolean {
  if (writer === process.pid) return false;
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
