import { setTimeout as wait } from "node:timers/promises";

const defaultSeconds = 30;
const millisecondsBetweenLooks = 50;

/**
 * Looks until there is something to see.
 *
 * @param what what is awaited, for the error: "a squiggle under 300 s"
 * @param look gives undefined as long as it is not there
 * @throws when it does not come in time
 */
export async function until<T>(what: string, look: () => Promise<T | undefined>, seconds = defaultSeconds): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${what}.`);
    await wait(millisecondsBetweenLooks);
  }
}
