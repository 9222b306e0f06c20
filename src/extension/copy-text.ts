import * as vscode from "vscode";
import { message, say } from "../core/doors/words";
import { language } from "./language";

export const copyTextCommand = "watermelon.copyText";

/** Puts the text of a proposal on the clipboard that the file at hand has no words for. */
export function provideCopying(): vscode.Disposable {
  return vscode.commands.registerCommand(copyTextCommand, async (text?: unknown) => {
    if (typeof text !== "string") return;
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(say(message("quick-fix/copied", {}), language()), 5000);
  });
}
