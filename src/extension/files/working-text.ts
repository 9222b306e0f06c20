import type * as vscode from "vscode";

/** Addresses of texts that stand nowhere but in the editor: a file as it would be. */
export const proposedScheme = "watermelon-proposed";

/** Whether an address is that of a file as it is: not of the past, as git shows it, nor of what could be. */
export function isWorkingText({ scheme }: vscode.Uri): boolean {
  return scheme !== "git" && scheme !== proposedScheme;
}
