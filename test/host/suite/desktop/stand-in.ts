#!/usr/bin/env -S node --import tsx
import { parseArgs } from "node:util";
import { endWith } from "../../entry";
import { runOnServer } from "../run-on-server";

/**
 * Stands in for the program of a desktop VS Code where there is none: takes the arguments that @vscode/test-electron
 * starts it with, and runs the suite on the VS Code server. Its profile is always a throw-away one.
 */
function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: "string" },
      extensionDevelopmentKind: { type: "string" },
      extensionTestsPath: { type: "string" },
      timeoutSeconds: { type: "string" },
    },
  });
  return runOnServer(values.extensionDevelopmentKind === "web" ? "worker" : "node", {
    extension: String(values.extensionDevelopmentPath),
    tests: String(values.extensionTestsPath),
    folder: String(positionals[0]),
    timeoutSeconds: Number(values.timeoutSeconds),
    write: text => process.stdout.write(text),
  });
}

endWith(main());
