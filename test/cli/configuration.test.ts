import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, floorOnly, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const rule = "handle-time/below-need";
const off = `rules: { ${rule}: off }\n`;

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { rule: string; severity: string }[];
  }[];
}

async function found(cwd: string, ...args: string[]): Promise<Readonly<Record<string, string[]>>> {
  const { stdout, stderr } = await watermelon(["check", "--format", "json", ...args], { cwd });
  assert.notEqual(stdout, "", stderr);
  const { files } = JSON.parse(stdout) as Json;
  return Object.fromEntries(files.map(file => [file.path, file.findings.map(each => `${each.rule} ${each.severity}`)]));
}

describe("watermelon and .watermelon.yaml", () => {
  it("checks each file by the nearest one, which --rule overrides", async () => {
    const cwd = folderWith({
      ".watermelon.yaml": `rules: { ${rule}: warning }\n`,
      "a.targets.yaml": capBelowNeed,
      "b/.watermelon.yaml": off,
      "b/c/a.targets.yaml": capBelowNeed,
    });
    const findings = await found(cwd);
    assert.ok(findings["a.targets.yaml"]?.includes(`${rule} warning`));
    assert.ok(!findings["b/c/a.targets.yaml"]?.some(each => each.startsWith(rule)));
    assert.equal((await watermelon(["check"], { cwd })).code, 0);
    const asked = await found(cwd, "--rule", `${rule}=error`);
    for (const each of Object.values(asked)) assert.ok(each.includes(`${rule} error`));
  });

  it("takes --config for every file, and says where it cannot be read", async () => {
    const cwd = folderWith({
      "a.targets.yaml": capBelowNeed,
      ".watermelon.yaml": "language: nl\n",
      "house/soft.yaml": off,
    });
    const { code, stdout } = await watermelon(["check", "--config", "house/soft.yaml"], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /1 file:/, "and the other one is not read");
    const absent = await watermelon(["check", "--config", "gone.yaml"], { cwd });
    assert.deepEqual([absent.code, absent.stdout], [2, ""]);
    assert.match(absent.stderr, /gone\.yaml/);
  });

  it("ends with 2, the place and what to do where it is broken, and checks nothing", async () => {
    const cwd = folderWith({
      "a.targets.yaml": capBelowNeed,
      "b/.watermelon.yaml": "# ours\nrules:\n  occupancy/to-high: off\n  occupancy/too-high: { ceilin: 83% }\n",
      "b/a.targets.yaml": capBelowNeed,
    });
    for (const args of [["check"], ["explain", "b/a.targets.yaml"], ["balance", "b/a.targets.yaml"]]) {
      const { code, stdout, stderr } = await watermelon(args, { cwd });
      assert.deepEqual([code, stdout], [2, ""], args[0]);
      assert.match(
        stderr,
        /^b\/\.watermelon\.yaml:3:3: There is no rule `occupancy\/to-high`\. Was `occupancy\/too-high` meant\?$/m,
      );
      assert.match(stderr, /^b\/\.watermelon\.yaml:4:25: .*Was `ceiling` meant\?$/m);
    }
    assert.equal(
      (await watermelon(["check", "a.targets.yaml"], { cwd })).code,
      1,
      "where it does not govern, all is well",
    );
  });

  it("checks the files that `files` takes and passes over those of `ignore`, unless they are named", async () => {
    const cwd = folderWith({
      ".watermelon.yaml": 'files: ["targets/**/*.yaml"]\nignore: [old]\n',
      "targets/x/voice.yaml": capBelowNeed,
      "old/a.targets.yaml": capBelowNeed,
      "other.yaml": "a: 1\n",
    });
    assert.deepEqual(Object.keys(await found(cwd)), ["targets/x/voice.yaml"]);
    assert.deepEqual(Object.keys(await found(cwd, "old/a.targets.yaml")), ["old/a.targets.yaml"]);
  });

  it("speaks the language of the configuration, unless --language asks for another", async () => {
    const cwd = folderWith({ ".watermelon.yaml": "language: nl\n", "a.targets.yaml": capBelowNeed });
    assert.match((await watermelon(["check"], { cwd })).stdout, /1 bestand:/);
    assert.match((await watermelon(["check", "--language", "en"], { cwd })).stdout, /1 file:/);
    assert.match((await watermelon(["explain", "a.targets.yaml"], { cwd })).stdout, /Wat opvalt/);
  });

  it("prints the configuration of a file with where each value comes from", async () => {
    const cwd = folderWith({
      "house.yaml": "rules: { occupancy/too-high: { ceiling: 83% } }\n",
      "b/.watermelon.yaml": "extends: [strict, ../house.yaml]\n",
    });
    mkdirSync(path.join(cwd, ".git"));
    const { code, stdout } = await watermelon(
      ["check", "--print-config", "b/a.targets.yaml", "--rule", "file/shares=off"],
      { cwd },
    );
    assert.equal(code, 0);
    assert.match(stdout, /^extends: strict +# b\/\.watermelon\.yaml:1$/m);
    assert.match(stdout, /^ {4}ceiling: 83% +# house\.yaml:1$/m);
    assert.match(stdout, /^ {4}severity: off +# --rule$/m);
    assert.match(stdout, /^ {2}occupancy\/no-recovery:\n {4}severity: warning +# default$/m);
    writeFileSync(path.join(cwd, "whole.yaml"), stdout);
    assert.equal((await watermelon(["check", "--config", "whole.yaml", "--print-config", "x.yaml"], { cwd })).code, 0);
  });

  it("raises information with strict, and shows what is suppressed with auditor", async () => {
    const suppressed = floorOnly.replace(
      "  occupancy:",
      "  # watermelon-disable-next-line occupancy/floor-without-ceiling -- agreed\n  occupancy:",
    );
    const cwd = folderWith({ ".watermelon.yaml": "extends: strict\n", "a.targets.yaml": suppressed });
    const code = async () =>
      (await watermelon(["check", "--fail-on", "warning", "--rule", "measurement/cannot-tell=off"], { cwd })).code;
    const strict = await found(cwd);
    assert.ok(
      Object.values(strict)
        .flat()
        .every(each => !each.endsWith(" info")),
    );
    writeFileSync(path.join(cwd, ".watermelon.yaml"), `rules: {}\n`);
    assert.equal(await code(), 0);
    writeFileSync(path.join(cwd, ".watermelon.yaml"), "extends: auditor\n");
    assert.equal(await code(), 1);
  });

  it("says so where it is a folder", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed, ".watermelon.yaml/x": "" });
    const { code, stderr } = await watermelon(["check"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /\.watermelon\.yaml: it is a folder/);
  });
});
