import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { applyEdits } from "../../../src/core/source/change";

const today = "2026-11-29";
const fileOf = (line: string) => `version: 1\nowner: WFM\nreview_by: 2027-04-01\n${line}\n`;

/** What each offer on the shape of a file makes of it, fixes before suggestions. */
async function offersOn(line: string): Promise<string[]> {
  const text = fileOf(line);
  const { findings } = await check(text, { today });
  const found = findings.filter(({ rule }) => rule === "file/wrong-type" || rule === "file/unknown-key");
  assert.equal(found.length, 1, line);
  return found[0]!.fixes.map(({ kind, edits }) => `${kind}: ${applyEdits(text, edits).split("\n")[3]}`);
}

describe("a phrase in place of a value", () => {
  const cases: readonly [string, string][] = [
    ["sl: { at_least: 80% binnen 20 sec }", "fix: sl: { at_least: 80%, within: 20 s }"],
    ['sl: { level: site, at_least: "90% within 2 minutes" }', "fix: sl: { level: site, at_least: 90%, within: 2 min }"],
    ["aht: { at_most: max. 6 min }", "fix: aht: { at_most: 6 min }"],
    ['aht: { at_most: "max. 4:30" }', "fix: aht: { at_most: 270 s }"],
    ["fcr: { at_least: minimaal 75% }", "fix: fcr: { at_least: 75% }"],
    ["asa: { at_most: onder de 30 sec }", "fix: asa: { at_most: 30 s }"],
    ["csat: { at_least: minimaal een 8, scale: 1-10 }", "fix: csat: { at_least: 8, scale: 1-10 }"],
    ["occupancy: { at_least: 75 - 85% }", "fix: occupancy: { at_least: 75%, at_most: 85% }"],
    ["occupancy: { at_least: niet boven de 85% }", "suggestion: occupancy: { at_most: 85% }"],
    ["csat: { target: minimaal een 8, scale: 1-10 }", "fix: csat: { at_least: 8, scale: 1-10 }"],
    ["sl: { target: 80% binnen 45 sec }", "fix: sl: { at_least: 80%, within: 45 s }"],
    ["occupancy: { norm: tussen 75 en 85% }", "fix: occupancy: { at_least: 75%, at_most: 85% }"],
    ["sl: 80% binnen 20 sec", "fix: sl: { at_least: 80%, within: 20 s }"],
    ["aht: max. 5 min", "fix: aht: { at_most: 5 min }"],
  ];
  for (const [said, becomes] of cases) {
    it(`${said} becomes what it says`, async () => {
      const offers = await offersOn(`targets: { ${said} }`);
      assert.deepEqual(offers, [becomes.replace(/: (.*)$/, ": targets: { $1 }")]);
    });
  }

  const unread = [
    "aht: { at_most: 5% lager dan vorig jaar }",
    "fcr: { at_least: zo hoog mogelijk }",
    "fcr: { at_least: n.t.b. }",
    "fcr: { target: zo hoog mogelijk }",
    "aht: { at_most: minimaal 75% }",
    "sl: { at_least: 80% binnen 20 sec, within: 30 s }",
    "occupancy: { at_least: 75 - 85%, at_most: 90% }",
    "aht: zo laag mogelijk",
    "fcr: { at_least: maximaal 75% }",
    "fcr: maximaal 75%",
    "fcr: { norm: maximaal 75% }",
    "fcr: { baseline: minimaal 75% }",
  ];
  for (const said of unread) {
    it(`${said} is its writer's to say`, async () => {
      assert.deepEqual(await offersOn(`targets: { ${said} }`), []);
    });
  }

  it("of a promise is written too", async () => {
    const text = "promise: { service_level: { at_least: 90% binnen 30 sec } }";
    assert.deepEqual(await offersOn(text), ["fix: promise: { service_level: { at_least: 90%, within: 30 s } }"]);
  });

  it("leaves nothing to find on the shape of the file once it is written", async () => {
    const text = fileOf(
      "targets: { sl: { target: 80% binnen 45 sec }, fcr: { at_least: minimaal 75% }, aht: max. 5 min }",
    );
    const { findings } = await check(text, { today });
    const fixes = findings.flatMap(({ fixes: all }) => all.filter(({ kind }) => kind === "fix"));
    const after = await check(
      applyEdits(
        text,
        fixes.flatMap(({ edits }) => edits),
      ),
      { today },
    );
    assert.equal(fixes.length, 3);
    assert.deepEqual(
      after.findings.filter(({ rule }) => rule.startsWith("file/")),
      [],
    );
  });
});
