import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check, Lines, type Part, partsOf } from "../../src/core";
import { picture } from "./picture";

const samples = path.resolve(__dirname, "../../samples");
const expected = path.join(__dirname, "expected");
const names = readdirSync(samples).filter(name => name.endsWith(".targets.yaml"));
const textOf = (name: string): string => readFileSync(path.join(samples, name), "utf8");

describe("samples", () => {
  let together: Part[];
  before(async () => {
    together = (await Promise.all(names.map(each => partsOf(textOf(each), each)))).flat();
  });

  for (const name of names) {
    it(`${name} has the findings that were judged right`, async () => {
      const file = await check(textOf(name), { today: "2026-11-22", file: name, together });
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
