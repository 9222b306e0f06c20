import assert from "node:assert/strict";
import { languages, message, say } from "../../../src/core";
import { problemsIn } from "./files";

const cases: readonly (readonly [string, string, RegExp, RegExp])[] = [
  ["a key with a slip", "extend: strict\n", /^1: .*`extends` meant/, /^1: .*`extends` bedoeld/],
  ["an unknown key", "# x\nplugins: [a]\n", /^2: .*Known here: `extends`, `files`/, /^2: .*Wel bekend: `extends`/],
  ["a list", "- a\n", /this is a list/, /staat een lijst/],
  ["a text", "hello\n", /the text `hello`/, /de tekst `hello`/],
  [
    "an unknown rule",
    "rules:\n  occupancy/to-high: off\n",
    /^2: .*`occupancy\/too-high` meant/,
    /`occupancy\/too-high` bedoeld/,
  ],
  ["a rule without its topic", "rules:\n  blanket-cap: off\n", /`handle-time\/blanket-cap` meant/, /bedoeld/],
  ["an unknown severity", "rules:\n  occupancy/too-high: warning!\n", /`warning` meant/, /`warning` bedoeld/],
  ["an unknown option", "rules:\n  occupancy/too-high: { ceilin: 83% }\n", /`ceiling` meant/, /`ceiling` bedoeld/],
  ["an option without its unit", "rules:\n  occupancy/too-high: { ceiling: 83 }\n", /write `83%`/, /schrijf `83%`/],
  [
    "an option of another kind",
    "rules:\n  occupancy/too-high: { ceiling: 5 min }\n",
    /takes a percentage/,
    /hoort een percentage/,
  ],
  [
    "an option in working days",
    "rules:\n  resolution/no-window: { shortest: 3 working days }\n",
    /takes a time of a fixed length/,
    /hoort een tijd van vaste duur/,
  ],
  [
    "an option beyond any contact centre",
    "rules:\n  occupancy/too-high: { ceiling: 1e300% }\n",
    /no contact centre has an amount like that/,
    /geen contactcenter heeft/,
  ],
  ["a preset with a slip", "extends: [stric]\n", /`strict` meant/, /`strict` bedoeld/],
  ["a comparison", "rules:\n  occupancy/too-high: { ceiling: >= 83% }\n", /Write the value alone/, /alleen de waarde/],
  ["two documents", "language: nl\n---\nlanguage: en\n", /^2: .*one document/, /^2: .*één document/],
  ["a key twice", "language: nl\nlanguage: en\n", /^2: .*second time/, /^2: .*tweede keer/],
  ["a locked rule that is none", "locked: [occupancy/to-high]\n", /`occupancy\/too-high` meant/, /bedoeld/],
  ["a lock that is no text", "locked: [3]\n", /takes a rule, such as/, /hoort een regel/],
  ["a pattern that climbs", "files: [../a.yaml]\n", /climbs out/, /verlaat met/],
  ["a pattern with backslashes", "ignore: ['a\\b']\n", /put `\/` between/, /zet `\/` tussen/],
  ["a pattern with many stars", "files: ['a*b*c*d*e']\n", /more stars/, /meer sterren/],
  ["a pattern of hostile length", `files: ["${"a/".repeat(200)}"]\n`, /at most 200 characters/, /hooguit 200 tekens/],
  ["a baseline elsewhere", "baseline: ../b.json\n", /outside this workspace/, /buiten deze werkmap/],
  ["a baseline from the root", "baseline: /b.json\n", /one machine only/, /één machine/],
  ["a baseline on a drive", "baseline: 'C:\\b.json'\n", /one machine only/, /één machine/],
  ["an override without files", "overrides:\n  - rules: {}\n", /`overrides\[0\]` has no `files`/, /ontbreekt `files`/],
  [
    "a metric without its unit",
    "metrics:\n  a: { facet: customer, direction: up }\n",
    /`metrics.a` has no `unit`/,
    /ontbreekt `unit`/,
  ],
  [
    "a metric with a slip",
    "metrics:\n  a: { facet: custmer, unit: score, direction: up }\n",
    /`customer` meant/,
    /bedoeld/,
  ],
  [
    "a metric without a name",
    "metrics:\n  '--': { facet: customer, unit: score, direction: up }\n",
    /no letter or digit/,
    /geen letter of cijfer/,
  ],
  [
    "two metrics with one name",
    "metrics:\n  c: { facet: customer, unit: score, direction: up, aliases: [D] }\n  d: { facet: customer, unit: score, direction: up }\n",
    /^3: `d` is a name of `c`/,
    /^3: `d` is al een naam van `c`/,
  ],
  [
    "an assumption that is none",
    "assumptions: { los: { rushed: { heated: 80% } } }\n",
    /`loss` meant/,
    /`loss` bedoeld/,
  ],
  [
    "an assumption beyond what can be",
    "assumptions: { resolved.routine: 140% }\n",
    /between 0% and 100%/,
    /tussen 0% en 100%/,
  ],
];

describe("a problem in a configuration", () => {
  for (const [name, text, english, dutch] of cases) {
    it(`is told once, at its place, in both languages: ${name}`, async () => {
      const [said, ...more] = await problemsIn(text);
      assert.match(said ?? "", english);
      assert.deepEqual(more, []);
      assert.match((await problemsIn(text, "nl"))[0] ?? "", dutch);
    });
  }

  it("is not in a new configuration, nor in one with all that it proposes", async () => {
    for (const language of languages) {
      const template = say(message("configuration/template", {}), language);
      assert.deepEqual(await problemsIn(template), []);
      const all = template.replace(/^# (?=[a-z]+:| )/gm, "").replace(/^#( +)(?=[a-z-])/gm, "$1");
      assert.match(all, /^rules:\n {2}occupancy/m);
      assert.deepEqual(await problemsIn(all), []);
    }
  });

  it("is not a key of the writer's own, an empty file or an empty key", async () => {
    for (const text of [
      "",
      "# nothing yet\n",
      "rules:\nlocked:\nmetrics:\nfiles:\n",
      "x-owner: me\nrules: { x-why: because }\n",
    ])
      assert.deepEqual(await problemsIn(text), [], text);
  });
});
