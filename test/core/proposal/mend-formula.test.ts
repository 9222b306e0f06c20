import assert from "node:assert/strict";
import { applyEdits, check } from "../../../src/core";

/** The lines of a file that each offer for its first formula trouble changes, as they become. */
async function mended(target: string): Promise<string[]> {
  const text = `version: 1\nx-f: &f (tlak + hold) / handled\ntargets:\n${target}\n`;
  const { findings } = await check(text, { today: "2026-06-15" });
  const trouble = findings.find(each => each.rule === "measurement/formula")!;
  const before = text.split("\n");
  return trouble.fixes.map(fix => {
    const after = applyEdits(text, fix.edits).split("\n");
    return `${fix.kind}: ${after.filter(line => !before.includes(line)).join("\n")}`;
  });
}

describe("what mends a formula", () => {
  it("changes no more of the text than the slip", async () => {
    assert.deepEqual(await mended("  aht:\n    formula: |\n      (tlak   + hold)\n      / handled"), [
      "fix:       (talk   + hold)",
      "suggestion:     inputs: { tlak: s }",
      "suggestion:     inputs: { tlak: min }",
    ]);
    assert.deepEqual(await mended("  aht: { formula: talk ÷ handled }"), ["fix:   aht: { formula: talk / handled }"]);
  });

  it("puts the formula in quotes where YAML would take what is written for something else", async () => {
    assert.deepEqual(await mended("  aht: { formula: max(talk; hold) / handled }"), [
      'fix:   aht: { formula: "max(talk, hold) / handled" }',
    ]);
    assert.deepEqual(await mended("  aht:\n    formula: − talk / handled"), ['fix:     formula: "- talk / handled"']);
  });

  it("reads a hyphen in a name as part of it", async () => {
    assert.deepEqual(await mended("  aht: { formula: (talk + hold + wrap-up) / handled }"), [
      "fix:   aht: { formula: (talk + hold + wrap_up) / handled }",
    ]);
  });

  it("gives a target that has its formula from elsewhere one of its own", async () => {
    assert.deepEqual((await mended("  aht: { formula: *f }"))[0], "fix:   aht: { formula: (talk + hold) / handled }");
  });

  it("offers only units in which the formula fits its metric", async () => {
    assert.deepEqual(await mended("  fcr: { formula: 1 - xyzzy / contacts }"), [
      "suggestion:   fcr: { formula: 1 - xyzzy / contacts, inputs: { xyzzy: 1 } }",
    ]);
    assert.deepEqual(await mended("  aht: { formula: talk / handled, inputs: { talk: parsecs } }"), [
      "suggestion:   aht: { formula: talk / handled, inputs: { talk: s } }",
      "suggestion:   aht: { formula: talk / handled, inputs: { talk: min } }",
    ]);
    assert.deepEqual(await mended("  aht: { formula: cost / handled }"), [
      "suggestion:   aht: { formula: (talk + hold + wrap_up) / handled }",
    ]);
  });

  it("offers nothing that would not do", async () => {
    assert.deepEqual(await mended("  aht: { formula: (talk + hold / handled }"), []);
    assert.deepEqual(
      await mended("  aht: { formula: handled / handled, inputs: { handled: 1, talk: 1, hold: 1 } }"),
      [],
    );
  });
});
