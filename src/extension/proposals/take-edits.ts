import * as vscode from "vscode";
import type { TextEdit } from "../../core/doors/checking";
import { message, say } from "../../core/doors/words";
import type { Checked } from "../checking/checks";
import { workspaceEdit } from "../places/ranges";
import { language } from "../reader/language";

/**
 * Changes a file as was worked out from a check of it, as one edit that undo takes back. Where the text is no longer the one that was
 * checked it stays as it is, and the reader is told: the edits are places in the other text.
 *
 * @returns whether the file has been changed
 */
export async function takeEdits(checked: Checked, edits: readonly TextEdit[]): Promise<boolean> {
  const { uri, file, lines } = checked;
  if ((await vscode.workspace.openTextDocument(uri)).getText() === file.text)
    return vscode.workspace.applyEdit(workspaceEdit(uri, lines, edits));
  void vscode.window.showWarningMessage(say(message("editor/overtaken", {}), language(checked)));
  return false;
}
