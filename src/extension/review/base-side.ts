import type * as vscode from "vscode";
import { type CheckedFile, type Configuration, check, partsOf } from "../../core/doors/checking";
import type { ReviewedFile } from "../../core/doors/review";
import { Baselines, type ConfigurationHost, Configurations, type Part } from "../../core/doors/workspace";
import { configurationHost } from "../configuration/host";
import type { Repository } from "../files/git";
import { today } from "../reader/today";

/** Files that are read at once. */
const atOnce = 8;

/** The target files of the workspace as a commit has them, checked by its configurations. */
export interface BaseSide {
  /** By their paths at that commit, absolute, with forward slashes. */
  readonly files: ReadonlyMap<string, ReviewedFile & CheckedFile>;
  configurationFor(path: string): Promise<Configuration>;
}

/**
 * Reads the files at these paths that are target files at a commit.
 *
 * @param shown a path as people read it
 * @returns null where the reader has stopped it
 */
export async function baseSide(
  repository: Repository,
  commit: string,
  paths: ReadonlySet<string>,
  shown: (path: string) => string,
  token: vscode.CancellationToken,
): Promise<BaseSide | null> {
  const host = hostAt(repository, commit);
  const configurations = new Configurations(host);
  const baselines = new Baselines(path => host.read(path));
  const texts = new Map<string, string>();
  const parts: Part[] = [];
  const left = [...paths];
  const worker = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined && !token.isCancellationRequested; path = left.pop()) {
      if (!(await configurations.isTargetFile(path))) continue;
      const text = await host.read(path);
      if (text === undefined) continue;
      texts.set(path, text);
      parts.push(...(await partsOf(text, path, (await configurations.settingsFor(path)).check)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const files = new Map<string, ReviewedFile & CheckedFile>();
  for (const [path, text] of texts) {
    if (token.isCancellationRequested) return null;
    const { baseline, check: settings } = await configurations.settingsFor(path);
    const known = baseline === null ? [] : await baselines.knownOf(baseline, path);
    const together = parts.filter(({ file }) => file !== path);
    const file = await check(text, { ...settings, today: today(), known, file: path, together, fixes: false });
    const knows = baseline === null ? {} : { known: { path: shown(baseline), findings: known } };
    files.set(path, { ...file, path: shown(path), ...knows });
  }
  if (token.isCancellationRequested) return null;
  return { files, configurationFor: path => configurations.configurationFor(path) };
}

/** Files of the repository as the commit has them; what lies above it is the machine's. */
function hostAt(repository: Repository, commit: string): ConfigurationHost {
  const disk = configurationHost(repository.rootUri);
  const root = repository.rootUri.path;
  const isBelow = (path: string): boolean => path.startsWith(`${root}/`);
  const read = (path: string): Promise<string | undefined> =>
    repository.show(commit, repository.rootUri.with({ path }).fsPath).catch(() => undefined);
  return {
    workspaces: disk.workspaces,
    read: path => (isBelow(path) ? read(path) : disk.read(path)),
    exists: async path =>
      isBelow(path) && path !== `${root}/.git` ? (await read(path)) !== undefined : disk.exists(path),
  };
}
