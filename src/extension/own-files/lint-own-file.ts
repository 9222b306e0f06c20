import * as vscode from "vscode";
import {
  patternFor,
  type Study,
  shapeEntry,
  shapesText,
  studyCsv,
  studyReport,
  studyYaml,
  targetFileText,
  withShape,
} from "../../core/doors/study";
import { type Message, message, say } from "../../core/doors/words";
import { configurationName } from "../../core/doors/workspace";
import type { Configured } from "../configuration/configured";
import { openUnsaved } from "../files/unsaved-file";
import { language, learnWords } from "../reader/language";
import { fileName, shownPath } from "../reader/shown-path";

/** What the command line asks on a terminal the writer decides in the text here. */
const nobody: ReadonlySet<string> = new Set();

/** What can be done with a file that lists targets in a form of its own. */
export type OwnFileWish = "here" | "convert";

/** Lints the file in front where it stands, or makes a target file of it; asks which where nobody said so. */
export async function lintOwnFile(configured: Configured, wish?: unknown): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !/\.(?:ya?ml|csv|tsv)$/i.test(document.uri.path)) return tell(message("own/no-file", {}));
  if (await configured.isTargetFile(document.uri))
    return tell(message("own/already", { path: shownPath(document.uri) }));
  const asked = isTable(document) ? "convert" : wish === "here" || wish === "convert" ? wish : await choose();
  if (asked === "here") await lintWhereItStands(document, configured);
  else if (asked === "convert") await convertOwnFile(document, configured);
}

/** Adds a shape for the file to the configuration that governs it, shows what was written, and says what was recognised. */
export async function lintWhereItStands(document: vscode.TextDocument, configured: Configured): Promise<void> {
  const study = await studied(document, configured);
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
  if (!study) return;
  if (!folder) return tell(message("editor/no-folder", {}));
  const { path } = (await configured.settingsFor(document.uri)).configuration;
  const place = path === null ? vscode.Uri.joinPath(folder, configurationName) : document.uri.with({ path });
  const below = document.uri.path.slice(place.path.lastIndexOf("/") + 1);
  const shape = shapeEntry(study, patternFor(below), nobody);
  if (!shape) return convertOwnFile(document, configured);
  const isWritten = path === null ? await create(place, shape.entry) : await add(place, shape.entry);
  if (!isWritten) {
    await openUnsaved("shapes.yaml", shapesText(shape.entry));
    return tell(message("own/by-hand", { path: shownPath(place) }));
  }
  void report(study, document, message("own/linted", { path: shownPath(document.uri), place: shownPath(place) }));
}

/** Opens a target file with what was recognised, unsaved, the rest in it as comments. */
export async function convertOwnFile(document: vscode.TextDocument, configured: Configured): Promise<void> {
  const study = await studied(document, configured);
  if (!study) return;
  const name = fileName(document.uri);
  const text = targetFileText(study, name, nobody, language());
  await openUnsaved(`${name.replace(/\.[^.]*$/, "")}.targets.yaml`, text);
}

async function studied(document: vscode.TextDocument, configured: Configured): Promise<Study | null> {
  await learnWords(undefined, "command-line");
  const { metrics } = (await configured.settingsFor(document.uri)).check;
  const { saw, study } = (isTable(document) ? studyCsv : studyYaml)(document.getText(), metrics);
  if (!study) tell(message("init/from-nothing", { path: shownPath(document.uri), saw }));
  return study;
}

function isTable({ uri }: vscode.TextDocument): boolean {
  return /\.(?:csv|tsv)$/i.test(uri.path);
}

type Entry = Parameters<typeof withShape>[1];

async function create(place: vscode.Uri, entry: Entry): Promise<boolean> {
  const text = withShape(say(message("configuration/template", {}), language()), entry)!;
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(place, { contents: new TextEncoder().encode(text), overwrite: false, ignoreIfExists: false });
  return (
    (await vscode.workspace.applyEdit(edit)) &&
    show(await vscode.workspace.openTextDocument(place), text.lastIndexOf("\nshapes:") + 1)
  );
}

/** As an edit of the text as it is in the editor, so that it can be taken back. */
async function add(place: vscode.Uri, entry: Entry): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(place);
  const before = document.getText();
  const after = withShape(before, entry);
  if (after === null) return false;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
  edit.replace(place, range, after.slice(start, after.length - end));
  return (await vscode.workspace.applyEdit(edit)) && (await document.save()) && show(document, start);
}

/** Beside the file itself, at what was added. */
async function show(document: vscode.TextDocument, offset: number): Promise<true> {
  const at = document.positionAt(offset);
  const selection = new vscode.Range(at, at);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    selection,
  });
  return true;
}

/** Says in one line what was done, and shows on request what was recognised row by row. */
async function report(study: Study, { uri }: vscode.TextDocument, done: Message): Promise<void> {
  const lines = studyReport(study).map(each => say(each, language()));
  const more = say(message("own/recognised", {}), language());
  const chosen = await vscode.window.showInformationMessage(`${say(done, language())} ${lines.at(-1)}`, more);
  if (chosen !== more) return;
  const name = fileName(uri).replace(/\.[^.]*$/, "");
  await openUnsaved(`${name}.recognised.txt`, lines.map(line => `${line.replaceAll("\u00a0", " ")}\n`).join(""));
}

async function choose(): Promise<OwnFileWish | undefined> {
  const choices = (["here", "convert"] as const).map(wish => ({
    wish,
    label: say(message(`own/${wish}`, {}), language()),
    detail: say(message(`own/about/${wish}`, {}), language()),
  }));
  return (await vscode.window.showQuickPick(choices))?.wish;
}

function tell(said: Message): void {
  void vscode.window.showInformationMessage(say(said, language()));
}
