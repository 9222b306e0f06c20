import type { Runner } from "mocha";
import * as vscode from "vscode";
import { isOfOthers } from "./whose-error";

/**
 * Has mocha fail no test for an error that nobody caught in an extension that comes with the editor: all extensions share
 * one process. Such an error is printed.
 */
export function leaveErrorsOfOthers(runner: Runner, suite: string): void {
  const { uncaught } = runner as unknown as { uncaught(error: unknown): void };
  const others = vscode.extensions.all
    .map(extension => extension.extensionPath)
    .filter(folder => !suite.startsWith(folder));
  const listener = (error: unknown) => {
    if (isOfOthers(error, others, suite)) console.log(`Not of this extension: ${(error as Error).stack}`);
    else uncaught(error);
  };
  // mocha listens from here on
  runner.once("start", () => {
    process.off("uncaughtException", uncaught);
    process.on("uncaughtException", listener);
  });
  runner.once("end", () => process.off("uncaughtException", listener));
}
