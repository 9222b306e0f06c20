import * as vscode from "vscode";
import type { Checks } from "../checking/checks";
import type { ShippedSchemas } from "../shipped/schemas";
import { Completions } from "./completions";
import { Names } from "./names";
import { offerOutlines } from "./outline";

/** What helps in writing and reading a target file: completion, names and the outline. */
export function helpInTheText(
  targetFiles: vscode.DocumentSelector,
  checks: Checks,
  schemas: ShippedSchemas,
): vscode.Disposable {
  const { languages } = vscode;
  const names = new Names(checks);
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(targetFiles, new Completions(checks, schemas), ...Completions.triggers),
    offerOutlines(targetFiles, checks),
    languages.registerDefinitionProvider(targetFiles, names),
    languages.registerReferenceProvider(targetFiles, names),
    languages.registerDocumentHighlightProvider(targetFiles, names),
    languages.registerRenameProvider(targetFiles, names),
  );
}
