import * as vscode from "vscode";
import type { CheckedFile, Range, TextEdit } from "../../core/doors/checking";
import {
  type ComparisonPicture,
  othersOf,
  type SetBeside,
  type Shown,
  setsIn,
  shownIn,
  type Trying,
  writeAssumptions,
} from "../../core/doors/preview";
import { message, say } from "../../core/doors/words";
import { documentAt } from "../../core/doors/workspace";
import type { Chart, ChartFormat, FromView, ToView } from "../../view/messages";
import type { Checked, Checks } from "../checking/checks";
import type { PlaceInFile } from "../places/place-in-file";
import { editorRange, workspaceEdit } from "../places/ranges";
import { copyTextCommand } from "../proposals/copy-text";
import type { ProposedText } from "../proposals/proposed-text";
import { language, learnWords } from "../reader/language";
import { previewPage } from "./page";
import { PreviewTrial } from "./trial";
import { viewType } from "./view-type";

/** Milliseconds: pictures that take less are shown at once, and none waits for longer than this for a pause in typing. */
const atOnce = 15;
const longestWait = 1000;
/** Milliseconds that a picture waits for the way to balance, so that what is there already does not come and go while one types. */
const waitForBalance = 300;

/** Milliseconds after which a preview that does not answer is not waited for. */
const longestAnswer = 10_000;

/** What a preview shows: the newest check of its file, and the index of a document in it. */
export interface Previewed {
  readonly checked: Checked;
  readonly document: number;
}

/** What the preview is compared with. */
export interface Comparing {
  /** What became of a set; null for a file that is not compared. */
  picture(checked: Checked, document: number): ComparisonPicture<string> | null;
  /** The reader wants to see no more of it. */
  end?(): void;
  /** It is shown no longer, whatever comes in its place. */
  leave?(): void;
}

/**
 * The preview beside the text: follows the active target file and the cursor in it, shows each new check, goes to the
 * line that is clicked, tries what is ticked and moved, and applies it as one edit that undo takes back.
 */
export class PreviewPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private uri: vscode.Uri | undefined;
  /** Index of the document that is shown, and the cursor's offset in the text. */
  private document = 0;
  private cursor: number | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Address of the file that the panel shows something of. */
  private shown: string | undefined;
  /** Milliseconds that the last picture took. */
  private took = 0;
  /** Whether its script runs and listens: not while another tab hides it. */
  private live = false;
  private comparing: Comparing | null = null;
  /** Addresses of other files that the comparison leads to. */
  private leadsTo: ReadonlySet<string> = new Set();
  private readonly said = new vscode.EventEmitter<FromView>();
  private readonly subscriptions: vscode.Disposable;
  private readonly trial = new PreviewTrial(() => void this.refresh());

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly checks: Pick<Checks, "of" | "all" | "covers" | "current" | "onDidChange">,
    private readonly proposed: ProposedText,
  ) {
    this.subscriptions = vscode.Disposable.from(
      checks.onDidChange(uri => this.isOf(uri) && this.refreshSoon()),
      vscode.window.onDidChangeActiveTextEditor(editor => editor && this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        const isActive = textEditor === vscode.window.activeTextEditor;
        if (isActive || this.isOf(textEditor.document.uri)) this.follow(textEditor);
      }),
    );
  }

  /** Opens the preview of the active target file, or of the set at a place, or brings it to the front. */
  show(place?: PlaceInFile): void {
    if (place) {
      this.uri = place.uri;
      this.cursor = place.offset;
      void this.refresh();
    }
    const editor = place
      ? undefined
      : [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
          each => each && this.checks.covers(each.document.uri),
        );
    if (editor) this.follow(editor);
    if (!editor && !this.panel && !place) {
      void vscode.window.showInformationMessage(say(message("editor/no-target-file", {}), language()));
      return;
    }
    if (this.panel) this.panel.reveal(undefined, true);
    else {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      const title = say(message("preview/tab", { title: fileName(this.uri) }), language());
      this.take(vscode.window.createWebviewPanel(viewType, title, place, { enableFindWidget: true }));
    }
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
    if (!this.panel) this.show();
    const checked = await this.current();
    if (!checked) return undefined;
    if (this.cursor !== null) this.document = documentAt(checked.file, this.cursor);
    return { checked, document: this.document };
  }

  /** The charts of the preview as they stand there; none where it shows nothing. */
  async charts(format: ChartFormat): Promise<readonly Chart[]> {
    this.panel?.reveal(undefined, true);
    if (!this.live) await this.answer(({ type }) => type === "ready");
    await this.refresh();
    const answer = this.answer(said => said.type === "charts" && said.format === format);
    this.post({ type: "charts", format });
    const said = await answer;
    return said?.type === "charts" ? said.charts : [];
  }

  /** The first that the view says and `accept` takes; null where it says no such thing in time. */
  private answer(accept: (said: FromView) => boolean): Promise<FromView | null> {
    return new Promise(resolve => {
      const end = (said: FromView | null): void => {
        clearTimeout(timer);
        listening.dispose();
        resolve(said);
      };
      const timer = setTimeout(() => end(null), longestAnswer);
      const listening = this.said.event(said => accept(said) && end(said));
    });
  }

  /** Brings the preview back after a restart of the editor, with the file that it showed. */
  bringBack(panel: vscode.WebviewPanel, state: unknown): void {
    const uri = (state as { readonly uri?: unknown } | undefined)?.uri;
    if (typeof uri === "string") this.uri ??= vscode.Uri.parse(uri);
    this.take(panel);
  }

  /** Shows the newest check again: after an edit, or in another language. */
  async refresh(): Promise<void> {
    const checked = this.uri && this.checks.of(this.uri);
    clearTimeout(this.waiting);
    if (!this.panel || !checked) return;
    const started = performance.now();
    const file = await checked.mended();
    await learnWords(checked, "preview", "pages");
    if (!this.isCurrent(checked)) return;
    if (this.cursor !== null) this.document = documentAt(file, this.cursor);
    const tried = this.trial.shown(checked, file, this.document);
    const isFirst = this.shown !== checked.uri.toString();
    const inTime = isFirst ? null : await Promise.race([tried, later(waitForBalance)]);
    if (!this.isCurrent(checked)) return;
    this.put(checked, inTime ?? this.pictureOf(checked, file));
    this.post({ type: "cursor", offset: this.cursor });
    this.took = performance.now() - started;
    if (inTime) return;
    const late = await tried;
    if (this.isCurrent(checked)) this.put(checked, late);
  }

  /** Whether a check is still the newest of the file that is shown. */
  private isCurrent(checked: Checked): boolean {
    return this.panel !== undefined && this.checks.of(checked.uri) === checked && this.isOf(checked.uri);
  }

  private pictureOf(checked: Checked, file: CheckedFile): Shown {
    return shownIn(language(checked), checked.uri.toString(), file, this.document);
  }

  /** The sets of all other files. */
  private setsBeside(): SetBeside[] {
    const others = this.checks.all().filter(({ uri }) => !this.isOf(uri));
    return others.flatMap(({ file, uri }) => setsIn(file, fileName(uri)));
  }

  private put(checked: Checked, shown: Shown): void {
    if (this.panel) this.panel.title = say(message("preview/tab", { title: shown.picture.title }), language(checked));
    const others = othersOf(shown.language, checked.file, shown.document, this.setsBeside());
    const comparison = this.comparing?.picture(checked, shown.document) ?? null;
    const places = [...(comparison?.files ?? []), ...(comparison?.changes ?? [])];
    this.leadsTo = new Set(places.flatMap(({ address }) => address ?? []));
    this.post({ type: "show", shown: { ...shown, others, comparison } });
    this.shown = checked.uri.toString();
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
    this.trial.dispose();
    this.said.dispose();
    this.comparing?.leave?.();
    this.panel?.dispose();
  }

  /** A picture that takes long waits until typing pauses, so that typing never waits for it. */
  refreshSoon(): void {
    clearTimeout(this.waiting);
    if (this.took < atOnce) void this.refresh();
    else this.waiting = setTimeout(() => void this.refresh(), Math.min(longestWait, this.took * 4));
  }

  private take(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    const folder = vscode.Uri.joinPath(this.extensionUri, "dist", "view");
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
    const received = webview.onDidReceiveMessage((said: FromView) => this.receive(said));
    this.live = false;
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.live = false;
    });
    panel.onDidDispose(() => {
      received.dispose();
      if (this.panel === panel) this.panel = undefined;
      this.shown = undefined;
    });
    webview.html = previewPage({
      script: address("preview.js"),
      style: address("preview.css"),
      source: webview.cspSource,
      nonce: newNonce(),
    });
  }

  private isOf(uri: vscode.Uri): boolean {
    return uri.toString() === this.uri?.toString();
  }

  private follow(editor: vscode.TextEditor): void {
    if (!this.checks.covers(editor.document.uri)) return;
    const isSameFile = this.isOf(editor.document.uri);
    this.uri = editor.document.uri;
    this.cursor = editor.document.offsetAt(editor.selection.active);
    const checked = this.checks.of(this.uri);
    const isSameSet = !checked || documentAt(checked.file, this.cursor) === this.document;
    if (isSameFile && isSameSet) this.post({ type: "cursor", offset: this.cursor });
    else void this.refresh();
  }

  private post(said: ToView): void {
    void this.panel?.webview.postMessage(said);
  }

  private async receive(said: FromView): Promise<void> {
    if (said.type === "ready") this.live = true;
    this.said.fire(said);
    if (said.type === "ready") await this.current().then(() => this.refresh());
    else if (said.type === "alone") await this.alone();
    else if (said.type === "export") await vscode.commands.executeCommand("watermelon.export");
    else if (said.type === "go") await this.go(said.range, said.file);
    else if (said.type === "try") await this.try(said.trying);
    else if (said.type === "apply") await this.apply();
    else if (said.type === "copy") await vscode.commands.executeCommand(copyTextCommand, said.text);
    else if (said.type === "diff") await this.diff();
    else if (said.type === "write") await this.write();
    else if (said.type === "explain") await vscode.commands.executeCommand("watermelon.explainRule", said.rule);
  }

  /** The check of the file as it is now; undefined where there is no such file any more. */
  private async current(): Promise<Checked | undefined> {
    if (!this.uri) return undefined;
    try {
      return await this.checks.current(await vscode.workspace.openTextDocument(this.uri));
    } catch {
      return undefined;
    }
  }

  private async alone(): Promise<void> {
    const { comparing } = this;
    await this.compareWith(null);
    comparing?.end?.();
  }

  /** @param file address of another file, as the comparison has it */
  private async go({ start, end }: Range, file: string | undefined): Promise<void> {
    const checked = await this.current();
    if (file === undefined && checked) await this.reveal(checked, { start, end }, false);
    if (file === undefined || !this.leadsTo.has(file)) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
    await this.select(document.uri, document.positionAt(start), document.positionAt(end), false);
  }

  /** Selects a range with the cursor at its start, so that a long one does not push the text aside. */
  private reveal({ uri, lines }: Checked, range: Range, preserveFocus: boolean): Promise<void> {
    const { start, end } = editorRange(lines, range);
    return this.select(uri, start, end, preserveFocus);
  }

  private async select(
    uri: vscode.Uri,
    start: vscode.Position,
    end: vscode.Position,
    preserveFocus: boolean,
  ): Promise<void> {
    const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(uri, { viewColumn, preserveFocus });
    editor.selection = new vscode.Selection(end, start);
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private async try(trying: Trying): Promise<void> {
    const checked = await this.current();
    if (!checked) return;
    await this.trial.keep(checked, this.document, trying);
    if (this.checks.of(checked.uri) === checked) await this.refresh();
  }

  /** One edit, so that one undo takes it back. */
  private async apply(): Promise<void> {
    const checked = await this.current();
    if (!checked) return;
    const { edits } = await this.trial.tried(checked, this.document);
    if (await this.edit(checked, edits)) this.forget(checked, "ticks");
  }

  private async diff(): Promise<void> {
    const checked = await this.current();
    if (!checked) return;
    const { text } = await this.trial.tried(checked, this.document);
    const title = say(message("preview/diff-title", { name: fileName(checked.uri) }), language(checked));
    await this.proposed.showBeside(checked.uri, text, title);
  }

  private async write(): Promise<void> {
    const checked = await this.current();
    if (!checked) return;
    const moved = this.trial.moved(checked, this.document);
    const edits = writeAssumptions(checked.file, this.document, moved);
    if (edits.length === 0 && Object.keys(moved).length > 0)
      void vscode.window.showInformationMessage(say(message("editor/assumptions-unsaid", {}), language(checked)));
    if (await this.edit(checked, edits)) this.forget(checked, "assumptions");
  }

  /** What the file has taken over is tried no more. */
  private forget(checked: Checked, what: "ticks" | "assumptions"): void {
    this.trial.forget(checked, this.document, what);
    void this.refresh();
  }

  private async edit(checked: Checked, edits: readonly TextEdit[]): Promise<boolean> {
    const [first] = edits;
    if (!first) return false;
    await this.reveal(checked, { start: first.range.start, end: first.range.start }, true);
    return vscode.workspace.applyEdit(workspaceEdit(checked.uri, checked.lines, edits));
  }
}

function later(milliseconds: number): Promise<null> {
  return new Promise(resolve => setTimeout(() => resolve(null), milliseconds));
}

function fileName(uri: vscode.Uri | undefined): string {
  return uri?.path.split("/").at(-1) ?? "";
}

/** The column in which a file is open, in front or behind another. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const isOf = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find(group => group.tabs.some(isOf))?.viewColumn;
}

function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
