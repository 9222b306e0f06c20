import * as vscode from "vscode";
import type { Range } from "../../core/doors/checking";
import { othersOf, type SetBeside, type Shown, setsIn, shownIn, type Trying } from "../../core/doors/preview";
import { message, say } from "../../core/doors/words";
import type { Chart, ChartFormat, FromView } from "../../view/messages";
import type { Checked, Checks } from "../checking/checks";
import type { PlaceInFile } from "../places/place-in-file";
import { editorRange } from "../places/ranges";
import { reveal } from "../places/reveal";
import { copyTextCommand } from "../proposals/copy-text";
import type { ProposedText } from "../proposals/proposed-text";
import { language, learnWords } from "../reader/language";
import { fileName } from "../reader/shown-path";
import type { Comparing } from "./comparing";
import { FollowedSet } from "./followed-set";
import { showProposals, takeAssumptions, takeProposals } from "./take-over";
import { PreviewTrial } from "./trial";
import { PreviewWebview } from "./webview";

/** Milliseconds: pictures that take less are shown at once, and none waits for longer than this for a pause in typing. */
const atOnce = 15;
const longestWait = 1000;
/** Milliseconds that a picture waits for the way to balance, so that what is there already does not come and go while one types. */
const waitForBalance = 300;

/** What a preview shows: the newest check of its file, and the index of a document in it. */
export interface Previewed {
  readonly checked: Checked;
  readonly document: number;
}

/**
 * The preview beside the text: follows the active target file and the cursor in it, shows each new check, goes to the
 * line that is clicked, tries what is ticked and moved, and applies it as one edit that undo takes back.
 */
export class PreviewPanel implements vscode.Disposable {
  private readonly webview: PreviewWebview;
  private readonly followed: FollowedSet;
  private readonly trial = new PreviewTrial(() => void this.refresh());
  private comparing: Comparing | null = null;
  /** Came to the front last, and is no target file as far as is known. */
  private inFront: vscode.TextEditor | undefined;
  /** Addresses of other files that the comparison leads to. */
  private leadsTo: ReadonlySet<string> = new Set();
  /** Address of the file that the webview shows something of. */
  private shown: string | undefined;
  /** Milliseconds that the last picture took. */
  private took = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    extensionUri: vscode.Uri,
    private readonly checks: Pick<Checks, "of" | "all" | "covers" | "current" | "onDidChange">,
    private readonly proposed: ProposedText,
  ) {
    this.webview = new PreviewWebview(extensionUri);
    this.followed = new FollowedSet(checks);
    this.subscriptions = vscode.Disposable.from(
      this.webview.onDidSay(said => void this.hear(said)),
      this.webview.onDidClose(() => {
        this.shown = undefined;
      }),
      checks.onDidChange(uri => {
        const { inFront } = this;
        if (this.followed.isOf(uri)) this.refreshSoon();
        else if (inFront?.document.uri.toString() === uri.toString()) this.follow(inFront);
      }),
      vscode.window.onDidChangeActiveTextEditor(editor => editor && this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        const isActive = textEditor === vscode.window.activeTextEditor;
        if (isActive || this.followed.isOf(textEditor.document.uri)) this.follow(textEditor);
      }),
    );
  }

  /** Opens the preview of the active target file, or of the set at a place, or brings it to the front. */
  show(place?: PlaceInFile): void {
    if (place) {
      this.inFront = undefined;
      this.followed.goTo(place);
      void this.refresh();
    }
    const editor = place
      ? undefined
      : [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
          each => each && this.checks.covers(each.document.uri),
        );
    if (editor) this.follow(editor);
    if (!editor && !this.webview.isOpen && !place) {
      void vscode.window.showInformationMessage(say(message("editor/no-target-file", {}), language()));
      return;
    }
    const { uri } = this.followed;
    if (this.webview.isOpen) this.webview.bringToFront();
    else this.webview.open(say(message("preview/tab", { title: uri ? fileName(uri) : "" }), language()));
  }

  /** Brings the preview back after a restart of the editor, with the file that it showed. */
  bringBack(panel: vscode.WebviewPanel, state: unknown): void {
    const uri = (state as { readonly uri?: unknown } | undefined)?.uri;
    if (typeof uri === "string") this.followed.startWith(vscode.Uri.parse(uri));
    this.webview.take(panel);
  }

  /** Shows what became of the previewed file, as long as `comparing` has something of it; null ends it. */
  compareWith(comparing: Comparing | null): Promise<void> {
    if (this.comparing !== comparing) this.comparing?.leave?.();
    this.comparing = comparing;
    return this.refresh();
  }

  /** Shows a comparison no longer, should it be shown. */
  async stopComparing(comparing: Comparing): Promise<void> {
    if (this.comparing === comparing) await this.compareWith(null);
  }

  /** What the preview shows, opened for it where it is not; undefined where there is no target file to show. */
  async previewed(): Promise<Previewed | undefined> {
    if (!this.webview.isOpen) this.show();
    const checked = await this.followed.current();
    return checked && { checked, document: this.followed.find(checked.file) };
  }

  /** The charts of the preview as they stand there; none where it shows nothing. */
  async charts(format: ChartFormat): Promise<readonly Chart[]> {
    this.webview.bringToFront();
    await this.webview.listens();
    await this.refresh();
    return this.webview.charts(format);
  }

  /** A picture that takes long waits until typing pauses, so that typing never waits for it. */
  refreshSoon(): void {
    clearTimeout(this.waiting);
    if (this.took < atOnce) void this.refresh();
    else this.waiting = setTimeout(() => void this.refresh(), Math.min(longestWait, this.took * 4));
  }

  /** Shows the newest check again: after an edit, or in another language. */
  async refresh(): Promise<void> {
    const { followed } = this;
    const { checked } = followed;
    clearTimeout(this.waiting);
    if (!this.webview.isOpen || !checked) return;
    const started = performance.now();
    const file = await checked.mended();
    await learnWords(checked, "preview", "pages");
    if (!this.isCurrent(checked)) return;
    const tried = this.trial.shown(checked, file, followed.find(file));
    const isFirst = this.shown !== checked.uri.toString();
    const inTime = isFirst ? null : await Promise.race([tried, later(waitForBalance)]);
    if (!this.isCurrent(checked)) return;
    this.put(checked, inTime ?? shownIn(language(checked), checked.uri.toString(), file, followed.document));
    this.webview.post({ type: "cursor", offset: followed.cursor });
    this.took = performance.now() - started;
    if (inTime) return;
    const late = await tried;
    if (this.isCurrent(checked)) this.put(checked, late);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
    this.trial.dispose();
    this.comparing?.leave?.();
    this.webview.dispose();
  }

  /** Whether a check is still the newest of the file that is shown. */
  private isCurrent(checked: Checked): boolean {
    return this.webview.isOpen && this.followed.isOf(checked.uri) && this.followed.checked === checked;
  }

  private put(checked: Checked, shown: Shown): void {
    this.webview.entitle(say(message("preview/tab", { title: shown.picture.title }), language(checked)));
    const others = othersOf(shown.language, checked.file, shown.document, this.setsBeside());
    const comparison = this.comparing?.picture(checked, shown.document) ?? null;
    const places = [...(comparison?.files ?? []), ...(comparison?.changes ?? [])];
    this.leadsTo = new Set(places.flatMap(({ address }) => address ?? []));
    this.webview.post({ type: "show", shown: { ...shown, others, comparison } });
    this.shown = checked.uri.toString();
  }

  /** The sets of all other files. */
  private setsBeside(): SetBeside[] {
    const others = this.checks.all().filter(({ uri }) => !this.followed.isOf(uri));
    return others.flatMap(({ file, uri }) => setsIn(file, fileName(uri)));
  }

  private follow(editor: vscode.TextEditor): void {
    const isKnown = this.checks.covers(editor.document.uri);
    this.inFront = isKnown ? undefined : editor;
    if (!isKnown) return;
    if (this.followed.follow(editor)) void this.refresh();
    else this.webview.post({ type: "cursor", offset: this.followed.cursor });
  }

  private async hear(said: FromView): Promise<void> {
    if (said.type === "ready") await this.followed.current().then(() => this.refresh());
    else if (said.type === "alone") await this.alone();
    else if (said.type === "export") await vscode.commands.executeCommand("watermelon.export");
    else if (said.type === "go") await this.go(said.range, said.file);
    else if (said.type === "try") await this.try(said.trying);
    else if (said.type === "apply") await this.takeOver(takeProposals);
    else if (said.type === "copy") await vscode.commands.executeCommand(copyTextCommand, said.text);
    else if (said.type === "diff") await this.diff();
    else if (said.type === "write") await this.takeOver(takeAssumptions);
    else if (said.type === "explain") await vscode.commands.executeCommand("watermelon.explainRule", said.rule);
  }

  private async alone(): Promise<void> {
    const { comparing } = this;
    await this.compareWith(null);
    comparing?.end?.();
  }

  /** @param file address of another file, as the comparison has it */
  private async go({ start, end }: Range, file: string | undefined): Promise<void> {
    if (file === undefined) {
      const checked = await this.followed.current();
      if (checked) await reveal(checked.uri, editorRange(checked.lines, { start, end }), { preserveFocus: false });
    } else if (this.leadsTo.has(file)) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      await reveal(document.uri, range, { preserveFocus: false });
    }
  }

  private async try(trying: Trying): Promise<void> {
    const checked = await this.followed.current();
    if (!checked) return;
    await this.trial.keep(checked, this.followed.document, trying);
    if (this.checks.of(checked.uri) === checked) await this.refresh();
  }

  private async diff(): Promise<void> {
    const checked = await this.followed.current();
    if (checked) await showProposals(checked, this.followed.document, this.trial, this.proposed);
  }

  /** What the file has taken over is tried no more. */
  private async takeOver(take: typeof takeProposals): Promise<void> {
    const checked = await this.followed.current();
    if (checked && (await take(checked, this.followed.document, this.trial))) void this.refresh();
  }
}

function later(milliseconds: number): Promise<null> {
  return new Promise(resolve => setTimeout(() => resolve(null), milliseconds));
}
