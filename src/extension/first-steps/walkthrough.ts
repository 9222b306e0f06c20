import * as vscode from "vscode";
import type { Checks } from "../checking/checks";
import { openSample } from "../shipped/samples";

/**
 * What the steps of the walkthrough do that commands of the editor do only in a text that has the focus: each first goes to the target file
 * that is shown, or opens a sample where none is.
 */
export function firstSteps(extension: vscode.Uri, checks: Checks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("watermelon.readUnderline", async () => {
      if (await goToTargetFile(extension, checks)) await vscode.commands.executeCommand("editor.action.marker.next");
    }),
    vscode.commands.registerCommand("watermelon.showFixes", async () => {
      const editor = await goToTargetFile(extension, checks);
      if (!editor) return;
      goToUnderline(editor);
      await vscode.commands.executeCommand("editor.action.quickFix");
    }),
  );
}

async function goToTargetFile(extension: vscode.Uri, checks: Checks): Promise<vscode.TextEditor | undefined> {
  const shown = (): vscode.TextEditor | undefined =>
    [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
      each => each && checks.covers(each.document.uri),
    );
  if (!shown()) await openSample(extension, "first");
  const editor = shown();
  if (!editor) return undefined;
  await checks.current(editor.document);
  return vscode.window.showTextDocument(editor.document, editor.viewColumn);
}

/** Leaves the cursor where it is on an underline already. */
function goToUnderline(editor: vscode.TextEditor): void {
  const ours = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === "watermelon" && range.isSingleLine && !range.isEmpty)
    .sort((a, b) => a.severity - b.severity);
  const first = ours[0];
  if (!first || ours.some(({ range }) => range.contains(editor.selection.active))) return;
  editor.selection = new vscode.Selection(first.range.start, first.range.start);
  editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
