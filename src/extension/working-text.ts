import type * as vscode from "vscode";
import { proposedScheme } from "./proposed-text";

/** Whether an address is that of a file as it is: not of the past, as git shows it, nor of what could be. */
export function isWorkingText({ scheme }: vscode.Uri): boolean {
  return scheme !== "git" && scheme !== proposedScheme;
}
