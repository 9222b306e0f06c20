import * as vscode from "vscode";
import type { CheckedFile, CheckOptions } from "../../core/doors/checking";
import type { Choices } from "../../core/doors/preview";
import { isBeside, isNamedTargetFile, Lines, type Part, type Settings } from "../../core/doors/workspace";
import type { Configured } from "../configuration/configured";
import { readFile } from "../files/read-file";
import { isWorkingText } from "../files/working-text";
import { learnWords } from "../reader/language";
import { today } from "../reader/today";

/** The result of a check and the text it is of; `version` is null for a file that is not open. */
export interface Checked {
  readonly uri: vscode.Uri;
  readonly version: number | null;
  /** Its findings carry no fixes: making those takes longer than finding, and typing does not wait for it. */
  readonly file: CheckedFile;
  readonly lines: Lines;
  /** How it was checked. */
  readonly settings: Settings;
  /** Milliseconds that the check took. */
  readonly took: number;
  /** The same with fixes; made once, when somebody asks. */
  mended(): Promise<CheckedFile>;
  /** How it was checked: the settings with the day, what the baseline knows and the other parts of its sets. */
  readonly options: CheckOptions;
  /** What is proposed for the document with this index; worked out once, when somebody asks. */
  choices(index: number): Promise<Choices>;
}

/** The check is loaded when there is a file to check. */
async function check(text: string, options: CheckOptions): Promise<CheckedFile> {
  return (await import("../../core/doors/checking")).check(text, options);
}

const shortestWait = 15;
const longestWait = 400;
/** Milliseconds until a file is checked again because another part of its set has changed. */
const partsWait = 400;

/**
 * Keeps the newest check of each target file, by its configuration; other files have none. An edit waits until typing pauses, longer
 * for files that take longer; a result that a newer text has overtaken is dropped. Files that hold parts of one set are judged
 * together: when what one of them holds has changed, the others are checked again.
 */
export class Checks implements vscode.Disposable {
  private readonly results = new Map<string, Checked>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly took = new Map<string, number>();
  /** The newest reading of each file that is not open: an older one may come to its end later, or when the file is gone. */
  private readonly reading = new Map<string, number>();
  private readings = 0;
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();

  constructor(private readonly configured: Configured) {}

  /** A file has a new result, or none any more. */
  readonly onDidChange = this.changed.event;

  of(uri: vscode.Uri): Checked | undefined {
    return this.results.get(uri.toString());
  }

  /** Whether a file is known to be a target file, or will be one by its name. */
  covers(uri: vscode.Uri): boolean {
    return this.results.has(uri.toString()) || (isNamedTargetFile(uri.path) && isWorkingText(uri));
  }

  all(): readonly Checked[] {
    return [...this.results.values()];
  }

  /** Checks an open document once its writer pauses. */
  schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.waiting.get(key));
    const wait = Math.min(longestWait, Math.max(shortestWait, (this.took.get(key) ?? 0) * 3));
    this.waiting.set(
      key,
      setTimeout(() => void this.checkDocument(document), wait),
    );
  }

  /** Checks a file again once the other parts of its set have come to rest. */
  private scheduleAgain(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.waiting.has(key)) return;
    const again = (): void => {
      this.waiting.delete(key);
      const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === key);
      if (open) void this.checkDocument(open);
      else void this.checkFile(uri);
    };
    this.waiting.set(key, setTimeout(again, partsWait));
  }

  /** The result for the document as it is now: the one at hand, or a new one. */
  async current(document: vscode.TextDocument): Promise<Checked | undefined> {
    const known = this.of(document.uri);
    return known?.version === document.version ? known : this.checkDocument(document);
  }

  /** Undefined for a file that is no target file, and where a newer text has overtaken this one. */
  async checkDocument(document: vscode.TextDocument): Promise<Checked | undefined> {
    const { turn } = this.configured;
    const key = document.uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    const { version } = document;
    const text = document.getText();
    const settings = await this.settingsOf(document.uri);
    if (!settings) return undefined;
    const started = performance.now();
    const options = await this.optionsFor(document.uri, settings);
    const file = await check(text, { ...options, fixes: false });
    const took = performance.now() - started;
    this.took.set(key, took);
    if (document.isClosed || document.version !== version) return undefined;
    if (this.configured.turn !== turn) return this.checkDocument(document);
    return this.keep(document.uri, version, took, file, text, settings, options);
  }

  /** Checks a file that is not open, as it is on disk. */
  async checkFile(uri: vscode.Uri): Promise<void> {
    const { turn } = this.configured;
    const key = uri.toString();
    const reading = ++this.readings;
    this.reading.set(key, reading);
    const settings = await this.settingsOf(uri);
    if (!settings) return;
    const text = await readFile(uri).catch(() => null);
    if (this.reading.get(key) !== reading) return;
    if (text === null) return this.forget(uri);
    const options = await this.optionsFor(uri, settings);
    const started = performance.now();
    const file = await check(text, { ...options, fixes: false });
    const took = performance.now() - started;
    if (this.reading.get(key) !== reading) return;
    if (this.configured.turn !== turn) await this.checkFile(uri);
    else if (this.of(uri)?.version == null) this.keep(uri, null, took, file, text, settings, options);
  }

  /** Judges another text as if the file held it: by its configuration and baseline, beside the other parts of its sets. */
  async judge(uri: vscode.Uri, text: string): Promise<CheckedFile> {
    const options = await this.optionsFor(uri, await this.configured.settingsFor(uri));
    return check(text, { ...options, fixes: false });
  }

  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.took.delete(key);
    this.reading.delete(key);
    const forgotten = this.results.get(key);
    if (!forgotten) return;
    this.results.delete(key);
    this.changed.fire(uri);
    this.checkBeside(forgotten.file.parts);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.changed.dispose();
  }

  /** How a file is checked; one that is no target file has no result any more. */
  private async settingsOf(uri: vscode.Uri): Promise<Settings | undefined> {
    if (!(await this.configured.isTargetFile(uri))) {
      this.forget(uri);
      return undefined;
    }
    const settings = await this.configured.settingsFor(uri);
    await learnWords({ settings });
    return settings;
  }

  private keep(
    uri: vscode.Uri,
    version: number | null,
    took: number,
    found: CheckedFile,
    text: string,
    settings: Settings,
    options: CheckOptions,
  ): Checked {
    let mended: Promise<CheckedFile> | undefined;
    const choices = new Map<number, Promise<Choices>>();
    const before = this.of(uri);
    const isSame = before?.file.text === found.text && before.settings === settings;
    const file = isSame ? { ...found, parts: before.file.parts } : found;
    const checked: Checked = {
      uri,
      version,
      file,
      lines: new Lines(file.text),
      settings,
      took,
      mended: () => {
        mended ??= check(text, options);
        return mended;
      },
      options,
      choices: (index: number) => {
        const known = choices.get(index) ?? chosenIn(checked, index);
        choices.set(index, known);
        return known;
      },
    };
    this.results.set(uri.toString(), checked);
    this.changed.fire(uri);
    if (!isSame) this.checkBeside([...(before?.file.parts ?? []), ...file.parts], uri);
    const isOvertaken = !sameParts(file.parts, options.together ?? [], this.partsBeside(uri));
    if (isOvertaken) this.scheduleAgain(uri);
    return checked;
  }

  /** Checks all files again that hold other parts of these sets, but the one in which they have changed. */
  private checkBeside(changed: readonly Part[], uri?: vscode.Uri): void {
    if (changed.length === 0) return;
    for (const other of this.all()) {
      const isOther = other.uri.toString() !== uri?.toString();
      if (isOther && other.file.parts.some(part => changed.some(each => isBeside(each, part))))
        this.scheduleAgain(other.uri);
    }
  }

  private async optionsFor(uri: vscode.Uri, settings: Settings): Promise<CheckOptions> {
    const known = await this.configured.knownOf(uri, settings);
    return { ...settings.check, today: today(), known, file: uri.path, together: this.partsBeside(uri) };
  }

  /** What all other files hold of sets that are kept in several. */
  private partsBeside(uri: vscode.Uri): readonly Part[] {
    return this.all().flatMap(other => (other.uri.toString() === uri.toString() ? [] : other.file.parts));
  }
}

async function chosenIn(checked: Checked, index: number): Promise<Choices> {
  const { choicesIn } = await import("../../core/doors/preview");
  return choicesIn(await checked.mended(), index, checked.options);
}

/** Whether what belongs beside `own` is the same in both. */
function sameParts(own: readonly Part[], before: readonly Part[], now: readonly Part[]): boolean {
  const beside = (parts: readonly Part[]): ReadonlySet<Part> =>
    new Set(parts.filter(part => own.some(each => isBeside(each, part))));
  const [there, here] = [beside(before), beside(now)];
  return there.size === here.size && [...here].every(part => there.has(part));
}
