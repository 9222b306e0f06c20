import { closingLine } from "./closing-line";
import type { ExtensionHostKind } from "./hosts";

/** As much of mocha as its builds for Node and for the browser have in common. */
export interface MochaRun {
  run(done: (failures: number) => void): {
    readonly stats?: { readonly passes: number } | undefined;
    on(event: "retry" | "fail", told: (test: { fullTitle(): string }, error: Error) => void): unknown;
  };
}

export const mochaOptions = {
  ui: "bdd",
  reporter: "spec",
  timeout: 60_000,
  // The editor's own watchers of files drop or delay an event now and then on a busy machine; a retry is told.
  retries: 1,
  color: false,
  forbidOnly: true,
  forbidPending: true,
} as const;

/** Runs the tests that were registered, prints the closing line, and fails when a test did or when there was none. */
export async function runMocha(mocha: MochaRun): Promise<void> {
  let passes = 0;
  const failed: string[] = [];
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(count => {
      passes = runner.stats?.passes ?? 0;
      resolve(count);
    });
    runner.on("fail", (test, error) => failed.push(`${test.fullTitle()}: ${error.message}`.slice(0, 500)));
    runner.on("retry", (test, error) => console.log(`Tried again: ${test.fullTitle()}: ${error.message}`));
  });
  console.log(closingLine({ host: extensionHostKind(), passes, failures, failed }));
  if (failures > 0) throw new Error(`${failures} failed`);
  if (passes === 0) throw new Error("the suite has no tests");
}

function extensionHostKind(): ExtensionHostKind {
  return typeof process === "object" && typeof process.versions?.node === "string" ? "node" : "worker";
}
