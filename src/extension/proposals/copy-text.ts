import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import { language } from "../reader/language";

export const copyTextCommand = "watermelon.copyText";

/** Puts the text of a proposal on the clipboard that the file at hand has no words for; where the clipboard refuses, in a new file. */
export function provideCopying(): vscode.Disposable {
  return vscode.commands.registerCommand(copyTextCommand, async (text?: unknown) => {
    if (typeof text !== "string") return;
    try {
      await vscode.env.clipboard.writeText(text);
    } catch {
      await showInNewFile(text);
      return;
    }
    vscode.window.setStatusBarMessage(say(message("quick-fix/copied", {}), language()), 5000);
  });
}

/** Browsers keep the clipboard from pages that they do not trust with it. */
async function showInNewFile(content: string): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "yaml", content }));
  void vscode.window.showWarningMessage(say(message("quick-fix/not-copied", {}), language()));
}
