import * as vscode from "vscode";
import { proposedScheme } from "../files/working-text";

/** Shows a file beside what it would be, in the editor's own diff. */
export class ProposedText implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(proposedScheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? "";
  }

  async showBeside(file: vscode.Uri, text: string, title: string): Promise<void> {
    const proposed = file.with({ scheme: proposedScheme });
    this.texts.set(proposed.toString(), text);
    this.changed.fire(proposed);
    await vscode.commands.executeCommand("vscode.diff", file, proposed, title, { preview: true });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
