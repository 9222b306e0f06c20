import { type Dirent, existsSync, lstatSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** The rules of one .gitignore; they speak of what lies below its folder. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Never looked into, whatever .gitignore says: nobody keeps target files there. */
const leftOut: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** As git itself does by default on these systems. */
const ignoreCase = process.platform === "win32" || process.platform === "darwin";

/**
 * Tells what the .gitignore files of a folder, of those within it, and of those above it up to the repository's root
 * leave out. A folder that is asked for by name is looked into, even if those above it leave it out.
 */
export class GitIgnore {
  /** By folder the rules in effect there, those of the innermost folder first. */
  private readonly byFolder = new Map<string, readonly Rules[]>();

  /** @param top the folder that was asked for; absolute */
  constructor(top: string) {
    const above = rulesAbove(top);
    this.byFolder.set(dirname(top), isIgnored(above, top, true) ? [] : above);
  }

  /** The entries of a folder that are not left out. Folders are to be asked after from the top down. */
  kept(folder: string, entries: readonly Dirent[]): Dirent[] {
    const above = this.byFolder.get(dirname(folder)) ?? [];
    const rules = entries.some(({ name }) => name === ".gitignore") ? withRulesOf(folder, above) : above;
    this.byFolder.set(folder, rules);
    return entries.filter(
      entry => !leftOut.has(entry.name) && !isIgnored(rules, join(folder, entry.name), entry.isDirectory()),
    );
  }
}

function rulesAbove(top: string): readonly Rules[] {
  const folders: string[] = [];
  for (let folder = top; ; folder = dirname(folder)) {
    if (folder !== top) folders.unshift(folder);
    if (existsSync(join(folder, ".git")))
      return folders.reduce<readonly Rules[]>((all, each) => withRulesOf(each, all), []);
    if (dirname(folder) === folder) return [];
  }
}

/** Larger than any that a person writes, in bytes. */
const mostBytes = 1_000_000;
/** Steps of two stars in one pattern: each multiplies the ways in which a deep path can be tried. */
const mostDoubleStars = 3;

/** Like git, it follows no symbolic link. A pattern that could take long is left out, so that more is checked and not less. */
function withRulesOf(folder: string, above: readonly Rules[]): readonly Rules[] {
  const place = join(folder, ".gitignore");
  try {
    const about = lstatSync(place);
    if (!about.isFile() || about.size > mostBytes) return above;
    const patterns = readFileSync(place, "utf8").split(/\r?\n/);
    const rules = ignore({ ignoreCase }).add(patterns.filter(each => each.split("**").length - 1 <= mostDoubleStars));
    return [{ folder, rules }, ...above];
  } catch {
    return above;
  }
}

function isIgnored(all: readonly Rules[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of all) {
    const below = relative(folder, path).split(sep).join("/");
    const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
    if (ignored || unignored) return ignored;
  }
  return false;
}
