import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import { configurationName } from "../../core/doors/workspace";
import { language } from "../reader/language";
import type { Configured } from "./configured";

/** Opens the configuration that governs the active file, or a new one with comments in the folder that is open. */
export async function openConfiguration(configured: Configured): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  const asked = active && vscode.workspace.getWorkspaceFolder(active) ? active : folder?.uri;
  if (!folder || !asked) {
    void vscode.window.showInformationMessage(say(message("editor/no-folder", {}), language()));
    return;
  }
  const fresh = vscode.Uri.joinPath(folder.uri, configurationName);
  const { path } = (await configured.settingsFor(asked === folder.uri ? fresh : asked)).configuration;
  const uri = path === null ? fresh : folder.uri.with({ path });
  if (path === null) {
    const text = say(message("configuration/template", {}), language());
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false, ignoreIfExists: true });
    await vscode.workspace.applyEdit(edit);
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}
