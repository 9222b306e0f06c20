import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../editor/throw-away-folder";
import type { SuiteHost } from "../suite/hosts";
import { runSuite } from "../suite/run-suite";
import type { Verdict } from "../suite/verdict";

const manifest = {
  name: "toy",
  publisher: "mensenmaat",
  version: "1.0.0",
  engines: { vscode: "^1.100.0" },
  main: "./toy.js",
  browser: "./toy.js",
};

describe("a suite in the real editor", function () {
  this.timeout(300_000);
  const extension = makeThrowAwayFolder();
  let output = "";

  before(() => {
    writeFileSync(path.join(extension, "package.json"), JSON.stringify(manifest));
    writeFileSync(path.join(extension, "toy.js"), "exports.activate = () => 'ripe';\n");
    mkdirSync(path.join(extension, "workspace"));
  });

  after(() => removeThrowAwayFolder(extension));

  function run(host: SuiteHost, test: string): Promise<Verdict> {
    const testFile = path.join(extension, "toy.test.ts");
    writeFileSync(testFile, test);
    output = "";
    return runSuite(host, {
      extension,
      testFiles: [testFile],
      folder: path.join(extension, "workspace"),
      timeoutSeconds: 90,
      write: text => {
        output += text;
      },
    });
  }

  const reachesToy = `
    import assert from "node:assert/strict";
    import * as vscode from "vscode";
    it("reaches the extension", async () => {
      assert.equal(await vscode.extensions.getExtension("mensenmaat.toy")?.activate(), "ripe");
    });
  `;

  for (const host of ["node", "worker"] as const) {
    it(`passes in the ${host} extension host when its tests do`, async () => {
      assert.deepEqual(await run(host, reachesToy), { passed: true, reason: "1 passed" }, output);
    });
  }

  it("fails when an extension host dies, though the editor reports 0", async () => {
    const verdict = await run("node", 'it("dies", () => process.exit(0));');
    assert.match(verdict.reason, /ended before its suite/);
    assert.equal(verdict.passed, false);
  });

  it("fails with its test, and shows why", async () => {
    const verdict = await run(
      "worker",
      `import assert from "node:assert/strict";
       it("differs", () => assert.deepEqual({ rind: "green" }, { rind: "red" }));`,
    );
    assert.equal(verdict.passed, false);
    assert.match(output, /"rind": "green"/);
  });
});
