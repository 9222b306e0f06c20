import "mocha/mocha.js";
import { mochaOptions, runMocha } from "./run-mocha";

/** What VS Code calls in the extension host of a browser: a web worker. */
export async function run(): Promise<void> {
  mocha.setup(mochaOptions);
  await import("suite:tests");
  await runMocha(mocha);
}
