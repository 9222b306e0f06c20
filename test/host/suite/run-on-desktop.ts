import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { repositoryRoot } from "../places";
import type { ExtensionHostKind } from "./hosts";
import type { SuiteRun } from "./suite-run";

/** For the stand-in to start and stop, beyond what the suite may take. */
const marginSeconds = 90;

/**
 * Runs a bundled suite with the desktop build of VS Code, or its stand-in; gives the exit code that the editor reports.
 * In a process of its own, because @vscode/test-electron writes the suite's output to that of the process it is in.
 */
export async function runOnDesktop(host: ExtensionHostKind, run: SuiteRun): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      path.join(__dirname, "desktop", "run-tests.ts"),
      `--timeoutSeconds=${run.timeoutSeconds}`,
      ...(host === "worker" ? ["--worker"] : []),
      run.extension,
      run.tests,
      run.folder,
    ],
    { cwd: repositoryRoot, stdio: ["ignore", "pipe", "pipe"] },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", run.write);
  }
  const patience = setTimeout(() => child.kill("SIGINT"), (run.timeoutSeconds + marginSeconds) * 1000);
  const [code] = await once(child, "close");
  clearTimeout(patience);
  return code ?? 1;
}
