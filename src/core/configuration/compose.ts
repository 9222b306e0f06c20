import { nearest } from "../nearest";
import { ruleById } from "../rules/all-rules";
import type { Spot } from "../source/locate";
import { type Message, message } from "../words/message";
import {
  type Configuration,
  type ConfigurationProblem,
  type Declared,
  type From,
  type Origin,
  type Patterns,
  type Preset,
  presets,
  type RuleLayer,
  unconfigured,
} from "./configuration";
import { type ConfigurationHost, topOf } from "./host";
import { folderOf, follow, isAbsolute } from "./paths";
import type { Places } from "./places";
import { readConfiguration } from "./read";

/** Most levels of configurations that extend each other, and most of them in all. */
const mostLevels = 8;
const mostExtended = 20;

export interface Composed {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Reads a configuration with all that it extends, and joins them. Never rejects but for what the host throws: what is wrong
 * is in the problems.
 *
 * @param locks what the configurations of the folders above have locked
 */
export async function compose(
  path: string,
  text: string,
  locks: ReadonlyMap<string, Origin>,
  host: ConfigurationHost,
): Promise<Composed> {
  const composer = new Composer(host, await topOf(folderOf(path) ?? "", host), new Map(locks));
  await composer.add(path, text, [path]);
  return { configuration: composer.joined(path), problems: composer.problems };
}

/** What is wrong with a configuration that is a link to elsewhere, of which nothing is said; null where it is none. */
export async function linkTrouble(path: string, host: ConfigurationHost): Promise<ConfigurationProblem | null> {
  const top = await topOf(folderOf(path) ?? "", host);
  if (!(await host.leadsOutside?.(path, top))) return null;
  const text = path.slice(path.lastIndexOf("/") + 1);
  return {
    path,
    range: { start: 0, end: 0 },
    line: 1,
    column: 1,
    message: message("configuration/link-leaves", { text }),
  };
}

class Composer {
  readonly problems: ConfigurationProblem[] = [];
  private readonly added: Declared[] = [];
  private readonly read = new Set<string>();
  private preset: From<Preset> = unconfigured.preset;
  private baseline: From<string> | null = null;

  constructor(
    private readonly host: ConfigurationHost,
    private readonly top: string,
    private readonly locked: Map<string, Origin>,
  ) {}

  /** Adds a configuration behind those that it extends; `chain` leads to it. */
  async add(path: string, text: string, chain: readonly string[]): Promise<void> {
    this.read.add(path);
    const { declared, places } = readConfiguration(path, text);
    for (const each of declared.extends) await this.extend(each, places, chain);
    this.refuseUnlocking(declared, places);
    this.baseline = (await this.baselineOf(declared, places)) ?? this.baseline;
    for (const { value, origin } of declared.locked) if (origin && ruleById(value)) this.locked.set(value, origin);
    this.added.push(declared);
    this.problems.push(...places.problems);
  }

  joined(path: string): Configuration {
    const { added } = this;
    const nearestFirst = [...added].reverse();
    const present = (lists: readonly (Patterns | null)[]) => lists.filter(list => list !== null);
    return {
      path,
      preset: this.preset,
      files: present(added.map(({ files }) => files)),
      ignore: present(added.map(({ ignore }) => ignore)),
      baseline: this.baseline,
      language: nearestFirst.find(({ language }) => language)?.language ?? null,
      layers: added.flatMap<RuleLayer>(({ layers }) => layers),
      locked: this.locked,
      shapes: nearestFirst.flatMap(({ shapes }) => shapes),
      metrics: nearestFirst.flatMap(({ metrics }) => metrics),
      assumptions: nearestFirst.flatMap(({ assumptions }) => assumptions),
    };
  }

  private async extend(written: From<string>, places: Places, chain: readonly string[]): Promise<void> {
    const text = written.value;
    const tell = (said: Message): void => places.tell(spotOf(written), said);
    const preset = presets.find(each => each === text);
    if (preset) {
      this.preset = { value: preset, origin: written.origin };
      return;
    }
    if (!/\.ya?ml$/i.test(text)) {
      tell(message("configuration/unknown-preset", { text, near: nearest(text, presets, 2) }));
      return;
    }
    const path = await this.within(text, places, tell);
    if (path === null) return;
    if (chain.includes(path)) {
      const names = [...chain.slice(chain.indexOf(path)), path].map(each => this.shown(each));
      tell(message("configuration/cycle", { chain: names }));
    } else if (!this.read.has(path)) await this.extendFile(path, text, chain, tell);
  }

  private async extendFile(
    path: string,
    written: string,
    chain: readonly string[],
    tell: (said: Message) => void,
  ): Promise<void> {
    if (chain.length > mostLevels) {
      tell(message("configuration/too-deep", { levels: mostLevels }));
      return;
    }
    if (this.read.size > mostExtended) {
      tell(message("configuration/too-many-extended", { files: mostExtended }));
      return;
    }
    const text = await this.host.read(path);
    if (text === undefined) tell(message("configuration/path-absent", { text: written }));
    else await this.add(path, text, [...chain, path]);
  }

  /** The path of a file that a configuration names; null, and told, where it may not be named. */
  private async within(text: string, places: Places, tell: (said: Message) => void): Promise<string | null> {
    if (isAbsolute(text) || text.includes("\\")) {
      tell(message("configuration/path-absolute", { text }));
      return null;
    }
    const path = follow(folderOf(places.path) ?? "", text);
    if (!path?.startsWith(`${this.top}/`)) tell(message("configuration/path-leaves", { text }));
    else if (await this.host.leadsOutside?.(path, this.top)) tell(message("configuration/link-leaves", { text }));
    else return path;
    return null;
  }

  private async baselineOf({ baseline }: Declared, places: Places): Promise<From<string> | null> {
    if (!baseline) return null;
    const path = await this.within(baseline.value, places, said => places.tell(spotOf(baseline), said));
    return path === null ? null : { ...baseline, value: path };
  }

  /** A rule that another configuration has locked stays on. */
  private refuseUnlocking({ layers }: Declared, places: Places): void {
    for (const { rules } of layers) {
      for (const [rule, { severity }] of rules) {
        const lock = this.locked.get(rule);
        if (severity?.value !== "off" || !lock) continue;
        const { line } = lock;
        places.tell(spotOf(severity), message("configuration/locked-off", { rule, path: this.shown(lock.path), line }));
      }
    }
  }

  /** A path as people read it: from the folder that configurations do not leave. */
  private shown(path: string): string {
    return path.startsWith(`${this.top}/`) ? path.slice(this.top.length + 1) : path;
  }
}

function spotOf({ origin }: From<unknown>): Spot {
  return { range: origin?.range ?? { start: 0, end: 0 } };
}
