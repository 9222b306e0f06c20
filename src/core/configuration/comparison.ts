import type { Change } from "../review/change";
import { configurationChanges } from "./changes";
import type { Configuration } from "./configuration";

type ConfigurationFor = (path: string) => Promise<Configuration>;

/** What the configurations of two states say of files, each pair of configurations compared once. */
export class ConfigurationComparison {
  /** What was found so far, each change once. */
  readonly told: Change[] = [];
  private readonly known = new Map<string, boolean>();

  /** @param shown a path as people read it */
  constructor(
    private readonly before: ConfigurationFor,
    private readonly after: ConfigurationFor,
    private readonly shown: (path: string) => string,
  ) {}

  /** Whether the configurations that hold for the file at this path differ. */
  async differs(path: string): Promise<boolean> {
    const [was, is] = [await this.before(path), await this.after(path)];
    const key = `${was.path}\n${is.path}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const changes = configurationChanges(was, is, this.shown);
    const said = new Set(this.told.map(each => JSON.stringify(each)));
    this.told.push(...changes.filter(each => !said.has(JSON.stringify(each))));
    this.known.set(key, changes.length > 0);
    return changes.length > 0;
  }
}
