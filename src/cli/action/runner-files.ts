import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";

/** The runner takes no longer summaries of a step: bytes of UTF-8. */
export const longestSummary = 1024 * 1024;

/** Gives later steps of the workflow what was found, by name. Without a runner nothing is written. */
export async function writeOutputs(path: string | undefined, outputs: Readonly<Record<string, string>>): Promise<void> {
  if (!path) return;
  const lines = Object.entries(outputs).map(([name, value]) => {
    const end = `end-${randomUUID()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  await appendFile(path, lines.join(""));
}

/** Adds to the page on which the runner shows what a job came to. */
export async function writeSummary(path: string | undefined, markdown: string): Promise<void> {
  if (path && markdown !== "") await appendFile(path, `${markdown}\n`);
}

/** As many whole lines of `text` as fit in `most`, with `note` behind them; all of it where it fits. */
export function cut(text: string, most: number, note: string): string {
  if (Buffer.byteLength(text) <= most) return text;
  const lines: string[] = [];
  let room = most - Buffer.byteLength(note) - 4;
  for (const line of text.split("\n")) {
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    lines.push(line);
  }
  return `${lines.join("\n")}\n\n${note}\n`;
}
