import * as vscode from "vscode";
import type { CheckedFile } from "../../core/doors/checking";
import { type ComparisonPicture, comparisonOf } from "../../core/doors/preview";
import { type Base, say } from "../../core/doors/words";
import type { Checked, Checks } from "../checking/checks";
import type { Configured } from "../configuration/configured";
import type { Repository } from "../files/git";
import { readFile } from "../files/read-file";
import type { Comparing } from "../preview/comparing";
import { language } from "../reader/language";

/** Where another version of a target file comes from. */
export interface VersionSource {
  readonly name: Base;
  /** The file that it is judged as. */
  readonly file: vscode.Uri;
  /** Null where it cannot be read. */
  text(): Promise<string | null>;
  onDidChange(changed: () => void): vscode.Disposable;
}

/** Milliseconds that further changes are waited for: a save is told more than once, and git writes many files. */
const pause = 100;

/** Another version of a target file, read and judged again when it, or what it is judged by, changes. */
export class ComparedVersion implements Comparing {
  private file: CheckedFile | null = null;
  /** The newest reading: it may have been asked for while an older one was under way. */
  private reading: Promise<boolean> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  /**
   * @param of the file that is compared with it
   * @param changed what is told once it has been read again
   */
  constructor(
    private readonly of: vscode.Uri,
    private readonly source: VersionSource,
    private readonly checks: Checks,
    configured: Configured,
    private readonly changed: () => void,
  ) {
    const soon = (): void => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.read().then(this.changed), pause);
    };
    this.subscriptions = vscode.Disposable.from(
      source.onDidChange(soon),
      configured.onDidChange(soon),
      checks.onDidChange(uri => this.isBeside(uri) && soon()),
    );
  }

  /** Whether there is such a version now: as the newest reading has it, should another overtake this one. */
  read(): Promise<boolean> {
    const reading: Promise<boolean> = this.newest().then(file => {
      if (this.reading !== reading) return this.reading ?? false;
      this.file = file;
      return file !== null;
    });
    this.reading = reading;
    return reading;
  }

  picture(checked: Checked, document: number): ComparisonPicture<string> | null {
    if (this.file === null || checked.uri.toString() !== this.of.toString()) return null;
    const tongue = language(checked);
    return comparisonOf(this.file, checked.file, document, this.source.name, what => say(what, tongue));
  }

  leave(): void {
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }

  private async newest(): Promise<CheckedFile | null> {
    const text = await this.source.text();
    return text === null ? null : this.checks.judge(this.source.file, text);
  }

  /** Whether a file holds parts of sets that this version may hold other parts of. */
  private isBeside(uri: vscode.Uri): boolean {
    const isItself = uri.toString() === this.source.file.toString();
    return !isItself && (this.checks.of(uri)?.file.parts.length ?? 1) > 0;
  }
}

/** A file as it is on disk, whatever is typed. */
export function savedFile(name: Base, file: vscode.Uri): VersionSource {
  return {
    name,
    file,
    text: async () => {
      try {
        return await readFile(file);
      } catch {
        return null;
      }
    },
    onDidChange(changed) {
      const folder = vscode.Uri.joinPath(file, "..");
      // In a pattern some letters of a name would stand for others: the whole folder is watched.
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "*"));
      const ofFile = (uri: vscode.Uri): void => {
        if (uri.toString() === file.toString()) changed();
      };
      return vscode.Disposable.from(
        watcher,
        watcher.onDidCreate(ofFile),
        watcher.onDidChange(ofFile),
        watcher.onDidDelete(ofFile),
        vscode.workspace.onDidSaveTextDocument(({ uri }) => ofFile(uri)),
      );
    },
  };
}

/** A file as a branch has it. */
export function fileOnBranch(repository: Repository, name: string, file: vscode.Uri): VersionSource {
  return {
    name: { kind: "branch", name },
    file,
    text: () => repository.show(name, file.fsPath).catch(() => null),
    onDidChange: changed => repository.state.onDidChange(() => changed()),
  };
}
