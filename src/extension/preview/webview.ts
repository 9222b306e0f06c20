import * as vscode from "vscode";
import type { Chart, ChartFormat, FromView, ToView } from "../../view/messages";
import { previewPage } from "./page";
import { viewType } from "./view-type";

/** Milliseconds after which a page that does not answer is not waited for. */
const longestAnswer = 10_000;

/** The webview of the preview, one at most: fills it with its page, tells that page what to show, and tells others what it says. */
export class PreviewWebview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  /** Whether its script runs and listens: not while another tab hides it. */
  private live = false;
  private readonly said = new vscode.EventEmitter<FromView>();
  private readonly closed = new vscode.EventEmitter<void>();

  constructor(private readonly extensionUri: vscode.Uri) {}

  readonly onDidSay = this.said.event;
  /** Nothing is shown any more, until the page is made anew. */
  readonly onDidClose = this.closed.event;

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** Opens it beside the text, which keeps the focus. */
  open(title: string): void {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.take(vscode.window.createWebviewPanel(viewType, title, place, { enableFindWidget: true }));
  }

  /** Fills a panel, in place of the one there was. */
  take(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    const folder = vscode.Uri.joinPath(this.extensionUri, "dist", "view");
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
    const received = webview.onDidReceiveMessage((said: FromView) => {
      if (said.type === "ready") this.live = true;
      this.said.fire(said);
    });
    this.live = false;
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.live = false;
    });
    panel.onDidDispose(() => {
      received.dispose();
      if (this.panel === panel) this.panel = undefined;
      this.closed.fire();
    });
    webview.html = previewPage({
      script: address("preview.js"),
      style: address("preview.css"),
      source: webview.cspSource,
      nonce: newNonce(),
    });
  }

  bringToFront(): void {
    this.panel?.reveal(undefined, true);
  }

  /** Names its tab. */
  entitle(title: string): void {
    if (this.panel) this.panel.title = title;
  }

  post(said: ToView): void {
    void this.panel?.webview.postMessage(said);
  }

  /** Waits until its script listens, and no longer than for an answer. */
  async listens(): Promise<void> {
    if (!this.live) await this.answer(({ type }) => type === "ready");
  }

  /** The charts as they stand there; none where it does not answer. */
  async charts(format: ChartFormat): Promise<readonly Chart[]> {
    const answer = this.answer(said => said.type === "charts" && said.format === format);
    this.post({ type: "charts", format });
    const said = await answer;
    return said?.type === "charts" ? said.charts : [];
  }

  dispose(): void {
    this.panel?.dispose();
    this.said.dispose();
    this.closed.dispose();
  }

  /** The first that the page says and `accept` takes; null where it says no such thing in time. */
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
}

function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
