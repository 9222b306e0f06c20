import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, floorOnly, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const name = ".watermelon-baseline.json";

describe("watermelon check --baseline", () => {
  it("lets what is known be, and fails on what is new", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    assert.equal((await watermelon(["check"], { cwd })).code, 1);
    const { code, stderr } = await watermelon(["check", "--update-baseline"], { cwd });
    assert.equal(code, 0);
    assert.match(stderr, /^Written to \.watermelon-baseline\.json: \d+\sknown findings\.$/m);
    const { code: then, stdout } = await watermelon(["check", "--baseline", name], { cwd });
    assert.equal(then, 0);
    assert.match(stdout, /\d+ suppressed/);
    writeFileSync(
      path.join(cwd, "a.targets.yaml"),
      capBelowNeed.replace("at_most: 4 min, level: team", "at_most: 4 min, level: agent, stakes: bonus"),
    );
    const { stdout: json } = await watermelon(["check", "--baseline", name, "--format", "json"], { cwd });
    const found = JSON.parse(json).files[0].findings as { rule: string; suppressed: { reason: string } | null }[];
    assert.ok(found.some(each => each.rule === "handle-time/personal-stakes" && each.suppressed === null));
    assert.equal(
      found.find(each => each.rule === "handle-time/below-need")?.suppressed?.reason,
      "Known: it is in the baseline.",
    );
  });

  it("is named by the configuration, and is the same text whatever order files come in", async () => {
    const files = {
      "a.targets.yaml": capBelowNeed,
      "sub/b.targets.yaml": floorOnly,
      ".watermelon.yaml": `baseline: ${name}\n`,
    };
    const cwd = folderWith(files);
    assert.equal((await watermelon(["check"], { cwd })).code, 2, "it is not there yet");
    await watermelon(["check", "sub", "a.targets.yaml", "--update-baseline"], { cwd });
    const first = readFileSync(path.join(cwd, name), "utf8");
    await watermelon(["check", "--update-baseline"], { cwd });
    assert.equal(readFileSync(path.join(cwd, name), "utf8"), first);
    assert.deepEqual(Object.keys(JSON.parse(first).files), ["a.targets.yaml", "sub/b.targets.yaml"]);
    assert.equal((await watermelon(["check", "--fail-on", "info"], { cwd })).code, 0);
  });

  it("keeps what is known of files that are not checked, and drops what is gone", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed, "b.targets.yaml": floorOnly });
    await watermelon(["check", "--update-baseline"], { cwd });
    writeFileSync(path.join(cwd, "a.targets.yaml"), capBelowNeed.replace("at_most: 4 min", "at_most: 5 min"));
    const { stderr } = await watermelon(["check", "a.targets.yaml", "--update-baseline", "--baseline", name], { cwd });
    assert.match(stderr, /of before are gone/);
    const { files } = JSON.parse(readFileSync(path.join(cwd, name), "utf8"));
    assert.ok(files["b.targets.yaml"].length > 0);
    assert.ok(
      (files["a.targets.yaml"] ?? []).every((each: { rule: string }) => each.rule !== "handle-time/below-need"),
    );
  });

  it("ends with 2 and says why where it is not there, or is none", async () => {
    const cwd = folderWith({ "a.targets.yaml": floorOnly, "b.json": "{" });
    for (const [file, said] of [
      ["none.json", /There is no baseline none\.json/],
      ["b.json", /b\.json is no baseline/],
    ] as const) {
      const { code, stderr } = await watermelon(["check", "--baseline", file], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, said);
    }
  });
});
