import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A copy of a folder in which all but the rewritten files are symbolic links to the original, which is never changed.
 */
export class LinkedCopy {
  constructor(
    private readonly original: string,
    private readonly copy: string,
  ) {
    this.makeReal("");
  }

  /** @param relative with forward slashes, from the top of the folder; need not exist in the original */
  write(relative: string, text: string): void {
    const parents = path.posix.dirname(relative).split("/");
    parents.forEach((_, depth) => {
      this.makeReal(parents.slice(0, depth + 1).join("/"));
    });
    const file = path.join(this.copy, relative);
    rmSync(file, { force: true });
    writeFileSync(file, text);
  }

  /** Turns a linked folder into a folder of links. */
  private makeReal(relative: string): void {
    const target = path.join(this.copy, relative);
    const present = lstatSync(target, { throwIfNoEntry: false });
    if (present?.isDirectory()) return;
    if (present !== undefined) unlinkSync(target);
    mkdirSync(target, { recursive: true });
    const source = path.join(this.original, relative);
    if (!existsSync(source)) return;
    for (const name of readdirSync(source)) symlinkSync(path.join(source, name), path.join(target, name));
  }
}
