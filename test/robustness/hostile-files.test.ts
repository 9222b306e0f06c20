import assert from "node:assert/strict";
import path from "node:path";
import { buildCommand } from "../cli/command";
import { folderWith, removeFolders } from "../cli/folder";
import { bomb, crowded, hostiles, set } from "./hostiles";
import { limited, type Measured } from "./limited";

describe("a hostile file, with 256 MB to read it in", function () {
  this.timeout(300_000);
  const used: string[] = [];

  before(buildCommand);
  after(() => {
    removeFolders();
    console.log(`    processor time and memory of the whole process:\n${used.map(each => `      ${each}\n`).join("")}`);
  });

  async function checked(
    name: string,
    content: string | Uint8Array,
    command = "check",
    ...more: string[]
  ): Promise<Measured> {
    const cwd = folderWith({ "x.targets.yaml": content });
    const ended = await limited([command, "x.targets.yaml", ...more], cwd);
    used.push(`${ended.seconds?.toFixed(2).padStart(6)} s ${ended.megabytes?.toFixed(0).padStart(4)} MB  ${name}`);
    assert.ok(!ended.stopped, "it did not end");
    assert.ok(ended.seconds !== null, `it crashed\n${ended.stderr.slice(0, 500)}`);
    return ended;
  }

  for (const { name, content, code, finds = [], silent = [], times, complains } of hostiles) {
    it(`of ${name} is checked, or honestly refused`, async () => {
      const ended = await checked(name, content, "check", "--format", "compact");
      assert.equal(ended.code, code, ended.stdout.slice(0, 1000) + ended.stderr.slice(0, 1000));
      for (const each of finds) assert.match(ended.stdout, each);
      for (const each of silent) assert.ok(!ended.stdout.includes(`(${each}`), ended.stdout);
      if (times) assert.equal(ended.stdout.split(`(${times[1]})\n`).length - 1, times[0], ended.stdout);
      if (complains) assert.match(ended.stderr, complains);
      else assert.equal(ended.stderr, "");
      const said = (ended.stdout + ended.stderr).replaceAll("(measurement/undefined)", "");
      assert.doesNotMatch(said, /[\x00-\x09\x0b-\x1f\x7f]|undefined|\bNaN\b|Infinity/);
    });
  }

  for (const [name, content] of Object.entries(crowded)) {
    it(`as full of ${name} as is let be is checked`, async () => {
      const { code } = await checked(`full of ${name}`, content, "check", "--format", "compact");
      assert.ok(code === 0 || code === 1, `${code}`);
    });
  }

  for (const command of ["explain", "balance"]) {
    it(`is no trouble for ${command}`, async () => {
      const { code, stderr } = await checked(command, bomb + set(), command);
      assert.equal(code, 0, stderr);
    });
  }

  it("is no trouble for report, nor for review beside others", async () => {
    const cwd = folderWith({
      "a.targets.yaml": bomb,
      "b.targets.yaml": set("", "[".repeat(10_000)),
      "c.targets.yaml": "---\n".repeat(900),
    });
    const { code, seconds } = await limited(["report", ".", "--out", "report"], cwd);
    assert.ok(seconds !== null);
    assert.equal(code, 0);
  });

  it("leaves its memory behind: hundreds of them take what one does", async () => {
    const cwd = folderWith(
      Object.fromEntries(
        Array.from({ length: 200 }, (_, at) => [`${at}.targets.yaml`, `${bomb}# ${at} ${"x".repeat(900_000)}\n`]),
      ),
    );
    const { code, megabytes, seconds } = await limited(["check", ".", "--format", "compact"], cwd);
    used.push(
      `${seconds?.toFixed(2).padStart(6)} s ${megabytes?.toFixed(0).padStart(4)} MB  200 of them, of 0.9 MB each`,
    );
    assert.equal(code, 1);
  });

  it("as configuration or baseline ends in exit code 2 and says where", async () => {
    const hostileConfigurations: readonly (readonly [Record<string, string>, RegExp])[] = [
      [{ ".watermelon.yaml": bomb }, /\.watermelon\.yaml:1:1: .*once its aliases are followed/],
      [{ ".watermelon.yaml": `rules: ${"[".repeat(10_000)}` }, /\.watermelon\.yaml:1:1: .*levels deep/],
      [{ ".watermelon.yaml": `# ${"x".repeat(50_000_000)}\n` }, /\.watermelon\.yaml:1:1: .*longer than 1000000/],
      [{ ".watermelon.yaml": "language: e\0n\n" }, /\.watermelon\.yaml:1:12: .*invisible/],
      [{ ".watermelon.yaml": "baseline: b.json\n", "b.json": `${"[".repeat(100_000)}` }, /b\.json/],
      [
        {
          ".watermelon.yaml": "baseline: b.json\n",
          "b.json": `{ "version": 1, "files": { "__proto__": ${" ".repeat(50_000_000)} } }`,
        },
        /b\.json/,
      ],
    ];
    for (const [files, says] of hostileConfigurations) {
      const cwd = folderWith({ "x.targets.yaml": set(), ...files });
      const { code, stderr, seconds } = await limited(["check", path.join(cwd, "x.targets.yaml")], cwd);
      assert.ok(seconds !== null, stderr.slice(0, 500));
      assert.equal(code, 2, stderr.slice(0, 500));
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /internal|\n {4}at /);
    }
  });
});
