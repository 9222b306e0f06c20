import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes the user settings of a profile before the editor first reads them. */
export function writeUserSettings(userDataFolder: string, settings: Readonly<Record<string, unknown>>): void {
  const userFolder = path.join(userDataFolder, "User");
  mkdirSync(userFolder, { recursive: true });
  writeFileSync(path.join(userFolder, "settings.json"), `${JSON.stringify(settings, null, 2)}\n`);
}
