import { type Configuration, type ConfigurationProblem, configurationName, unconfigured } from "./configuration";
import type { ConfigurationHost } from "./host";
import { folderOf } from "./paths";
import { type Settings, settingsFor } from "./settings";
import { isTargetFile } from "./target-file";

/**
 * Finds the configuration of each file: the nearest one upward from it. Every folder is looked into once, until `forget`.
 * Nothing but what the host throws rejects: what is wrong with configurations is in `problems`.
 */
export class Configurations {
  private readonly byFolder = new Map<string, Promise<Configuration>>();
  private readonly told = new Map<string, readonly ConfigurationProblem[]>();
  private readonly lastGood = new Map<string, Configuration>();

  /** @param only the one that holds for every file, wherever it lies; none is looked for then */
  constructor(
    private readonly host: ConfigurationHost,
    private readonly only?: string,
  ) {}

  /** What is wrong with the configurations that were read. */
  get problems(): readonly ConfigurationProblem[] {
    const all = [...this.told.values()].flat();
    const seen = new Set<string>();
    return all.filter(({ path, range, message }) => {
      const said = JSON.stringify([path, range, message]);
      return !seen.has(said) && seen.add(said);
    });
  }

  /** How the file at this path is checked. A broken configuration holds as it was when it was last right. */
  async settingsFor(path: string): Promise<Settings> {
    return settingsFor(await this.configurationFor(path), path);
  }

  /** Whether a file is a target file: by its name or by `files`, and not left out by `ignore`; never by its content. */
  async isTargetFile(path: string): Promise<boolean> {
    return isTargetFile(path, await this.configurationFor(path));
  }

  configurationFor(path: string): Promise<Configuration> {
    return this.ofFolder(folderOf(path) ?? "");
  }

  ofFolder(folder: string): Promise<Configuration> {
    const at = this.only ?? folder;
    let found = this.byFolder.get(at);
    if (!found) {
      found = this.only === undefined ? this.find(folder) : this.load(this.only, unconfigured);
      this.byFolder.set(at, found);
    }
    return found;
  }

  /** Reads everything anew when it is asked for again; what was right last is kept for what is broken then. */
  forget(): void {
    this.byFolder.clear();
    this.told.clear();
  }

  private async find(folder: string): Promise<Configuration> {
    const above = folderOf(folder);
    const inherited = above === null ? unconfigured : await this.ofFolder(above);
    return this.load(`${folder}/${configurationName}`, inherited);
  }

  /** @param inherited what holds where there is no such file; its locks hold in any case */
  private async load(path: string, inherited: Configuration): Promise<Configuration> {
    const text = await this.host.read(path);
    if (text === undefined) return inherited;
    const { compose, linkTrouble } = await import("./compose");
    const trouble = path === this.only ? null : await linkTrouble(path, this.host);
    const { configuration, problems } = trouble
      ? { configuration: unconfigured, problems: [trouble] }
      : await compose(path, text, inherited.locked, this.host);
    if (problems.length === 0) {
      this.lastGood.set(path, configuration);
      return configuration;
    }
    this.told.set(path, problems);
    return this.lastGood.get(path) ?? { ...unconfigured, path, locked: inherited.locked };
  }
}
