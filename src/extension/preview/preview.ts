import * as vscode from "vscode";
import type { Checks } from "../checking/checks";
import type { ProposedText } from "../proposals/proposed-text";
import { learnWords } from "../reader/language";
import type { PreviewPanel } from "./panel";
import { viewType } from "./view-type";

/** The preview, loaded when it is opened first, or brought back after a restart of the editor. */
export class Preview implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private loading: Promise<PreviewPanel> | undefined;
  private loaded: PreviewPanel | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly checks: Checks,
    private readonly proposed: ProposedText,
  ) {
    this.subscription = vscode.window.registerWebviewPanelSerializer(viewType, this);
  }

  open(): Promise<PreviewPanel> {
    this.loading ??= this.load();
    return this.loading;
  }

  /** What has been loaded; undefined where nothing has asked for it. */
  get opened(): PreviewPanel | undefined {
    return this.loaded;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    (await this.open()).bringBack(panel, state);
  }

  dispose(): void {
    this.subscription.dispose();
    this.loaded?.dispose();
  }

  private async load(): Promise<PreviewPanel> {
    const { PreviewPanel } = await import("./panel");
    await learnWords(undefined, "preview", "pages");
    this.loaded = new PreviewPanel(this.extensionUri, this.checks, this.proposed);
    return this.loaded;
  }
}
