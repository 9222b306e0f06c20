import * as vscode from "vscode";
import { isNamedTargetFile } from "../../core/doors/workspace";
import type { Checks } from "./checks";

/** Tells the menus which files are target files by a configuration and not by their name. */
export function tellTargetPaths(checks: Checks): vscode.Disposable {
  let told = "";
  return checks.onDidChange(() => {
    const paths = checks
      .all()
      .filter(({ uri }) => !isNamedTargetFile(uri.path))
      .map(({ uri }) => uri.fsPath);
    if (paths.join("\n") === told) return;
    told = paths.join("\n");
    void vscode.commands.executeCommand("setContext", "watermelon.targetPaths", paths);
  });
}
