import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { readShape } from "../../../src/core/own-shape/read-shape";
import { applyEdits } from "../../../src/core/source/change";
import { say } from "../../../src/core/words/say";

const shape = readShape({
  mix: { at: "kinds[*]", class: "kind", share: "part", handle_time: "takes" },
  targets: {
    at: "kpis[*]",
    metric: "name",
    target: "goal",
    at_least: "min",
    at_most: "max",
    history: "was[*]",
    scale: "marks",
  },
})!;

const commas = async (text: string) => {
  const { documents, findings } = await check(text, { today: "2026-11-28", shape });
  const found = findings.filter(({ message }) => message.id === "file/wrong-type/decimal-comma");
  return { found, targets: documents[0]!.part.targets };
};

describe("a decimal comma between the braces of a file in a shape of its own", () => {
  const cut: readonly (readonly [text: string, at: string, mended: string])[] = [
    ["kpis: [{ name: csat, min: 8,5, marks: 1-10 }]", "8,5", "8.5"],
    ["kpis:\n  - { name: csat, max: 8,5 }", "8,5", "8.5"],
    ["kpis: [{ name: aht, max: 7,5 min }]", "7,5 min", "7.5 min"],
    ["kpis: [{ name: abandonment, max: 7,5% }]", "7,5%", "7.5%"],
    ["kpis: [{ name: aht, goal: hoogstens 4,5 minuten }]", "hoogstens 4,5 minuten", "hoogstens 4.5 minuten"],
    ["kpis: [{ name: aht, goal: at most 4,5 }]", "at most 4,5", "at most 4.5"],
    ["kinds: [{ kind: a, takes: 2,5 min, part: 100% }]", "2,5 min", "2.5 min"],
  ];
  for (const [text, at, mended] of cut)
    it(`is found where it stands, and mended: ${text.replace("\n", " ")}`, async () => {
      const { found, targets } = await commas(text);
      assert.equal(found.length, 1);
      const [{ fixes, range }] = found as [(typeof found)[0]];
      assert.equal(text.slice(range.start, range.end), at);
      assert.deepEqual(
        targets.flatMap(({ atLeast, atMost }) => [atLeast, atMost]).filter(Boolean),
        [],
        "no half of it is read",
      );
      assert.deepEqual(
        fixes.map(({ kind }) => kind),
        ["fix"],
      );
      const after = applyEdits(text, fixes[0]!.edits);
      assert.equal(after, text.replace(at, mended));
      assert.deepEqual((await commas(after)).found, []);
    });

  it("is told with what YAML makes of it", async () => {
    const { message } = (await commas(cut[0]![0])).found[0]!;
    assert.match(say(message, "en"), /YAML reads `8` here .* Write `8\.5`, with a point/);
    assert.match(say(message, "nl"), /YAML leest hier `8` .*`8\.5`, met een punt/);
  });

  const silent = [
    "kpis: [{ name: csat, min: 8, 5: null }]",
    "kpis: [{ name: csat, min: 8,5: null }]",
    "kpis: [{ name: csat, min: 8,5: ~ }]",
    "kpis: [{ name: csat, min: 8, 5 }]",
    'kpis: [{ name: csat, min: 8,"5" }]',
    'kpis: [{ name: csat, min: "8,5" }]',
    "kpis: [{ name: csat, min: 8,extra }]",
    "kpis: [{ name: csat, min: 8,p5 }]",
    "kpis: [{ name: csat, min: 8.5, marks: 1-10 }]",
    "kpis: [{ name: csat, was: [8,5] }]",
    "kpis: [{ name: csat, was: [8,5, 7,5] }]",
    "kpis:\n  - name: csat\n    min: 8,5",
    "kpis: [{ name: Level 8,5, min: 8 }]",
    "kpis: [{ name: csat, min: 8, note: 5,5 }]",
    "kpis: [{ name: csat, other: 8,5 }]",
  ];
  for (const text of silent)
    it(`is no other comma: ${text.replaceAll("\n", " ")}`, async () =>
      assert.deepEqual((await commas(text)).found, []));
});
