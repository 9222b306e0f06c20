import * as vscode from "vscode";
import type { Range } from "../../core/doors/checking";

/** A document with this text that is nowhere saved yet, under a name that is free in the folder that is open. */
export async function openUnsaved(name: string, text: string, select?: Range): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const path = (folder ? await freePlace(folder, name) : vscode.Uri.from({ scheme: "untitled", path: `/${name}` }))
    .path;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "untitled", path }));
  if (document.getText() === "") {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(edit);
  }
  await showAt(document, select);
}

/** Shows a document with a part of it selected; beside a page that is not text, such as the walkthrough. */
export async function showAt(document: vscode.TextDocument, select?: Range): Promise<void> {
  const isTextShown = vscode.window.activeTextEditor !== undefined;
  const isNothingShown = vscode.window.tabGroups.activeTabGroup.activeTab === undefined;
  const viewColumn = isTextShown || isNothingShown ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
  const editor = await vscode.window.showTextDocument(document, { viewColumn });
  if (!select) return;
  const [start, end] = [document.positionAt(select.start), document.positionAt(select.end)];
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection);
}

/** A place in a folder where there is no file yet: `voice.targets.yaml`, else `voice-2.targets.yaml`. */
export async function freePlace(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const [first, ...rest] = name.split(".");
  for (let turn = 1; ; turn++) {
    const uri = vscode.Uri.joinPath(folder, [turn === 1 ? first : `${first}-${turn}`, ...rest].join("."));
    const isTaken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isTaken) return uri;
  }
}
