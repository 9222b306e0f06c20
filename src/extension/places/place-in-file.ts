import type * as vscode from "vscode";

/** A place in a target file, as an offset in its text. */
export interface PlaceInFile {
  readonly uri: vscode.Uri;
  readonly offset: number;
}
