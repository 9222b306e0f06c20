import * as vscode from "vscode";
import type { Template, TemplateName } from "../../core/doors/templates";
import { message, say } from "../../core/doors/words";
import { freePlace, openUnsaved, showAt } from "../files/unsaved-file";
import { language, learnWords } from "../reader/language";
import { today } from "../reader/today";

/** Asks for a template and a place, and opens a new target file at the first thing to change. Overwrites nothing. */
export async function newTargetFile(): Promise<void> {
  const { template, templateNames } = await import("../../core/doors/templates");
  await learnWords(undefined, "templates");
  const name = await chooseTemplate(templateNames);
  const place = name && (await choosePlace());
  if (!place) return;
  const made = template(name, language(), today());
  const file = `${name}.targets.yaml`;
  if (place === "unsaved") await openUnsaved(file, made.text, made.change);
  else await write(place, file, made);
}

/** A folder that refuses it leaves the file unsaved. */
async function write(folder: vscode.Uri, name: string, { text, change }: Template): Promise<void> {
  const contents = new TextEncoder().encode(text);
  const uri = await freePlace(folder, name);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
  if (await vscode.workspace.applyEdit(edit)) await showAt(await vscode.workspace.openTextDocument(uri), change);
  else await openUnsaved(name, text, change);
}

async function chooseTemplate(names: readonly TemplateName[]): Promise<TemplateName | undefined> {
  const choices = names.map(name => ({
    name,
    label: say(message(`template/about/${name}`, {}), language()),
    description: `${name}.targets.yaml`,
  }));
  const title = say(message("new/choose", {}), language());
  return (await vscode.window.showQuickPick(choices, { title }))?.name;
}

/** Where nothing can be written, as with no folder open, the file is unsaved to begin with, and nobody is asked. */
async function choosePlace(): Promise<vscode.Uri | "unsaved" | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  if (folders.length === 0) return "unsaved";
  const choices: (vscode.QuickPickItem & { readonly place: vscode.Uri | "unsaved" })[] = [
    ...folders.map(({ name, uri }) => ({ label: `$(folder) ${name}`, description: uri.path, place: uri })),
    { label: `$(file) ${say(message("new/unsaved", {}), language())}`, place: "unsaved" },
  ];
  const title = say(message("new/place", {}), language());
  return (await vscode.window.showQuickPick(choices, { title }))?.place;
}
