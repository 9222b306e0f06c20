// `npm test`: installs what the tests need, builds, and runs every test. `npm test -- core` runs one part.
import { buildAll } from "./build.mjs";
import { run } from "./ensure-installed.mjs";

const mocha = (...files) => run("node", ["node_modules/mocha/bin/mocha.js", ...files]);

const parts = {
  types() {
    for (const project of [".", "src/core", "src/view"])
      run("node", ["node_modules/typescript/bin/tsc", "-p", project]);
  },
  lint: () => run("node", ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings"]),
  docs: () => run("node", ["--import", "tsx", "src/build/generate-docs.ts", "--check"]),
  core: () => mocha("test/core/**/*.test.ts"),
  golden: () => mocha("test/golden/**/*.test.ts"),
  properties: () => mocha("test/properties/**/*.test.ts"),
  cli: () => mocha("test/cli/**/*.test.ts"),
  robustness: () => mocha("test/robustness/**/*.test.ts"),
  security: () => mocha("test/security/**/*.test.ts"),
  package: () => mocha("test/package/**/*.test.ts"),
  view: () => mocha("test/view/**/*.test.ts"),
  editor() {
    run("node", ["--import", "tsx", "test/host/install-editor.ts"]);
    mocha("test/host/self-test/*.test.ts");
    run("node", ["--import", "tsx", "test/host/run-suite.ts"]);
    mocha("--retries", "1", "test/editor/journeys/*.test.ts");
  },
};

const asked = process.argv.slice(2);
for (const part of asked) {
  if (!Object.hasOwn(parts, part)) {
    console.error(`No part "${part}". Parts: ${Object.keys(parts).join(", ")}.`);
    process.exit(2);
  }
}
buildAll();
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n${part}`);
  parts[part]();
}
