import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { languages, templateNames } from "../../src/core";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

describe("watermelon init", () => {
  for (const name of templateNames) {
    it(`writes a set for ${name} that the check finds nothing in, and a configuration it reads`, async () => {
      for (const language of languages) {
        const cwd = folderWith({});
        const made = await watermelon(["init", "--template", name, "--language", language], { cwd });
        assert.deepEqual([made.code, made.stderr], [0, ""]);
        assert.deepEqual(readdirSync(cwd).sort(), [".watermelon.yaml", `${name}.targets.yaml`]);
        assert.ok(made.stdout.includes(`watermelon check ${name}.targets.yaml`));
        const checked = await watermelon(["check", "--fail-on", "info", "--language", language], { cwd });
        assert.deepEqual([checked.code, checked.stderr], [0, ""]);
        assert.match(checked.stdout, language === "nl" ? /in balans .*niets gevonden/s : /balanced .*nothing found/s);
      }
    });
  }

  it("writes voice where nothing is asked, in the language of the system", async () => {
    const cwd = folderWith({});
    await watermelon(["init"], { cwd, env: { LANG: "nl_NL.UTF-8" } });
    assert.match(readFileSync(path.join(cwd, "voice.targets.yaml"), "utf8"), /^# Een eerste normbestand/);
    assert.match(readFileSync(path.join(cwd, ".watermelon.yaml"), "utf8"), /^# Hoe Watermelon Lint/);
  });

  it("overwrites no target file, and writes nothing beside it", async () => {
    const cwd = folderWith({ "voice.targets.yaml": capBelowNeed });
    const { code, stdout, stderr } = await watermelon(["init"], { cwd });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /voice\.targets\.yaml is there already, and nothing is overwritten/);
    assert.equal(readFileSync(path.join(cwd, "voice.targets.yaml"), "utf8"), capBelowNeed);
    assert.equal(existsSync(path.join(cwd, ".watermelon.yaml")), false);
  });

  it("follows no link to a file that is not there", async function () {
    if (process.platform === "win32") this.skip();
    const cwd = folderWith({});
    symlinkSync(path.join(cwd, "elsewhere"), path.join(cwd, "voice.targets.yaml"));
    assert.equal((await watermelon(["init"], { cwd })).code, 2);
    assert.equal(existsSync(path.join(cwd, "elsewhere")), false);
  });

  it("keeps the configuration that holds already, and speaks its language", async () => {
    const cwd = folderWith({ ".watermelon.yaml": "language: nl\n" });
    mkdirSync(path.join(cwd, "desk"));
    const { code, stdout } = await watermelon(["init", "desk/chat.targets.yml", "--template", "chat"], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^Geschreven: desk\/chat\.targets\.yml\nGelaten zoals het is: \.watermelon\.yaml\n/);
    assert.equal(readFileSync(path.join(cwd, ".watermelon.yaml"), "utf8"), "language: nl\n");
    assert.deepEqual(readdirSync(path.join(cwd, "desk")), ["chat.targets.yml"]);
  });

  it("puts the configuration of a file elsewhere beside it", async () => {
    const [cwd, other] = [folderWith({}), folderWith({})];
    await watermelon(["init", path.join(other, "a.targets.yaml")], { cwd });
    assert.deepEqual([readdirSync(cwd), readdirSync(other).sort()], [[], [".watermelon.yaml", "a.targets.yaml"]]);
  });

  it("refuses a name that no check would find, unless the configuration takes it", async () => {
    const cwd = folderWith({});
    const refused = await watermelon(["init", "kpi.yaml"], { cwd });
    assert.deepEqual([refused.code, readdirSync(cwd)], [2, []]);
    assert.match(
      refused.stderr,
      /kpi\.yaml .* has to end in \.targets\.yaml or \.targets\.yml, as voice\.targets\.yaml/,
    );
    const named = folderWith({ ".watermelon.yaml": 'files: ["kpi.yaml"]\n' });
    assert.equal((await watermelon(["init", "kpi.yaml"], { cwd: named })).code, 0);
  });

  it("says what it cannot write, and what it does not know", async () => {
    const cwd = folderWith({ "locked.targets.yaml/x": "" });
    const absent = await watermelon(["init", "no/such/a.targets.yaml"], { cwd });
    assert.deepEqual([absent.code, absent.stdout], [2, ""]);
    assert.match(absent.stderr, /no\/such\/a\.targets\.yaml/);
    assert.equal((await watermelon(["init", "locked.targets.yaml"], { cwd })).code, 2);
    const unknown = await watermelon(["init", "--template", "email"], { cwd });
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /--template takes voice, chat, back-office or outsourced, not email/);
  });
});
