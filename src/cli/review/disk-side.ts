import { createHash } from "node:crypto";
import { existsSync, lstatSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { message } from "../../core/doors/words";
import { Configured, type ConfiguredOptions } from "../configured";
import { fileTroubleOf } from "../file-trouble";
import { findFiles } from "../find-files";
import type { Tree } from "../git";
import { decode, type ReadText } from "../read-text";
import { UsageError } from "../usage-error";
import type { Places, Side } from "./side";

/**
 * The state of the work tree: what a check finds there, and what the base has and git ignores. Repositories within it are on their
 * own.
 *
 * @param asked paths that the command line names; those that only the base has are left out
 * @throws UsageError where a path is neither there nor in the base
 */
export async function diskSide(
  asked: readonly string[],
  base: Tree,
  baseFiles: ReadonlyMap<string, string>,
  places: Places,
  options: ConfiguredOptions,
): Promise<Side> {
  const configured = await Configured.open(options);
  const there = asked.filter(path => existsSync(path) || !isGone(path, baseFiles, places));
  const { files, unreadable } = await findFiles(there, process.cwd(), path => configured.isTargetFile(path));
  for (const { path, error } of unreadable) refuse(path, error);
  const paths = new Set(files.map(({ absolute }) => relative(places.top, absolute).split(sep).join("/")));
  for (const path of baseFiles.keys()) if (isPlainFile(places.absolute(path))) paths.add(path);
  const apart = repositoriesWithin(places.top, base.submodules);
  const contents = new Map<string, string>();
  const idLength = [...base.files.values()][0]?.id.length ?? 40;
  for (const path of [...paths].sort())
    if (!apart(path)) contents.set(path, idOf(await bytesOf(path, places), idLength));
  return {
    files: contents,
    configured,
    read: async wanted => {
      const texts = new Map<string, ReadText>();
      for (const path of wanted) texts.set(path, decode(await bytesOf(path, places)));
      return texts;
    },
  };
}

/** Whether the base has something at a path, so that it is gone and not mistaken. */
function isGone(path: string, baseFiles: ReadonlyMap<string, string>, { top }: Places): boolean {
  const below = relative(top, resolve(path)).split(sep).join("/");
  return [...baseFiles.keys()].some(each => each === below || each.startsWith(`${below}/`));
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Tells whether a path lies in a repository of its own: a submodule, or a clone that stands in this one. */
function repositoriesWithin(top: string, submodules: readonly string[]): (path: string) => boolean {
  const known = new Map<string, boolean>([[".", false]]);
  const isApart = (folder: string): boolean => {
    let apart = known.get(folder);
    if (apart === undefined) {
      apart = submodules.includes(folder) || existsSync(join(top, folder, ".git")) || isApart(dirname(folder));
      known.set(folder, apart);
    }
    return apart;
  };
  return path => isApart(dirname(path));
}

async function bytesOf(path: string, places: Places): Promise<Buffer> {
  try {
    return await readFile(places.absolute(path));
  } catch (error) {
    return refuse(places.shown(path), error);
  }
}

function refuse(path: string, error: unknown): never {
  const refused = fileTroubleOf(error);
  throw refused ? new UsageError(message("cli/cannot-read", { path, ...refused })) : error;
}

/** The name that git gives to this content, in a repository whose names are so long. */
function idOf(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
