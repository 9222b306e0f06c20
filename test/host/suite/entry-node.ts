import { leaveErrorsOfOthers } from "./errors-of-others";
import { mochaOptions, runMocha } from "./run-mocha";

/** The address of mocha, which the bundler fills in: a suite may be bundled into a folder without packages. */
declare const MOCHA_MODULE: string;

/** What VS Code calls in the extension host of the desktop and of a server. */
export async function run(): Promise<void> {
  const { default: Mocha } = (await import(MOCHA_MODULE)) as { default: typeof import("mocha") };
  const mocha = new Mocha(mochaOptions);
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("suite:tests");
  await runMocha({
    run(done) {
      const runner = mocha.run(done);
      leaveErrorsOfOthers(runner, __filename);
      return runner;
    },
  });
}
