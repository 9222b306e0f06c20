import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/** Every program of that name on the PATH, in the order in which a shell would find them. */
export function allOnPath(name: string, searchPath = process.env.PATH ?? ""): string[] {
  const endings = process.platform === "win32" ? (process.env.PATHEXT ?? ".EXE;.CMD").split(";") : [""];
  return searchPath
    .split(path.delimiter)
    .filter(folder => folder !== "")
    .flatMap(folder => endings.map(ending => path.join(folder, name + ending)))
    .filter(isProgram);
}

/** The program of that name that a shell would start, if there is one. */
export function findOnPath(name: string, searchPath?: string): string | undefined {
  return allOnPath(name, searchPath)[0];
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
