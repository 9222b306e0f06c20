import * as vscode from "vscode";

/** A file's path in the workspace, as people read it; one that is not saved yet has the path it will be saved at. */
export function shownPath(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri.scheme === "untitled" ? uri.fsPath : uri);
}

/** The name of a file, without its folders. */
export function fileName({ path }: vscode.Uri): string {
  return path.split("/").at(-1) ?? "";
}
