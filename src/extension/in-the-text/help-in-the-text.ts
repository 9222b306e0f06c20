import * as vscode from "vscode";
import { configurationName } from "../../core/doors/workspace";
import type { Checks } from "../checking/checks";
import type { ShippedSchemas } from "../shipped/schemas";
import { Completions } from "./completions";
import { ConfigurationHelp } from "./configuration-help";
import { Hints } from "./hints";
import { Hovers } from "./hovers";
import { Lenses } from "./lenses";
import { Names } from "./names";
import { offerOutlines } from "./outline";
import { QuickFixes } from "./quick-fixes";

/** Which of these are target files is for the checks to tell: a configuration can name more than those named so. */
const targetFiles: vscode.DocumentSelector = { language: "yaml" };
const configurations: vscode.DocumentSelector = { pattern: `**/${configurationName}` };

/** All that helps in reading and writing a target file, and in writing a configuration. `refresh` says anew what stands in the text. */
export function helpInTheText(checks: Checks, schemas: ShippedSchemas): vscode.Disposable & { refresh(): void } {
  const { languages, workspace } = vscode;
  const lenses = new Lenses(checks);
  const hints = new Hints(checks);
  const names = new Names(checks);
  const configuration = new ConfigurationHelp(schemas);
  const help = vscode.Disposable.from(
    lenses,
    hints,
    languages.registerCodeLensProvider(targetFiles, lenses),
    languages.registerInlayHintsProvider(targetFiles, hints),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration("watermelon.hints")) hints.refresh();
    }),
    languages.registerHoverProvider(targetFiles, new Hovers(checks, schemas)),
    languages.registerCodeActionsProvider(targetFiles, new QuickFixes(checks), {
      providedCodeActionKinds: QuickFixes.kinds,
    }),
    languages.registerCompletionItemProvider(targetFiles, new Completions(checks, schemas), ...Completions.triggers),
    offerOutlines(targetFiles, checks),
    languages.registerDefinitionProvider(targetFiles, names),
    languages.registerReferenceProvider(targetFiles, names),
    languages.registerDocumentHighlightProvider(targetFiles, names),
    languages.registerRenameProvider(targetFiles, names),
    languages.registerCompletionItemProvider(configurations, configuration, " ", "/", "["),
    languages.registerHoverProvider(configurations, configuration),
  );
  return {
    refresh() {
      lenses.refresh();
      hints.refresh();
    },
    dispose: () => help.dispose(),
  };
}
