import * as vscode from "vscode";
import { say } from "../../core/doors/words";
import type { Hint, HintKind } from "../../core/doors/writing";
import type { Checks } from "../checking/checks";
import { language } from "../reader/language";

const settings: Readonly<Record<HintKind, string>> = {
  need: "hints.need",
  between_contacts: "hints.betweenContacts",
  margin: "hints.margin",
  honest: "hints.honestDay",
};

/** Shows behind a value what it comes to: in this mix, and on the honest day. */
export class Hints implements vscode.InlayHintsProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChangeInlayHints = this.changed.event;

  constructor(private readonly checks: Checks) {
    this.subscription = checks.onDidChange(() => this.changed.fire());
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const checked = await this.checks.current(document);
    if (!checked) return [];
    const { hintsOf } = await import("../../core/doors/writing");
    const wanted = vscode.workspace.getConfiguration("watermelon", document.uri);
    const place = ({ at }: Hint): vscode.Position => {
      const { line, column } = checked.lines.position(at);
      return new vscode.Position(line - 1, column - 1);
    };
    return checked.file.documents
      .flatMap(hintsOf)
      .filter(hint => wanted.get(settings[hint.kind], true) && range.contains(place(hint)))
      .map(hint => {
        const shown = new vscode.InlayHint(place(hint), say(hint.text, language(checked)));
        shown.paddingLeft = true;
        shown.tooltip = say(hint.tip, language(checked));
        return shown;
      });
  }

  /** Shows the hints again: in another language, or others of them. */
  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
