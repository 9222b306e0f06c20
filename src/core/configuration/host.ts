import { folderOf } from "./paths";

/** What the command line and the editor give of the files around them. Paths are absolute, with forward slashes. */
export interface ConfigurationHost {
  /** Text of a file; undefined where there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Whether there is a file or folder. */
  exists(path: string): Promise<boolean>;
  /** Whether what is at a path lies, behind symbolic links, outside a folder; without it that cannot be told. */
  leadsOutside?(path: string, folder: string): Promise<boolean>;
  /** The folders that the user has open, or works in. */
  readonly workspaces: readonly string[];
}

/**
 * The folder that the configuration in `folder` must not leave: the repository's, else the workspace's, else its own. So
 * it means the same on every machine that has the repository.
 */
export async function topOf(folder: string, host: ConfigurationHost): Promise<string> {
  for (let at: string | null = folder; at !== null; at = folderOf(at)) if (await host.exists(`${at}/.git`)) return at;
  const around = host.workspaces.filter(each => folder === each || folder.startsWith(`${each}/`));
  return around.sort((a, b) => a.length - b.length)[0] ?? folder;
}
