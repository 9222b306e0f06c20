import { message } from "../../core/doors/words";
import type { ConfigurationHost } from "../../core/doors/workspace";
import { configurationPath } from "../configuration-host";
import { Configured, type ConfiguredOptions } from "../configured";
import { isYaml } from "../find-files";
import type { Git, Tree } from "../git";
import { decode, type ReadText } from "../read-text";
import { UsageError } from "../usage-error";
import type { Places, Side } from "./side";

/** A state that a commit holds: its files, and its configurations as it has them. */
export async function commitSide(
  git: Git,
  tree: Tree,
  places: Places,
  options: ConfiguredOptions,
  disk: ConfigurationHost,
): Promise<Side> {
  const read = async (paths: readonly string[]): Promise<ReadonlyMap<string, ReadText>> => {
    const ids = paths.map(path => tree.files.get(path)!.id);
    const blobs = await git.blobs([...new Set(ids)]);
    return new Map(paths.map((path, index) => [path, decode(blobs.get(ids[index]!) ?? absent(path))]));
  };
  const configured = await Configured.open(options, hostOf(tree, read, places, disk));
  const files = new Map<string, string>();
  for (const [path, { id }] of tree.files) {
    if (!places.isAsked(path)) continue;
    const isOne = places.isNamed(path) || (isYaml.test(path) && (await configured.isTargetFile(places.absolute(path))));
    if (isOne) files.set(path, id);
  }
  return { files, configured, read };
}

/** In a clone that leaves out contents until they are asked for, some are not at hand. */
function absent(path: string): never {
  throw new UsageError(message("review/content-absent", { path }));
}

/** Files below the root as the commit has them; what lies above it, or behind a symbolic link, is the machine's on both sides. */
function hostOf(tree: Tree, read: Side["read"], { top }: Places, disk: ConfigurationHost): ConfigurationHost {
  const root = configurationPath(top);
  const belowRoot = (path: string): string | null => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null);
  return {
    workspaces: disk.workspaces,
    leadsOutside: (path, folder) => disk.leadsOutside?.(path, folder) ?? Promise.resolve(false),
    exists: async path => {
      const below = belowRoot(path);
      return below === null || below === ".git" ? disk.exists(path) : tree.files.has(below);
    },
    read: async path => {
      const below = belowRoot(path);
      if (below === null || tree.links.has(below)) return disk.read(path);
      return tree.files.has(below) ? (await read([below])).get(below)!.text : undefined;
    },
  };
}
