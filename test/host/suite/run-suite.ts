import path from "node:path";
import { copyWorkspace } from "../editor/throw-away-folder";
import { bundleSuite } from "./bundle";
import type { SuiteHost } from "./hosts";
import { runOnDesktop } from "./run-on-desktop";
import { runServerless } from "./run-serverless";
import { judge, type Verdict } from "./verdict";

export interface Suite {
  /** The folder of the extension under development; the bundled suite goes to its `out` folder. */
  readonly extension: string;
  readonly testFiles: readonly string[];
  /** The workspace, of which the suite gets a copy. */
  readonly folder: string;
  /** Where the output goes, in pieces as they come. */
  readonly write: (text: string) => void;
  /** How long the suite may take; 600 by default. */
  readonly timeoutSeconds?: number;
}

/** Bundles a suite and runs it in an extension host of the real editor. */
export async function runSuite(host: SuiteHost, suite: Suite): Promise<Verdict> {
  const tests = path.join(suite.extension, "out", "editor-suite", `${host}.js`);
  await bundleSuite(host === "node" ? "node" : "worker", suite.testFiles, tests);
  const workspace = copyWorkspace(suite.folder);
  let output = "";
  const run = {
    extension: suite.extension,
    tests,
    folder: workspace.folder,
    timeoutSeconds: suite.timeoutSeconds ?? 600,
    write(text: string) {
      output += text;
      suite.write(text);
    },
  };
  try {
    const exitCode = await (host === "serverless" ? runServerless(run) : runOnDesktop(host, run));
    return judge(host, exitCode, output);
  } finally {
    workspace.remove();
  }
}
