import * as vscode from "vscode";
import { type Language, type Message, message, say } from "../../core/doors/words";
import { countsOf, figuresOf } from "../../core/doors/workspace";
import { language } from "../reader/language";
import { shownPath } from "../reader/shown-path";
import type { Checks } from "./checks";

/** What was checked, with what result and in how long: an output channel of this machine, and nowhere else. */
export class Output implements vscode.Disposable {
  private readonly channel = vscode.window.createOutputChannel("Watermelon Lint", { log: true });
  /** The last that was told of each file, but for its time. */
  private readonly told = new Map<string, string>();
  private wrong: ReadonlyMap<string, string> = new Map();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly checks: Checks) {
    this.subscription = checks.onDidChange(uri => this.tell(uri));
  }

  show(): void {
    this.channel.show();
  }

  /** Milliseconds that a look through the whole workspace took, and the target files in it. */
  lookedThrough(files: number, took: number): void {
    this.channel.info(inLine(message("output/workspace", { files, took }), language()));
  }

  /** What is wrong in configurations, by place; only what was not so before is told. */
  broken(problems: ReadonlyMap<string, string>): void {
    for (const [place, said] of problems) {
      if (this.wrong.get(place) !== said) this.channel.warn(`${place}: ${said}`);
    }
    this.wrong = problems;
  }

  dispose(): void {
    this.subscription.dispose();
    this.channel.dispose();
  }

  /** While somebody types, only a result that differs from the one before is worth a line. */
  private tell(uri: vscode.Uri): void {
    const path = shownPath(uri);
    const checked = this.checks.of(uri);
    if (!checked) {
      this.told.delete(uri.toString());
      this.channel.info(inLine(message("output/forgotten", { path }), language()));
      return;
    }
    const { documents, findings } = checked.file;
    const result = { path, verdicts: documents.map(each => figuresOf(each.assessment)), counts: countsOf(findings) };
    const key = JSON.stringify(result);
    const line = inLine(message("output/checked", { ...result, took: checked.took }), language(checked));
    if (this.told.get(uri.toString()) === key) this.channel.debug(line);
    else this.channel.info(line);
    this.told.set(uri.toString(), key);
  }
}

/** Spaces are plain ones, so that what is copied can be searched. */
function inLine(said: Message, language: Language): string {
  return say(said, language).replaceAll("\u00a0", " ");
}
