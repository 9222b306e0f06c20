import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check, Lines, partsOf } from "../../src/core";
import { configurationsOf } from "../core/configuration/files";
import { picture } from "./picture";

const samples = path.resolve(__dirname, "../../samples/own-shapes");
const expected = path.join(__dirname, "expected-own-shapes");
const names = readdirSync(samples).filter(name => /^[^.].*\.ya?ml$/.test(name));
const textOf = (name: string): string => readFileSync(path.join(samples, name), "utf8");

describe("samples in shapes of their own", () => {
  const configurations = configurationsOf({ "/desk/.watermelon.yaml": textOf(".watermelon.yaml") });

  for (const name of names) {
    it(`${name} has the findings that were judged right`, async () => {
      const settings = await configurations.settingsFor(`/desk/${name}`);
      assert.deepEqual(configurations.problems, []);
      const options = { ...settings.check, today: "2026-11-22", file: name };
      const file = await check(textOf(name), { ...options, together: await partsOf(textOf(name), name, options) });
      const lines = new Lines(file.text);
      const found = `${file.findings.map(finding => picture(lines, finding)).join("\n\n")}\n`;
      const judged = path.join(expected, `${name}.txt`);
      if (process.env["UPDATE_GOLDEN"] === "1") {
        mkdirSync(expected, { recursive: true });
        writeFileSync(judged, found);
      }
      assert.ok(existsSync(judged), `${judged} is missing; UPDATE_GOLDEN=1 writes it, a person judges it`);
      assert.equal(found, readFileSync(judged, "utf8"));
    });
  }

  it("all have their expectation, and no expectation lacks its sample", () => {
    assert.deepEqual(readdirSync(expected).sort(), names.map(name => `${name}.txt`).sort());
  });
});
