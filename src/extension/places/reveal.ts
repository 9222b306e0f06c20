import * as vscode from "vscode";

/**
 * Shows a file in the column in which it is open, else in the first, and selects a range with the cursor at its start, so that a long one
 * does not push the text aside.
 */
export async function reveal(
  uri: vscode.Uri,
  { start, end }: vscode.Range,
  { preserveFocus }: { readonly preserveFocus: boolean },
): Promise<void> {
  const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(uri, { viewColumn, preserveFocus });
  editor.selection = new vscode.Selection(end, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column in which a file is open, in front or behind another. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const isOf = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find(group => group.tabs.some(isOf))?.viewColumn;
}
