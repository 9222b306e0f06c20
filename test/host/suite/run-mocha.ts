import { closingLine } from "./closing-line";
import type { ExtensionHostKind } from "./hosts";

/** As much of mocha as its builds for Node and for the browser have in common. */
export interface MochaRun {
  run(done: (failures: number) => void): { readonly stats?: { readonly passes: number } | undefined };
}

export const mochaOptions = {
  ui: "bdd",
  reporter: "spec",
  timeout: 30_000,
  color: false,
  forbidOnly: true,
  forbidPending: true,
} as const;

/** Runs the tests that were registered, prints the closing line, and fails when a test did or when there was none. */
export async function runMocha(mocha: MochaRun): Promise<void> {
  let passes = 0;
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(failed => {
      passes = runner.stats?.passes ?? 0;
      resolve(failed);
    });
  });
  console.log(closingLine({ host: extensionHostKind(), passes, failures }));
  if (failures > 0) throw new Error(`${failures} failed`);
  if (passes === 0) throw new Error("the suite has no tests");
}

function extensionHostKind(): ExtensionHostKind {
  return typeof process === "object" && typeof process.versions?.node === "string" ? "node" : "worker";
}
