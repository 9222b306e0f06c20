import * as vscode from "vscode";
import type { ConfigurationProblem } from "../../core/doors/checking";
import { say } from "../../core/doors/words";
import { Configurations, configurationName } from "../../core/doors/workspace";
import { leftOut } from "../files/left-out";
import { isWorkingText } from "../files/working-text";
import { language, learnWords } from "../reader/language";
import { type Configured, isConfiguration } from "./configured";
import { configurationHost, originOf } from "./host";

/** Milliseconds that further changes are waited for: a save is often told more than once, and typing goes on. */
const pause = 150;

/** Where all that is wrong is told, by place. */
interface Channel {
  broken(problems: ReadonlyMap<string, string>): void;
}

/**
 * Checks anew what a configuration governs when it changes, and shows what is wrong with it in its own text while it is typed. What is wrong
 * already is shown by `refresh`.
 */
export function watchConfigurations(configured: Configured, output: Channel): vscode.Disposable & { refresh(): void } {
  const collection = vscode.languages.createDiagnosticCollection("watermelon-configuration");
  const watcher = vscode.workspace.createFileSystemWatcher("**/*.{yaml,yml,json}");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let governs = false;
  let turns = 0;
  const show = async (): Promise<void> => {
    const turn = ++turns;
    const found = await problemsInWorkspace();
    if (turn === turns) tell(found, collection, output);
  };
  const after = (isSaved: boolean) => (uri: vscode.Uri) => {
    if (!configured.concerns(uri)) return;
    governs ||= isSaved;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (governs) configured.forget();
      governs = false;
      void show();
    }, pause);
  };
  const saved = after(true);
  return {
    refresh: () => void show(),
    dispose: vscode.Disposable.from(
      collection,
      watcher,
      watcher.onDidCreate(saved),
      watcher.onDidChange(saved),
      watcher.onDidDelete(saved),
      // What lies above the folders that are open is not watched.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => saved(uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => after(false)(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => after(false)(document.uri)),
      { dispose: () => clearTimeout(waiting) },
    ).dispose,
  };
}

/** What is wrong with the configurations of the workspace, by the address of the file in which it stands. */
type Problems = ReadonlyMap<string, { readonly uri: vscode.Uri; readonly shown: Map<string, vscode.Diagnostic> }>;

async function problemsInWorkspace(): Promise<Problems> {
  await learnWords();
  const found = await vscode.workspace.findFiles(`**/${configurationName}`, leftOut);
  const open = vscode.workspace.textDocuments
    .map(({ uri }) => uri)
    .filter(uri => isConfiguration(uri) && isWorkingText(uri));
  const all = new Map([...found, ...open].map(uri => [uri.toString(), uri]));
  const problems = new Map<string, { readonly uri: vscode.Uri; readonly shown: Map<string, vscode.Diagnostic> }>();
  for (const uri of all.values()) {
    for (const problem of await problemsOf(uri)) {
      const place = uri.with({ path: problem.path });
      const at = problems.get(place.toString()) ?? { uri: place, shown: new Map() };
      problems.set(place.toString(), at);
      at.shown.set(JSON.stringify(problem), await diagnostic(place, problem));
    }
  }
  return problems;
}

function tell(problems: Problems, collection: vscode.DiagnosticCollection, output: Channel): void {
  collection.clear();
  const told = new Map<string, string>();
  for (const { uri, shown } of problems.values()) {
    collection.set(uri, [...shown.values()]);
    for (const { range, message } of shown.values()) {
      const { line, character } = range.start;
      told.set(`${vscode.workspace.asRelativePath(uri)}:${line + 1}:${character + 1}`, message);
    }
  }
  output.broken(told);
}

/** What is wrong with a configuration as it is being written, and with those that it extends. */
async function problemsOf(uri: vscode.Uri): Promise<readonly ConfigurationProblem[]> {
  const host = configurationHost(uri);
  const configurations = new Configurations({
    exists: path => host.exists(path),
    workspaces: host.workspaces,
    read: async path => openText(uri, path)?.getText() ?? host.read(path),
  });
  await configurations.settingsFor(uri.path);
  return configurations.problems;
}

function openText(beside: vscode.Uri, path: string): vscode.TextDocument | undefined {
  const origin = originOf(beside);
  return vscode.workspace.textDocuments.find(({ uri }) => uri.path === path && originOf(uri) === origin);
}

async function diagnostic(uri: vscode.Uri, { message, range }: ConfigurationProblem): Promise<vscode.Diagnostic> {
  const document = await vscode.workspace.openTextDocument(uri);
  const place = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  const shown = new vscode.Diagnostic(place, say(message, language()), vscode.DiagnosticSeverity.Error);
  shown.source = "watermelon";
  return shown;
}
