// Runs the tests for Stryker, in one process for many mutants. Stryker's own runner does not know Mocha 12; this one
// uses only what Mocha has documented.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import Mocha from "mocha";
import { ownTests } from "./own-tests.mjs";

/** Milliseconds of each test, kept for the processes that follow one that hung. */
const timesFile = "test-times.json";

const manyTests = 60;

/** What the changed code and this runner tell each other. */
// biome-ignore lint/suspicious/noAssignInExpressions: whoever comes first makes it
const instrumenter = (globalThis.__stryker__ ??= {});

class MochaRunner {
  static inject = tokens(commonTokens.options);

  constructor({ mochaFiles, leftOut, titles }) {
    const has = (title, parts) => parts.some(part => title.includes(part));
    this.files = mochaFiles;
    this.isAsked = title => !has(title, leftOut) && (titles.length === 0 || has(title, titles));
  }

  /** Mocha loads a file once: what changes while files load needs a new process. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun({ disableBail }) {
    const result = await this.run({ bail: !disableBail });
    writeFileSync(timesFile, JSON.stringify(Object.fromEntries(result.tests.map(test => [test.id, test.timeSpentMs]))));
    return { ...result, mutantCoverage: instrumenter.mutantCoverage };
  }

  /** @throws where an earlier change is still felt: Stryker then asks again in a new process */
  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, mutantActivation }) {
    if (this.isSpoilt) throw new Error("a change before this one left traces");
    const covering = testFilter && ownTests(activeMutant.fileName, testFilter);
    const atLoad = mutantActivation === "static";
    const result = await this.run({ bail: !disableBail, tests: covering, hitLimit, mutant: activeMutant.id, atLoad });
    this.isSpoilt = await this.failsUnchanged(result);
    if (this.isSpoilt && this.hasRun) throw new Error("this change or one before it left traces");
    this.hasRun = true;
    return toMutantRunResult(result);
  }

  /** Whether tests that failed on a change fail without it too: it may have left something wrong in what the code remembers. */
  async failsUnchanged({ tests = [] }) {
    const failed = tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id);
    if (failed.length === 0) return false;
    const again = await this.run({ bail: true, tests: new Set(failed) });
    return again.tests.some(({ status }) => status === TestStatus.Failed);
  }

  /** @returns what became of `tests`, or of all where they are left out, while the code is changed as `mutant` says */
  async run({ bail, tests, hitLimit, mutant, atLoad = false }) {
    instrumenter.activeMutant = atLoad ? mutant : undefined;
    this.mocha ??= await load(this.files);
    instrumenter.activeMutant = mutant;
    instrumenter.hitLimit = hitLimit;
    instrumenter.hitCount = hitLimit === undefined ? undefined : 0;
    const results = [];
    for (const some of tests ? quickFirst(tests) : [undefined]) {
      const asked = some ? title => some.has(title) : this.isAsked;
      results.push(...(await runTests(this.mocha, bail, asked)));
      if (bail && results.some(({ status }) => status === TestStatus.Failed)) break;
    }
    const endless = determineHitLimitReached(instrumenter.hitCount, instrumenter.hitLimit);
    return endless ?? { status: DryRunStatus.Complete, tests: results };
  }
}

let times;

/**
 * In two runs: the quicker half notices most changes. Where many tests run a place, the slowest tenth of them takes longer
 * than all others and is left out.
 */
function quickFirst(tests) {
  times ??= existsSync(timesFile) ? JSON.parse(readFileSync(timesFile, "utf8")) : {};
  const inOrder = [...tests].sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  const half = Math.ceil(inOrder.length / 2);
  const most = inOrder.length > manyTests ? Math.ceil(inOrder.length * 0.9) : inOrder.length;
  return [inOrder.slice(0, half), inOrder.slice(half, most)].filter(some => some.length > 0).map(some => new Set(some));
}

async function load(files) {
  const mocha = new Mocha({ ui: "bdd", timeout: 0, reporter: class {} });
  mocha.cleanReferencesAfterRun(false);
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  // What a test that failed had not waited for may fail when nothing runs any more: no reason to end the process.
  process.on("unhandledRejection", () => undefined);
  // That a property fails is enough, without its smallest counterexample; and it is not tried for long on each mutant.
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: 200 });
  mocha.suite.beforeEach(function () {
    instrumenter.currentTestId = this.currentTest.fullTitle();
  });
  return mocha;
}

function runTests(mocha, bail, asked) {
  for (const suite of suitesIn(mocha.suite)) suite.bail(bail);
  // Mocha only asks whether a title fits; thousands of titles do not make a good regular expression.
  mocha.grep({ test: asked });
  const results = [];
  let since = Date.now();
  const note = (test, outcome) => {
    const id = (test.ctx?.currentTest ?? test).fullTitle();
    results.push({ id, name: id, fileName: test.file, timeSpentMs: Date.now() - since, ...outcome });
    since = Date.now();
  };
  return new Promise(resolve => {
    mocha
      .run(() => resolve(results))
      .on("pass", test => note(test, { status: TestStatus.Success }))
      .on("fail", (test, error) => note(test, { status: TestStatus.Failed, failureMessage: String(error.message) }));
  });
}

function suitesIn(suite) {
  return [suite, ...suite.suites.flatMap(suitesIn)];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "mocha-12", MochaRunner)];
