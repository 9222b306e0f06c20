import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import { configurationName } from "../../core/doors/workspace";
import type { Configured } from "../configuration/configured";
import { leftOut } from "../files/left-out";
import { language } from "../reader/language";
import type { Checks } from "./checks";

const named = "**/*.targets.{yaml,yml}";
/** All that can be a target file. */
const yaml = "**/*.{yaml,yml}";

/** Keeps the checks of all target files current, once they are checked: open ones as they are typed, the others as they are on disk. */
export function watchTargetFiles(checks: Checks, configured: Configured): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(yaml);
  const isOpen = (uri: vscode.Uri): boolean =>
    vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString());
  const onDisk = (uri: vscode.Uri): void => {
    if (!isOpen(uri)) void checks.checkFile(uri);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(onDisk),
    watcher.onDidChange(onDisk),
    // what is open still says what it said, and may come back on disk unchanged
    watcher.onDidDelete(uri => {
      if (!isOpen(uri)) checks.forget(uri);
    }),
    vscode.workspace.onDidOpenTextDocument(document => void checks.checkDocument(document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (canBeTargetFile(document) && contentChanges.length > 0) checks.schedule(document);
    }),
    vscode.workspace.onDidCloseTextDocument(document => {
      if (!canBeTargetFile(document)) return;
      checks.forget(document.uri);
      if (vscode.workspace.getWorkspaceFolder(document.uri)) void checks.checkFile(document.uri);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of checks.all()) {
        if (removed.some(folder => uri.path.startsWith(`${folder.uri.path}/`)) && !isOpen(uri)) checks.forget(uri);
      }
      void checkWorkspace(checks, configured);
    }),
    configured.onDidChange(() => {
      checkOpen(checks);
      for (const { uri } of checks.all()) onDisk(uri);
      void checkWorkspace(checks, configured);
    }),
  );
}

/** Checks the target files that are open, as they stand in their editors. */
export function checkOpen(checks: Checks): void {
  for (const document of vscode.workspace.textDocuments) void checks.checkDocument(document);
}

function canBeTargetFile({ uri }: vscode.TextDocument): boolean {
  return /\.ya?ml$/i.test(uri.path);
}

/** Other YAML is looked through only where a configuration says that some of it is target files. */
async function candidates(configured: Configured, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const configurations = await vscode.workspace.findFiles(`**/${configurationName}`, leftOut, undefined, token);
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
    vscode.Uri.joinPath(uri, configurationName),
  );
  for (const uri of [...configurations, ...folders]) {
    const { configuration } = await configured.settingsFor(uri);
    if (configuration.files.length + configuration.shapes.length > 0)
      return vscode.workspace.findFiles(yaml, leftOut, undefined, token);
  }
  return vscode.workspace.findFiles(named, leftOut, undefined, token);
}

/** Checks every target file of the workspace that is not open, a few at a time; stops when `token` says so. */
export async function checkWorkspace(
  checks: Checks,
  configured: Configured,
  progress?: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
  token?: vscode.CancellationToken,
): Promise<number> {
  const files = await candidates(configured, token);
  const open = new Set(vscode.workspace.textDocuments.map(document => document.uri.toString()));
  const left = files.filter(uri => !open.has(uri.toString()));
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let uri = left.pop(); uri && !token?.isCancellationRequested; uri = left.pop()) {
      await checks.checkFile(uri);
      done++;
      progress?.report({
        message: say(message("editor/checked-of", { done, all: files.length }), language()),
        increment: 100 / files.length,
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return files.length;
}
