import * as vscode from "vscode";
import { type Made, reportHtml, reportMarkdown, setPage } from "../../core/doors/report";
import { type ExportKind, type Language, message, say } from "../../core/doors/words";
import type { Chart } from "../../view/messages";
import { language, learnWords } from "../reader/language";
import { fileName, shownPath } from "../reader/shown-path";
import { today } from "../reader/today";
import type { Previewed, PreviewPanel } from "./panel";

const kinds: readonly ExportKind[] = ["html", "markdown", "svg", "png"];
const endings: Readonly<Record<ExportKind, string>> = { html: "html", markdown: "md", svg: "svg", png: "png" };

/** What a keybinding or another extension may settle beforehand; people are asked for the rest. */
export interface ExportWishes {
  readonly as?: ExportKind;
  /** Name of the chart, as its heading has it. */
  readonly chart?: string;
  readonly to?: vscode.Uri;
}

interface Exported {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Takes what the preview shows out of the editor, as a page, as text or chart by chart. */
export class Exports {
  constructor(
    private readonly context: Pick<vscode.ExtensionContext, "extension" | "extensionUri">,
    private readonly preview: PreviewPanel,
  ) {}

  /** Gives the file that was written; undefined where nothing was. */
  async run(wishes: ExportWishes = {}): Promise<vscode.Uri | undefined> {
    const previewed = await this.preview.previewed();
    if (!previewed) return undefined;
    await learnWords(previewed.checked, "preview", "pages");
    const tongue = language(previewed.checked);
    const kind = wishes.as ?? (await chooseKind(tongue));
    if (!kind) return undefined;
    const exported = await this.exported(kind, previewed, tongue, wishes.chart);
    if (!exported) return undefined;
    const to = wishes.to ?? (await choosePlace(previewed.checked.uri, exported.name, kind, tongue));
    return to && (await write(to, exported.content, kind, tongue));
  }

  private async exported(
    kind: ExportKind,
    previewed: Previewed,
    tongue: Language,
    chart: string | undefined,
  ): Promise<Exported | undefined> {
    const { checked, document } = previewed;
    const name = nameOf(checked.uri, document);
    if (kind === "html" || kind === "markdown") {
      const made: Made = { language: tongue, today: today(), version: this.context.extension.packageJSON.version };
      const file = shownPath(checked.uri);
      const page = await setPage(await checked.mended(), checked.options, document, file, made);
      if (kind === "markdown") return { name, content: reportMarkdown(page) };
      const shell = vscode.Uri.joinPath(this.context.extensionUri, "dist", "view", "report.html");
      return { name, content: reportHtml(new TextDecoder().decode(await vscode.workspace.fs.readFile(shell)), page) };
    }
    const charts = await this.preview.charts(kind);
    if (charts.length === 0) void vscode.window.showInformationMessage(say(message("export/no-chart", {}), tongue));
    const chosen = chart === undefined ? await chooseChart(charts, tongue) : charts.find(each => each.name === chart);
    return chosen && { name: `${name} ${fileNameOf(chosen.name)}`, content: chosen.content };
  }
}

async function chooseKind(tongue: Language): Promise<ExportKind | undefined> {
  const items = kinds.map(kind => ({
    chosen: kind,
    label: say(message("export/kind", { kind }), tongue),
    detail: say(message("export/kind-what", { kind }), tongue),
  }));
  const placeHolder = say(message("export/choose", {}), tongue);
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.chosen;
}

async function chooseChart(charts: readonly Chart[], tongue: Language): Promise<Chart | undefined> {
  if (charts.length < 2) return charts[0];
  const items = charts.map(chart => ({ chart, label: chart.name }));
  const placeHolder = say(message("export/choose-chart", {}), tongue);
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.chart;
}

/** Beside the target file; a file that is not saved yet has no folder but that of the workspace. */
function choosePlace(
  uri: vscode.Uri,
  name: string,
  kind: ExportKind,
  tongue: Language,
): Thenable<vscode.Uri | undefined> {
  const folder =
    uri.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, "..");
  const ending = endings[kind];
  return vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.${ending}`) } : {}),
    filters: { [say(message("export/kind", { kind }), tongue)]: [ending] },
  });
}

async function write(
  to: vscode.Uri,
  content: string | Uint8Array,
  kind: ExportKind,
  tongue: Language,
): Promise<vscode.Uri | undefined> {
  const name = vscode.workspace.asRelativePath(to);
  try {
    await vscode.workspace.fs.writeFile(to, typeof content === "string" ? new TextEncoder().encode(content) : content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(say(message("export/failed", { name, reason }), tongue));
    return undefined;
  }
  void offerToOpen(to, name, kind, tongue);
  return to;
}

async function offerToOpen(to: vscode.Uri, name: string, kind: ExportKind, tongue: Language): Promise<void> {
  const open = say(message("export/open", {}), tongue);
  const chosen = await vscode.window.showInformationMessage(say(message("export/saved", { name }), tongue), open);
  if (chosen !== open) return;
  if (kind === "html" && to.scheme === "file") await vscode.env.openExternal(to);
  else await vscode.commands.executeCommand("vscode.open", to);
}

function nameOf(uri: vscode.Uri, document: number): string {
  const name = fileNameOf(fileName(uri).replace(/(\.targets)?\.ya?ml$/i, ""));
  return document === 0 ? name : `${name} ${document + 1}`;
}

/** Without what some file system does not take. */
function fileNameOf(text: string): string {
  const name = text
    .replace(/[^\p{L}\p{N} ._-]+/gu, " ")
    .replace(/^[ .]+|[ .]+$/g, "")
    .slice(0, 80);
  return name === "" ? "watermelon" : name;
}
