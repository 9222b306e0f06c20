import { writeFile } from "node:fs/promises";
import path from "node:path";
import { message } from "../core/doors/words";
import { configurationName } from "../core/doors/workspace";
import { fileTroubleOf } from "./file-trouble";
import { UsageError } from "./usage-error";

/** The folder that one stands in holds the configuration of all below it; a file elsewhere has its own beside it. */
export function configurationPlaceFor(file: string): string {
  const inside = path.relative(process.cwd(), path.resolve(file));
  const isBelow = !inside.startsWith("..") && !path.isAbsolute(inside);
  return isBelow ? configurationName : path.join(path.dirname(file), configurationName);
}

/** @throws UsageError where the file exists or cannot be written */
export async function writeNew(place: string, text: string): Promise<void> {
  try {
    await writeFile(place, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new UsageError(message("init/exists", { path: place }));
    const refused = fileTroubleOf(error);
    throw refused ? new UsageError(message("cli/cannot-write", { path: place, ...refused })) : error;
  }
}
