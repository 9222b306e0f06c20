import * as vscode from "vscode";
import type { Verdict } from "../../core/doors/checking";
import { type Message, message, say } from "../../core/doors/words";
import { figuresOf } from "../../core/doors/workspace";
import type { Checks } from "../checking/checks";
import { language } from "../reader/language";

const previewCommand = "watermelon.preview";
const balanceCommand = "watermelon.balance";
const compareCommand = "watermelon.compare";
/** Verdicts that steps toward balance can better. */
const balanceable: readonly Verdict[] = ["blind", "strained", "watermelon", "impossible"];

/** Says above each target set what it rewards, and leads to the preview, to the balanced set and to a comparison. */
export class Lenses implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  private commands: ReadonlySet<string> | undefined;
  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(private readonly checks: Checks) {
    this.subscription = checks.onDidChange(() => this.changed.fire());
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const checked = await this.checks.current(document);
    if (!checked) return [];
    const canCompare = await this.hasCommand(compareCommand);
    return checked.file.documents.flatMap(({ assessment, document: { root } }) => {
      if (!root) return [];
      const { line } = checked.lines.position(root.range.start);
      const place = { uri: document.uri, offset: root.range.start };
      const lens = (title: string, command: string): vscode.CodeLens =>
        new vscode.CodeLens(new vscode.Range(line - 1, 0, line - 1, 0), { title, command, arguments: [place] });
      const inWords = (said: Message) => say(said, language(checked));
      const said = inWords(message("day/verdict", figuresOf(assessment)));
      return [
        lens(said.charAt(0).toUpperCase() + said.slice(1), previewCommand),
        lens(inWords(message("lens/preview", {})), previewCommand),
        ...(balanceable.includes(assessment.verdict)
          ? [lens(inWords(message("lens/balance", {})), balanceCommand)]
          : []),
        ...(canCompare ? [lens(inWords(message("lens/compare", {})), compareCommand)] : []),
      ];
    });
  }

  private async hasCommand(name: string): Promise<boolean> {
    if (!this.commands?.has(name)) this.commands = new Set(await vscode.commands.getCommands(true));
    return this.commands.has(name);
  }

  /** Shows the lenses again: in another language. */
  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
