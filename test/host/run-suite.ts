import { readdirSync } from "node:fs";
import path from "node:path";
import { endWith } from "./entry";
import { chosenRelease } from "./install/release";
import { repositoryRoot } from "./places";
import type { SuiteHost } from "./suite/hosts";
import { runSuite } from "./suite/run-suite";

const suiteFolder = path.join(repositoryRoot, "test", "editor", "suite");

/**
 * Runs the editor's suite in the extension hosts named on the command line: `node`, `worker`, `serverless`; all that the
 * chosen release has, when none is named.
 */
async function main(): Promise<number> {
  const hosts = hostsNamed(process.argv.slice(2));
  const testFiles = readdirSync(suiteFolder)
    .filter(name => name.endsWith(".test.ts"))
    .map(name => path.join(suiteFolder, name));
  const verdicts: string[] = [];
  let allPassed = true;
  for (const host of hosts) {
    const verdict = await runSuite(host, {
      extension: repositoryRoot,
      testFiles,
      folder: path.join(repositoryRoot, "samples"),
      write: text => process.stdout.write(text),
    });
    verdicts.push(`Editor suite, ${host} extension host: ${verdict.passed ? "" : "FAILED: "}${verdict.reason}`);
    console.log(verdicts.at(-1));
    allPassed &&= verdict.passed;
  }
  // once more where a reader of a long log looks: at its end
  if (!allPassed) console.log(verdicts.join("\n"));
  return allPassed ? 0 : 1;
}

function hostsNamed(names: readonly string[]): readonly SuiteHost[] {
  const hosts: SuiteHost[] = ["node", "worker"];
  if (chosenRelease().serverless) hosts.push("serverless");
  if (names.length === 0) return hosts;

  return names.map(name => {
    const host = hosts.find(known => known === name);
    if (host === undefined) throw new Error(`"${name}" is not an extension host of this release: ${hosts.join(", ")}.`);
    return host;
  });
}

endWith(main());
