import type { CheckOptions, Configuration, ConfigurationProblem, RuleSetting } from "../core/doors/checking";
import { type Language, learn, message, say } from "../core/doors/words";
import { Baselines, type ConfigurationHost, Configurations, type Settings } from "../core/doors/workspace";
import { complain } from "./complain";
import { configurationHost, configurationPath } from "./configuration-host";
import { readNamed } from "./read-named";
import { shownPath } from "./shown-path";
import { UsageError } from "./usage-error";

export interface ConfiguredOptions {
  /** The configuration for every file; the nearest one upward from each without it. */
  readonly config?: string | undefined;
  /** Known findings for every file; those that the configuration names without it. */
  readonly baseline?: string | undefined;
  /** What the command line says of rules, which counts before any configuration. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Whether comments in the files may hide findings where the configuration obeys them. */
  readonly obeySuppressions?: boolean;
  /** Today, ISO 8601. */
  readonly today: string;
  readonly language: Language;
  /** Whether the command line asks for this language; else that of a configuration comes first. */
  readonly languageAsked: boolean;
}

/** How each file is checked: by its configuration, and before that by the command line. */
export class Configured {
  private readonly known = new WeakMap<Settings, CheckOptions>();
  readonly baselines: Baselines;

  private constructor(
    private readonly options: ConfiguredOptions,
    private readonly configurations: Configurations,
    host: ConfigurationHost,
  ) {
    this.baselines = new Baselines(path => host.read(path));
  }

  /**
   * @param host where configurations and baselines are read; the disk without it
   * @throws UsageError where the configuration that is named cannot be read
   */
  static async open(options: ConfiguredOptions, host = configurationHost(process.cwd())): Promise<Configured> {
    const { config, language } = options;
    if (config !== undefined) await readNamed(config, language);
    const only = config === undefined ? undefined : configurationPath(config);
    return new Configured(options, new Configurations(host, only), host);
  }

  isTargetFile(path: string): Promise<boolean> {
    return this.configurations.isTargetFile(configurationPath(path));
  }

  settingsFor(path: string): Promise<Settings> {
    return this.configurations.settingsFor(configurationPath(path));
  }

  configurationFor(path: string): Promise<Configuration> {
    return this.configurations.configurationFor(configurationPath(path));
  }

  async optionsFor(path: string): Promise<CheckOptions> {
    const settings = await this.settingsFor(path);
    const options = this.known.get(settings) ?? this.optionsBy(settings);
    this.known.set(settings, options);
    const baseline = await this.baselineFor(path);
    if (baseline === null) return options;
    return { ...options, known: await this.baselines.knownOf(baseline, configurationPath(path)) };
  }

  /** Path of the baseline that holds for a file, as configurations know it; null where none does. */
  async baselineFor(path: string): Promise<string | null> {
    const { baseline } = this.options;
    return baseline === undefined ? (await this.settingsFor(path)).baseline : configurationPath(baseline);
  }

  /** @throws UsageError where a baseline of these files is not there, or is none */
  async refuseBrokenBaselines(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const baseline = await this.baselineFor(path);
      const read = baseline === null ? null : await this.baselines.at(baseline);
      if (read !== "absent" && read !== "broken") continue;
      const shown = shownPath(baseline!, process.cwd());
      throw new UsageError(
        read === "absent"
          ? message("cli/baseline-absent", { path: shown })
          : message("cli/baseline-broken", { path: shown }),
      );
    }
  }

  /** The language in which these files are spoken of: one for all. */
  async languageFor(paths: readonly string[]): Promise<Language> {
    const { language, languageAsked } = this.options;
    const first = paths[0];
    if (languageAsked || first === undefined) return language;
    const configured = (await this.settingsFor(first)).language ?? language;
    await learn(configured, "command-line");
    return configured;
  }

  /**
   * Reads the configurations of all these files.
   *
   * @throws UsageError where one is broken; what is wrong, and where, is said before
   */
  async refuseBroken(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.settingsFor(path);
    const { problems } = this.configurations;
    if (problems.length === 0) return;
    const language = await this.languageFor(paths);
    for (const problem of problems) complain(saidOf(problem, language), language);
    throw new UsageError(message("cli/configuration-broken", {}));
  }

  private optionsBy({ check }: Settings): CheckOptions {
    const { obeySuppressions = true, rules = {}, today } = this.options;
    const merged: Record<string, RuleSetting> = { ...check.rules };
    for (const [id, setting] of Object.entries(rules)) merged[id] = { ...merged[id], ...setting };
    return {
      ...check,
      today,
      rules: merged,
      obeySuppressions: obeySuppressions && check.obeySuppressions !== false,
    };
  }
}

function saidOf({ path, line, column, message: wrong }: ConfigurationProblem, language: Language) {
  const place = `${shownPath(path, process.cwd())}:${line}:${column}`;
  return message("cli/configuration-problem", { place, said: say(wrong, language) });
}
