import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import type { Configured } from "../configuration/configured";
import { language, learnWords } from "../reader/language";
import type { Checks } from "./checks";
import type { Output } from "./output";
import { checkWorkspace } from "./target-files";

/** Where progress is told, and what may end the work before its end. */
interface Reporting {
  readonly progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>;
  readonly token: vscode.CancellationToken;
}

/** Checks every target file of the workspace, and says in the output how many there were and how long it took. */
export async function lookThrough(
  checks: Checks,
  configured: Configured,
  output: Output,
  reporting?: Reporting,
): Promise<void> {
  const started = performance.now();
  await learnWords();
  const files = await checkWorkspace(checks, configured, reporting?.progress, reporting?.token);
  output.lookedThrough(files, performance.now() - started);
}

/** The same because somebody asked for it: with progress, which can be cancelled, and with Problems at the end. */
export async function checkAll(checks: Checks, configured: Configured, output: Output): Promise<void> {
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say(message("editor/checking", {}), language()),
      cancellable: true,
    },
    (progress, token) => lookThrough(checks, configured, output, { progress, token }),
  );
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}
