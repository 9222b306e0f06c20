import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, folderWith, removeFolders } from "./folder";

const name = "desk.targets.yaml";

/** Two sets with mistakes whose fix is plain, beside one that a person has to look at. */
const wrong = `# Desk
targets:
  aht: { at_mots: 5min , level: Team }   # kept as it is
  calls: { metric: occupancy, at_least: ">= 80%" }
---
name: Ünïcode
targets:
  aht: { at_most: 300 }
`;
const right = `# Desk
version: 1
targets:
  aht: { at_most: 5min , level: team }   # kept as it is
  calls: { metric: occupancy, at_least: 80% }
---
version: 1
name: Ünïcode
targets:
  aht: { at_most: 300 }
`;
const fixable = capBelowNeed.replace("version: 1\n", "");

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const run = (cwd: string, ...args: string[]) => watermelon(["check", ...args], { cwd });
const text = (cwd: string): string => readFileSync(path.join(cwd, name), "utf8");

describe("watermelon check --fix", () => {
  it("makes the safe fixes of all documents, says which, and ends by what remains", async () => {
    const cwd = folderWith({ [name]: wrong });
    chmodSync(path.join(cwd, name), 0o640);
    const { code, stderr, stdout } = await run(cwd, "--fix", "--format", "compact");
    assert.equal(text(cwd), right);
    assert.equal(code, 1);
    assert.match(stdout, /^desk\.targets\.yaml:10:19: error: .*\(measurement\/unit-missing\)$/m);
    assert.doesNotMatch(stdout, /unknown-key|wrong-type|missing-key/);
    assert.match(stderr, /^desk\.targets\.yaml: 5 findings fixed\.$/m);
    assert.match(stderr, /^ {2}Rename the key to `at_most` \(file\/unknown-key\)$/m);
    assert.equal(statSync(path.join(cwd, name)).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(cwd), [name]);
  });

  it("takes away what killed runs left, and nothing that another process writes or keeps", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const left = `${name}.${pid}.watermelon`;
    const others = [`${name}.${process.pid}.watermelon`, `${name}.${pid}.part`, "notes.watermelon"];
    const cwd = folderWith({ [name]: wrong, [left]: "half", ...Object.fromEntries(others.map(each => [each, each])) });
    await run(cwd, "--fix");
    assert.equal(text(cwd), right);
    assert.deepEqual(readdirSync(cwd).sort(), [name, ...others].sort());
  });

  it("is done once, and ends in 0 where nothing remains", async () => {
    const cwd = folderWith({ [name]: "targets:\n  absence: { metric: absence_rate, at_most: 6% }\npart_of: desk\n" });
    assert.equal((await run(cwd)).code, 1);
    assert.equal((await run(cwd, "--fix")).code, 0);
    const after = text(cwd);
    assert.match(after, /^version: 1$/m);
    const second = await run(cwd, "--fix");
    assert.deepEqual([second.code, second.stderr, text(cwd)], [0, "", after]);
  });

  it("takes no suggestion, and leaves what a comment suppresses", async () => {
    const suppressed = `version: 1
targets:
  # watermelon-disable-next-line measurement/direction -- The other end is watched elsewhere
  wait: { metric: abandonment_rate, at_least: 12% }
  aht: { at_most: 300 }
`;
    const cwd = folderWith({ [name]: suppressed });
    const { code } = await run(cwd, "--fix");
    assert.deepEqual([code, text(cwd)], [1, suppressed]);
  });

  const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
    "UTF-8 with a byte order mark and line ends of Windows": each =>
      Buffer.from(`\ufeff${each.replaceAll("\n", "\r\n")}`),
    "UTF-16, little end first": each => Buffer.from(`\ufeff${each}`, "utf16le"),
    "UTF-16, big end first": each => Buffer.from(`\ufeff${each}`, "utf16le").swap16(),
  };
  for (const [encoding, encode] of Object.entries(encodings)) {
    it(`keeps ${encoding}, in files and on standard input`, async () => {
      const cwd = folderWith({ [name]: encode(wrong) });
      await run(cwd, "--fix");
      assert.deepEqual(readFileSync(path.join(cwd, name)), encode(right));
      const args = [require.resolve("../../dist/cli/watermelon.js"), "check", "--fix", "--stdin-filepath", name];
      const { stdout } = spawnSync(process.execPath, args, { cwd, input: encode(wrong) });
      assert.deepEqual(stdout, encode(right));
    });
  }

  it("goes on past a file that may not be written, says so, and shows what is wrong in it", async () => {
    const cwd = folderWith({ "a.targets.yaml": wrong, [name]: wrong });
    chmodSync(cwd, 0o777);
    chmodSync(path.join(cwd, "a.targets.yaml"), 0o444);
    chmodSync(path.join(cwd, name), 0o666);
    const { code, stderr, stdout } = await watermelon(["check", "--fix", "--format", "compact"], {
      cwd,
      asNobody: true,
    });
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot write a\.targets\.yaml: permission denied\.$/m);
    assert.match(stdout, /^a\.targets\.yaml:3:10: .*unknown-key/m);
    assert.deepEqual([readFileSync(path.join(cwd, "a.targets.yaml"), "utf8"), text(cwd)], [wrong, right]);
  });

  it("leaves a file whose bytes it could not read", async () => {
    const bytes = Buffer.concat([Buffer.from(wrong), Buffer.from([0x23, 0xff, 0x0a])]);
    const cwd = folderWith({ [name]: bytes });
    const { code, stderr } = await run(cwd, "--fix");
    assert.equal(code, 2);
    assert.match(stderr, /is not fixed: what cannot be read would be lost/);
    assert.deepEqual(readFileSync(path.join(cwd, name)), bytes);
  });
});

describe("watermelon check --fix-dry-run", () => {
  it("writes nothing and shows a diff of all files that git applies; ends by what would remain", async () => {
    const cwd = folderWith({ [name]: wrong, "sub/b.targets.yaml": fixable.replaceAll("\n", "\r\n") });
    const { code, stdout, stderr } = await run(cwd, "--fix-dry-run");
    assert.equal(code, 1);
    assert.match(stderr, /^desk\.targets\.yaml: 5 findings can be fixed\.$/m);
    assert.equal(text(cwd), wrong);
    const git = (...args: string[]) => spawnSync("git", args, { cwd, encoding: "utf8", input: stdout });
    git("init", "-q");
    const applied = git("apply", "-");
    assert.equal(applied.status, 0, applied.stderr);
    assert.equal(text(cwd), right);
    assert.match(readFileSync(path.join(cwd, "sub/b.targets.yaml"), "utf8"), /^version: 1\r\n/);
  });

  it("ends in 0 where the fixes leave nothing, and shows nothing where there is nothing to fix", async () => {
    const cwd = folderWith({ [name]: "targets:\n  absence: { metric: absence_rate, at_most: 6% }\npart_of: desk\n" });
    assert.equal((await run(cwd, "--fix-dry-run")).code, 0);
    const done = folderWith({ [name]: right });
    assert.deepEqual(await run(done, "--fix-dry-run", "--fail-on", "never"), { code: 0, stdout: "", stderr: "" });
  });

  it("writes other formats to files only", async () => {
    const cwd = folderWith({ [name]: wrong });
    const refused = await run(cwd, "--fix-dry-run", "--format", "json");
    assert.deepEqual([refused.code, refused.stdout], [2, ""]);
    const { stdout } = await run(cwd, "--fix-dry-run", "--format", "json=rest.json");
    assert.match(stdout, /^--- a\/desk\.targets\.yaml$/m);
    assert.doesNotMatch(readFileSync(path.join(cwd, "rest.json"), "utf8"), /missing-key/);
  });
});

describe("watermelon check --stdin-filepath", () => {
  it("checks standard input as the file of that name, with its configuration, there or not", async () => {
    const cwd = folderWith({ "sub/.watermelon.yaml": "rules: { handle-time/below-need: off }\n" });
    const check = (as: string) =>
      watermelon(["check", "--stdin-filepath", as, "--format", "compact"], { cwd, input: capBelowNeed });
    const { code, stdout } = await check("x.targets.yaml");
    assert.equal(code, 1);
    assert.match(stdout, /^x\.targets\.yaml:8:19: error: .*below-need/m);
    const below = await check("sub/x.targets.yaml");
    assert.equal(below.code, 0);
    assert.doesNotMatch(below.stdout, /below-need/);
  });

  it("prints the fixed text with --fix, the findings to a file where asked, and touches no file", async () => {
    const cwd = folderWith({ [name]: "left alone" });
    const args = ["check", "--stdin-filepath", name, "--fix", "--format", "compact=rest.txt"];
    const { code, stdout } = await watermelon(args, { cwd, input: wrong });
    assert.deepEqual([code, stdout, text(cwd)], [1, right, "left alone"]);
    assert.match(readFileSync(path.join(cwd, "rest.txt"), "utf8"), /unit-missing/);
    const same = await watermelon(args, { cwd, input: right });
    assert.deepEqual([same.code, same.stdout, same.stderr], [1, right, ""]);
  });

  it("shows a diff with --fix-dry-run", async () => {
    const args = ["check", "--stdin-filepath", name, "--fix-dry-run"];
    const { stdout } = await watermelon(args, { cwd: folderWith({}), input: wrong });
    assert.match(stdout, /^\+version: 1$/m);
  });

  it("refuses paths beside it, and a format beside the text", async () => {
    const cwd = folderWith({ [name]: wrong });
    for (const args of [[name], ["--fix", "--format", "json"]]) {
      const { code, stdout, stderr } = await watermelon(["check", "--stdin-filepath", name, ...args], {
        cwd,
        input: wrong,
      });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.notEqual(stderr, "");
    }
    assert.equal(text(cwd), wrong);
  });
});
