import path from "node:path";
import { parseArgs } from "node:util";
import { runTests, TestRunFailedError } from "@vscode/test-electron";
import { quietSettings } from "../../editor/quiet-settings";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../../editor/throw-away-folder";
import { writeUserSettings } from "../../editor/user-settings";
import { endWith } from "../../entry";
import { chosenRelease } from "../../install/release";

/**
 * Runs a bundled suite with the desktop build of VS Code: the program that VSCODE_EXECUTABLE names; else on Linux its
 * stand-in, and elsewhere the release that @vscode/test-electron downloads.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { worker: { type: "boolean" }, timeoutSeconds: { type: "string" } },
  });
  const [extension = "", tests = "", folder = ""] = positionals;
  const profile = makeThrowAwayFolder();
  writeUserSettings(profile, quietSettings);
  const launchArgs = [
    folder,
    `--user-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, "extensions")}`,
    "--disable-extensions",
    `--timeoutSeconds=${values.timeoutSeconds}`,
    ...(values.worker ? ["--extensionDevelopmentKind=web"] : []),
  ];
  try {
    const program = desktopProgram();
    return await runTests({ ...program, extensionDevelopmentPath: extension, extensionTestsPath: tests, launchArgs });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  } finally {
    removeThrowAwayFolder(profile);
  }
}

function desktopProgram(): { vscodeExecutablePath: string } | { version: string } {
  if (process.env.VSCODE_EXECUTABLE) return { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE };
  if (process.platform === "linux") return { vscodeExecutablePath: path.join(__dirname, "stand-in.ts") };
  return { version: chosenRelease().vscode };
}

endWith(main());
