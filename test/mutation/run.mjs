// `npm run mutation`: changes the core in small ways, one at a time, and counts the changes that tests notice.
// `-- queue` does so in one folder, `-- rules occupancy` in the files of it whose path says that, and `-- day --every 8`
// in every eighth line, where the whole would take hours.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { parts } from "./parts.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What every test needs loaded. */
const requiredFirst = JSON.parse(readFileSync(path.join(root, ".mocharc.json"), "utf8")).require;

/**
 * @param mutate files, or lines as `file:3-3`
 * @param titles parts of titles, one of which a test has to have; all tests without any
 * @param report name of the files with the results
 * @returns options of Stryker for one part
 */
function optionsFor(name, mutate, titles, report) {
  const { leftOut, tests = [] } = parts[name];
  return {
    mutate,
    plugins: [path.join(root, "test/mutation/mocha-runner.mjs")],
    testRunner: "mocha-12",
    testRunnerNodeArgs: ["--import", "tsx"],
    mochaFiles: [
      ...requiredFirst,
      ...[`test/core/${name}`, ...tests].flatMap(each =>
        each.endsWith(".ts") ? [each] : filesIn(each, /\.test\.ts$/),
      ),
    ],
    leftOut,
    titles,
    coverageAnalysis: "perTest",
    // What changes while files load needs a new process for each mutant: minutes for little, as types hold those tables.
    ignoreStatic: true,
    timeoutFactor: 0.5,
    concurrency: 1,
    incremental: true,
    incrementalFile: `out/mutation/${report}.incremental.json`,
    tempDirName: `out/mutation/${report}.sandbox`,
    // Stryker would read tsconfig.json with TypeScript 6; nothing that runs needs it.
    ignorePatterns: ["/tsconfig.json", "/dist", "/docs", "/media", "/out", "/.vscode-host", "/.vscode-test"],
    reporters: ["progress-append-only", "clear-text", "json"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `out/mutation/${report}.json` },
    allowConsoleColors: false,
    disableTypeChecks: true,
    warnings: { unknownOptions: false },
  };
}

/** @returns files in a folder, from the root of the project, in order of name */
function filesIn(folder, wanted, unwanted = /$^/) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .filter(file => wanted.test(file) && !unwanted.test(file))
    .sort()
    .map(file => path.posix.join(folder, file.replaceAll("\\", "/")));
}

/** @returns each line whose number, counted through all files, `every` divides */
function linesOf(files, every) {
  let count = 0;
  return files.flatMap(file =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((_, index) => (++count % every === 0 ? [`${file}:${index + 1}-${index + 1}`] : [])),
  );
}

/** Counts as Stryker's own score does: what ends in a time-out is noticed, and what cannot run is not counted. */
function tally(results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const all = noticed + count("Survived", "NoCoverage");
  return `${all} mutants, ${noticed} killed (${((100 * noticed) / all).toFixed(1)}%)`;
}

const { values, positionals } = parseArgs({ options: { every: { type: "string" } }, allowPositionals: true });
const [asked, ...only] = positionals;
if (asked !== undefined && !Object.hasOwn(parts, asked)) {
  console.error(`No part "${asked}". Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
for (const name of asked === undefined ? Object.keys(parts) : [asked]) {
  const files = filesIn(`src/core/${name}`, /\.ts$/, /\.(examples|generated|d)\.ts$/).filter(
    file => only.length === 0 || only.some(part => file.includes(part)),
  );
  const mutate = values.every ? linesOf(files, Number(values.every)) : files;
  // The examples of a rule are named after its file, which lies in a folder; what runs the rules has tests of its own.
  const areRules = name === "rules" && files.every(file => /^src\/core\/rules\/.+\//.test(file));
  const titles = areRules ? only : [];
  const report = [name, ...only].join("-").replaceAll("/", "");
  const results = await new Stryker(optionsFor(name, mutate, titles, report)).runMutationTest();
  console.log(`${name}${values.every ? `, one line in ${values.every}` : ""}: ${tally(results)}`);
}
