import * as vscode from "vscode";
import type { Range, TextEdit } from "../../core/doors/checking";
import type { Lines } from "../../core/doors/workspace";

/** The editor's range for offsets in a checked text. */
export function editorRange(lines: Lines, { start, end }: Range): vscode.Range {
  const from = lines.position(start);
  const to = lines.position(end);
  return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
}

/** One undoable edit of one file. */
export function workspaceEdit(uri: vscode.Uri, lines: Lines, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ range, newText }) => new vscode.TextEdit(editorRange(lines, range), newText)),
  );
  return edit;
}
