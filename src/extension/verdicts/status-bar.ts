import * as vscode from "vscode";
import { message, say, verdictName } from "../../core/doors/words";
import { figuresOf, worstVerdict } from "../../core/doors/workspace";
import type { Checks } from "../checking/checks";
import { language } from "../reader/language";
import { verdictIcons } from "./icons";

/** Says in the status bar what the target file in front rewards, or beside what is in front; a click opens its preview. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("watermelon.verdict", vscode.StatusBarAlignment.Right, 90);
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly checks: Checks) {
    this.subscriptions = vscode.Disposable.from(
      this.item,
      checks.onDidChange(() => this.refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
    );
    this.refresh();
  }

  /** Says it again: of a newer check, of another file or in another language. */
  refresh(): void {
    // Where the preview or a panel has the focus no text editor is the active one.
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const editor = activeTextEditor ?? visibleTextEditors.find(({ document }) => this.checks.of(document.uri));
    const checked = editor && this.checks.of(editor.document.uri);
    const verdict = checked && worstVerdict(checked.file);
    if (!checked || !verdict) {
      this.item.hide();
      return;
    }
    const inWords = language(checked);
    const sets = checked.file.documents
      .filter(({ document }) => document.root)
      .map(({ assessment, part }, index) => {
        const name = part.name?.value ?? say(message("outline/unnamed", { number: index + 1 }), inWords);
        return `${name}: ${say(message("day/verdict", figuresOf(assessment)), inWords)}`;
      });
    this.item.text = `$(${verdictIcons[verdict]}) ${verdictName(verdict, inWords)}`;
    this.item.name = say(message("status/name", {}), inWords);
    this.item.tooltip = [...sets, say(message("status/click", {}), inWords)].join("\n");
    this.item.accessibilityInformation = { label: `Watermelon: ${verdictName(verdict, inWords)}` };
    this.item.command = { command: "watermelon.preview", title: "", arguments: [{ uri: checked.uri, offset: 0 }] };
    this.item.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
