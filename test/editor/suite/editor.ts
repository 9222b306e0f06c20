import * as vscode from "vscode";

/** A sample of the workspace folder, by its name without `.targets.yaml`. */
export function sample(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("The suite needs the samples as its workspace folder.");
  return vscode.Uri.joinPath(folder.uri, `${name}.targets.yaml`);
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

let untitled = 0;

/** A new target file that is not on disk, with this text in it. */
export async function openText(text: string): Promise<vscode.TextEditor> {
  untitled++;
  const uri = vscode.Uri.from({ scheme: "untitled", path: `/new-${untitled}.targets.yaml` });
  const editor = await open(uri);
  await editor.edit(edit => edit.insert(new vscode.Position(0, 0), text));
  return editor;
}

/** Puts the open file back as it is on disk and closes every editor. */
export async function closeAll(): Promise<void> {
  for (let i = 0; i < 20 && vscode.window.activeTextEditor; i++) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Our diagnostics of a file, once `accept` takes them; the last ones seen when it does not within twenty seconds. */
export async function diagnosticsWhen(
  uri: vscode.Uri,
  accept: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const until = Date.now() + 20_000;
  for (;;) {
    const found = vscode.languages.getDiagnostics(uri).filter(each => each.source === "watermelon");
    if (accept(found) || Date.now() > until) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** The rule that a diagnostic is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === "object" ? String(code.value) : String(code);
}

export function isOf(rule: string): (diagnostic: vscode.Diagnostic) => boolean {
  return diagnostic => ruleOf(diagnostic) === rule;
}
