import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import { type Configured, isConfiguration } from "../configuration/configured";
import { language, learnWords } from "../reader/language";
import { shownPath } from "../reader/shown-path";

const neverKey = "watermelon.neverOffer";
/** Milliseconds that a file has to stay in front before it is looked at. */
const pause = 400;

/**
 * Offers to lint a YAML file that plainly lists targets and that nothing takes yet: once for each file and session, and no more in a
 * workspace where somebody said "never here".
 */
export class OwnFileOffers implements vscode.Disposable {
  private readonly offered = new Set<string>();
  private readonly subscription: vscode.Disposable;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly remembered: vscode.Memento,
    private readonly configured: Configured,
  ) {
    this.subscription = vscode.window.onDidChangeActiveTextEditor(editor => this.lookSoon(editor));
    this.lookSoon(vscode.window.activeTextEditor);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.subscription.dispose();
  }

  private lookSoon(editor: vscode.TextEditor | undefined): void {
    clearTimeout(this.waiting);
    if (!editor || !this.mayBeOffered(editor.document)) return;
    this.waiting = setTimeout(() => void this.look(editor.document), pause);
  }

  private mayBeOffered({ uri }: vscode.TextDocument): boolean {
    if (this.remembered.get(neverKey) === true || this.offered.has(uri.toString())) return false;
    return (
      /\.ya?ml$/i.test(uri.path) && !isConfiguration(uri) && vscode.workspace.getWorkspaceFolder(uri) !== undefined
    );
  }

  private async look(document: vscode.TextDocument): Promise<void> {
    const { uri } = document;
    if (document.isClosed || (await this.configured.isTargetFile(uri))) return;
    const { looksLikeTargets } = await import("../../core/doors/study");
    if (!looksLikeTargets(document.getText())) return;
    if (!this.mayBeOffered(document)) return;
    this.offered.add(uri.toString());
    await learnWords();
    const said = language();
    const [here, convert, never] = (["own/here", "own/convert", "own/never"] as const).map(id =>
      say(message(id, {}), said),
    );
    const question = say(message("own/offer", { path: shownPath(uri) }), said);
    const chosen = await vscode.window.showInformationMessage(question, here!, convert!, never!);
    const { convertOwnFile, lintWhereItStands } = await import("./lint-own-file");
    if (chosen === here) await lintWhereItStands(document, this.configured);
    else if (chosen === convert) await convertOwnFile(document, this.configured);
    else if (chosen === never) await this.remembered.update(neverKey, true);
  }
}
