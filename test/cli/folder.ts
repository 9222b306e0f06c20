import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const made: string[] = [];

/** A throw-away folder with these files, by their paths in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "watermelon-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A set in which the mix needs more time than its cap gives: an error. */
export const capBelowNeed = `version: 1
name: Desk
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 4 min, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  absence: { metric: absence_rate, at_most: 6% }
part_of: desk
`;

/** The same set with a cap that the mix can meet: no error. */
export const capAtNeed = capBelowNeed.replace("4 min", "5 min");

/** A set with a floor under occupancy and nothing above it: a warning. */
export const floorOnly = `version: 1
targets:
  occupancy: { at_least: 80% }
  absence: { metric: absence_rate, at_most: 6% }
part_of: desk
`;
