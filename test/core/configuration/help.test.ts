import assert from "node:assert/strict";
import schema from "../../../schemas/configuration.schema.json";
import { aboutAt, allRules, completionsIn } from "../../../src/core";

/** What can be written at `|`. */
function labels(marked: string): string[] {
  return completionsIn(schema, marked.replace("|", ""), marked.indexOf("|"), "en").map(({ label }) => label);
}

function about(marked: string, language: "en" | "nl" = "en"): string | undefined {
  return aboutAt(schema, marked.replace("|", ""), marked.indexOf("|"), language)?.about;
}

const keys = Object.keys(schema.properties);
const severities = ["error", "warning", "info", "off"];

describe("completion in a configuration", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["|", keys],
    ["ext|", keys],
    ["language: nl\n|", keys.filter(key => key !== "language")],
    ["|: nl\nrules: {}\n", keys.filter(key => key !== "rules")],
    ["language: |", ["en", "nl"]],
    ["extends: |\nrules: {}\n", ["recommended", "strict", "auditor", "../.watermelon.yaml"]],
    ["extends: [strict, |]\n", ["recommended", "strict", "auditor", "../.watermelon.yaml"]],
    ["extends:\n  - |\n", ["recommended", "strict", "auditor", "../.watermelon.yaml"]],
    ["rules:\n  file/shares: |\n", severities],
    ["rules:\n  occupancy/too-high: { severity: | }\n", severities],
    ["rules:\n  occupancy/too-high: { severity: off, | }\n", ["ceiling", "alone"]],
    ["rules:\n  occupancy/too-high:\n    ceiling: |\n", ["85%"]],
    ["overrides:\n  - |\n", ["files", "rules"]],
    ["overrides:\n  - files: [a]\n    |\n", ["rules"]],
    ["metrics:\n  nes:\n    facet: customer\n    |\n", ["name", "aliases", "unit", "direction", "level"]],
    ["metrics:\n  nes: { unit: | }\n", ["time", "share", "score", "count", "rate", "money"]],
    [
      "shapes:\n  - files: [a]\n    promise: { at: b, | }\n",
      ["metric", "at_least", "at_most", "within", "scale", "target", "unit", "direction"],
    ],
    ["metrics:\n  |\n", []],
    ["x-mine: |\n", []],
    ["# comment |\n", []],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => assert.deepEqual(labels(marked), expected));
  }

  it("knows every rule, under rules, in an override and in locked", () => {
    const ids = allRules.map(({ id }) => id).sort();
    for (const marked of [
      "rules:\n  |\n",
      "rules:\n  occ|\n",
      "overrides:\n  - files: [a]\n    rules:\n      |\n",
      "locked: [|]\n",
    ])
      assert.deepEqual(labels(marked).sort(), ids, marked);
  });

  it("replaces the word around the cursor, and writes the colon where there is none", () => {
    const text = "rules:\n  occupancy/to\n";
    const found = completionsIn(schema, text, text.indexOf("to\n") + 2, "en").find(
      ({ label }) => label === "occupancy/too-high",
    );
    assert.equal(found?.text, "occupancy/too-high: ");
    assert.equal(text.slice(found.range.start, found.range.end), "occupancy/to");
    assert.equal(completionsIn(schema, "rul: {}\n", 3, "en").find(({ label }) => label === "rules")?.text, "rules");
    assert.equal(completionsIn(schema, "locked: ", 8, "en")[0]?.text, `[${allRules.map(({ id }) => id).sort()[0]}]`);
  });
});

describe("hover in a configuration", () => {
  it("tells what a key, a rule, an option and a word are, in both languages", () => {
    assert.match(about("ext|ends: strict\n") ?? "", /starts from/);
    assert.match(about("ext|ends: strict\n", "nl") ?? "", /voortbouwt/);
    assert.match(about("rules:\n  occupancy/too|-high: off\n") ?? "", /Occupancy above/);
    assert.match(about("rules:\n  occupancy/too-high: o|ff\n") ?? "", /not looked for/);
    assert.match(about("rules:\n  occupancy/too-high: { ceil|ing: 83% }\n") ?? "", /Default 85%\./);
    assert.match(about("metrics: { a: { direction: u|p } }\n", "nl") ?? "", /meer is beter/);
    assert.match(about("locked: [occupancy/too|-high]\n") ?? "", /Occupancy above/);
    assert.equal(about("# ext|ends\n"), undefined);
    assert.equal(about("x-m|ine: a\n"), undefined);
  });
});
