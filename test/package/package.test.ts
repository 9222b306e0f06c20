import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import vm from "node:vm";
import type * as Solver from "highs";
import { bytesLoaded } from "./loaded-parts";

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => object;
};

const root = path.resolve(__dirname, "../..");
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: { readonly ".": Readonly<Record<string, string>> };
  readonly contributes: object;
};

describe("the package", function () {
  this.timeout(120_000);
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "watermelon-package-"));
    execFileSync(process.execPath, ["-e", "require('fs').mkdirSync('node_modules')"], { cwd: folder });
    symlinkSync(root, path.join(folder, "node_modules", "watermelon-lint"), "junction");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const use = `check("version: 1\\ntargets: { aht: 300 }\\n", { today: "2026-11-22" }).then(({ findings }) =>
    console.log(findings.map(each => each.rule + ": " + say(each.message, "en")).join("\\n")));`;

  for (const [kind, name, head] of [
    ["an ES module", "use.mjs", 'import { check, say } from "watermelon-lint";'],
    ["CommonJS", "use.cjs", 'const { check, say } = require("watermelon-lint");'],
  ] as const) {
    it(`gives its core to ${kind}`, () => {
      writeFileSync(path.join(folder, name), `${head}\n${use}\n`);
      const said = execFileSync(process.execPath, [name], { cwd: folder, encoding: "utf8" });
      assert.match(said, /^file\/wrong-type: /m);
    });
  }

  it("gives types that a strict program compiles against", () => {
    const program =
      'import { type Finding, check } from "watermelon-lint";\nexport const findings: Promise<readonly Finding[]> =\n  check("", { today: "2026-11-22" }).then(file => file.findings);\n';
    writeFileSync(path.join(folder, "use.ts"), program);
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "--types", "", "use.ts"];
    execFileSync(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), ...options], { cwd: folder });
  });

  it("has a core that asks nothing of Node", () => {
    for (const file of ["index.mjs", "index.cjs"]) {
      const text = readFileSync(path.join(root, "dist/core", file), "utf8");
      assert.doesNotMatch(
        text,
        /["']node:|require\(["'](?:fs|path|os|child_process|crypto|worker_threads)["']\)/,
        file,
      );
    }
  });

  it("has parts for the editor that ask for nothing but the editor and one another, in a browser too", () => {
    const folder = path.join(root, "dist/extension");
    const parts = readdirSync(folder);
    assert.ok(parts.length > 1);
    const start = readFileSync(path.join(root, manifest.browser), "utf8");
    for (const name of parts) {
      const text = readFileSync(path.join(folder, name), "utf8");
      assert.doesNotMatch(text, /require\(["'](?!vscode["']|\.\/main[\w.-]*\.js["'])/, name);
      for (const [, part] of text.matchAll(/\b(?:load|require)\(["']\.\/(main-[\w.-]+\.js)["']\)/g))
        assert.ok(start.includes(`"./${part}":`) || parts.includes(part!), `${name} asks for ${part}`);
    }
  });

  it("has one script for the editor on a desktop and in a browser, small to activate, and with what checks a file", () => {
    assert.equal(manifest.main, manifest.browser);
    const loaded = (...late: string[]) => bytesLoaded(path.join(root, manifest.main), late);
    assert.ok(loaded() < 100_000, `${loaded()} bytes to activate`);
    const toCheck = loaded("checking", "vocabulary");
    assert.ok(toCheck < 600_000, `${toCheck} bytes to check`);
  });

  it("starts HiGHS in Node as in a browser, from the WebAssembly that it is given", async () => {
    const script = path.join(root, manifest.main);
    const start = vm.runInThisContext(
      `(function (exports, require, __dirname) {exports.load = load;${readFileSync(script, "utf8")}\n})`,
    ) as (exports: object, require: NodeJS.Require, folder: string) => void;
    const loader = {} as { load(part: string): Promise<typeof Solver> };
    // Without an editor the script comes no further than how it loads parts.
    assert.throws(() => start(loader, createRequire(script), path.dirname(script)), /vscode/);
    const part = readdirSync(path.dirname(script)).find(name => name.startsWith("main-highs-"));
    const { default: loadHighs } = await loader.load(`./${part}`);
    const module = new WebAssembly.Module(readFileSync(path.join(root, "dist/solver/highs.wasm")));
    const hook = {
      instantiateWasm: (imports: object, done: (instance: object) => void) =>
        done(new WebAssembly.Instance(module, imports)),
    };
    const { constants } = await loadHighs(hook as object);
    assert.ok(constants.modelStatus);
  });

  it("has a command that loads little to check a file", () => {
    const script = path.join(root, manifest.bin["watermelon"]!);
    assert.ok(bytesLoaded(script, []) < 200_000, `${bytesLoaded(script, [])} bytes to start`);
    const toCheck = bytesLoaded(script, ["check-command", "command-line", "vocabulary"]);
    assert.ok(toCheck < 760_000, `${toCheck} bytes to check`);
  });

  it("has every file that its manifest names", () => {
    const named = [
      manifest.main,
      manifest.browser,
      manifest.bin["watermelon"]!,
      ...Object.values(manifest.exports["."]),
    ];
    for (const file of named) assert.ok(existsSync(path.join(root, file)), file);
    if (process.platform !== "win32") assert.ok(statSync(path.join(root, manifest.bin["watermelon"]!)).mode & 0o100);
  });

  it("has every text of its manifest in both languages", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(match => match[1]!).sort();
    for (const file of ["package.nls.json", "package.nls.nl.json"]) {
      const texts = JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, string>;
      assert.deepEqual(Object.keys(texts).sort(), [...new Set(used)], file);
    }
  });

  it("packs into a .vsix with what it needs and nothing else", () => {
    const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
    const listed = execFileSync(process.execPath, [vsce, "ls", "--no-dependencies"], { cwd: root, encoding: "utf8" });
    const files = listed
      .trim()
      .split("\n")
      .map(file => file.trim());
    for (const wanted of [
      "dist/extension/main.js",
      "dist/solver/highs.wasm",
      "dist/view/preview.js",
      "package.nls.nl.json",
      "samples/retail.targets.yaml",
      "samples/zorgverzekeraar.targets.yaml",
    ]) {
      assert.ok(files.includes(wanted), `${wanted} is not packed`);
    }
    for (const file of files) assert.doesNotMatch(file, /^(src|test|node_modules|out|\.)/, file);
  });

  it("is packed offline, in less than 3 MB", () => {
    const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
    const packed = path.join(folder, "watermelon-lint.vsix");
    execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", packed], {
      cwd: root,
      stdio: "pipe",
    });
    assert.ok(statSync(packed).size < 3_000_000, `${statSync(packed).size} bytes`);
  });
});
