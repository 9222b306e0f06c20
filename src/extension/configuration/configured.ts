import * as vscode from "vscode";
import type { KnownFinding } from "../../core/doors/checking";
import {
  Baselines,
  type ConfigurationHost,
  Configurations,
  configurationName,
  type Settings,
} from "../../core/doors/workspace";
import { isWorkingText } from "../files/working-text";
import { configurationHost, originOf } from "./host";

/** Finds how each file is checked, by the same resolver as the command line. */
export class Configured implements vscode.Disposable {
  private readonly byOrigin = new Map<string, Configurations>();
  private readonly baselines = new Map<string, Baselines>();
  private readonly asked = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private turns = 0;

  /** Configurations have changed: files may be checked in another way, and others may be target files. */
  readonly onDidChange = this.changed.event;

  /** Counts the changes. */
  get turn(): number {
    return this.turns;
  }

  settingsFor(uri: vscode.Uri): Promise<Settings> {
    return this.configurationsOf(uri).settingsFor(uri.path);
  }

  /** What the baseline that the settings name knows of a file. */
  async knownOf(uri: vscode.Uri, { baseline }: Settings): Promise<readonly KnownFinding[]> {
    return baseline === null ? [] : this.baselinesOf(uri).knownOf(baseline, uri.path);
  }

  /** By name or by `files`, never by content; what is shown of the past, or of what could be, is none. */
  async isTargetFile(uri: vscode.Uri): Promise<boolean> {
    if (!isWorkingText(uri) || !/\.ya?ml$/i.test(uri.path)) return false;
    return this.configurationsOf(uri).isTargetFile(uri.path);
  }

  /** Whether a file is a configuration, is extended by one, or is a baseline that one names. */
  concerns(uri: vscode.Uri): boolean {
    return isConfiguration(uri) || this.asked.has(uri.toString());
  }

  /** Reads all configurations anew when they are needed next; of a broken one the last that was right is kept. */
  forget(): void {
    this.turns++;
    for (const configurations of this.byOrigin.values()) configurations.forget();
    for (const baselines of this.baselines.values()) baselines.forget();
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private baselinesOf(uri: vscode.Uri): Baselines {
    const origin = originOf(uri);
    const known = this.baselines.get(origin);
    if (known) return known;
    const host = configurationHost(uri);
    const made = new Baselines(path => this.read(uri, path, host));
    this.baselines.set(origin, made);
    return made;
  }

  private read(beside: vscode.Uri, path: string, host: ConfigurationHost): Promise<string | undefined> {
    this.asked.add(beside.with({ path, query: "", fragment: "" }).toString());
    return host.read(path);
  }

  private configurationsOf(uri: vscode.Uri): Configurations {
    const origin = originOf(uri);
    const known = this.byOrigin.get(origin);
    if (known) return known;
    const host = configurationHost(uri);
    const made = new Configurations({
      exists: path => host.exists(path),
      get workspaces() {
        return host.workspaces;
      },
      read: path => this.read(uri, path, host),
    });
    this.byOrigin.set(origin, made);
    return made;
  }
}

export function isConfiguration({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${configurationName}`);
}
