import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { readShape } from "../../../src/core/own-shape/read-shape";
import { readPhrase } from "../../../src/core/phrases/read-phrase";
import { applyEdits } from "../../../src/core/source/change";
import { say } from "../../../src/core/words/say";

const shape = readShape({ targets: { at: "kpis[*]", metric: "name", target: "goal", baseline: "now" } })!;

async function told(name: string, goal: string, now?: string) {
  const text = `kpis:\n  - { name: ${name}, goal: ${goal}${now === undefined ? "" : `, now: ${now}`} }\n`;
  const { findings } = await check(text, { today: "2026-11-28", shape });
  const found = findings.find(({ rule }) => rule === "file/own-shape")!;
  return {
    at: text.slice(found.range.start, found.range.end),
    said: say(found.message, "en").replaceAll("\u00a0", " "),
    inDutch: say(found.message, "nl").replaceAll("\u00a0", " "),
    kinds: found.fixes.map(({ kind }) => kind),
    goals: found.fixes.map(({ edits }) => /goal: ([^,}]*?),? (?:now|\})/.exec(applyEdits(text, edits))![1]),
  };
}

describe("a target that is told from a level that stands elsewhere", () => {
  it("is counted from what was last measured, in parts and in points, to be written in its own language", async () => {
    const { at, goals, inDutch, kinds, said } = await told("fcr", "5% better than last year", "70%");
    assert.equal(at, "5% better than last year");
    assert.match(said, /from a level that stands elsewhere/);
    assert.match(
      said,
      /Counted from the 70% last measured that is `at least 73\.5%` or `at least 75%`: write the level itself\.$/,
    );
    assert.match(
      inDutch,
      /Gerekend vanaf de laatst gemeten 70% is dat `minstens 73\.5%` of `minstens 75%`: schrijf het niveau zelf\.$/,
    );
    assert.deepEqual(goals, ["at least 73.5%", "at least 75%"]);
    assert.deepEqual(kinds, ["suggestion", "suggestion"]);
    assert.deepEqual((await told("klachtenpercentage", "10% boven nulmeting", "4%")).goals, [
      "minstens 4.4%",
      "minstens 14%",
    ]);
  });

  const counted: readonly (readonly [name: string, goal: string, now: string, goals: readonly string[]])[] = [
    ["complaint rate", "5% better than last year", "4%", ["at most 3.8%"]],
    ["aht", "10% lager dan vorig jaar", "300 s", ["hoogstens 270 s"]],
    ["aht", "30 seconden sneller dan vorig jaar", "300 s", ["hoogstens 270 s"]],
    ["aht", "at most 5% above last year", "300 s", ["at most 315 s"]],
    ["aht", "reduce by 10%", "5 min", ["at most 270 s"]],
    ["fcr", "at least 10% higher than last year", "95%", []],
  ];
  for (const [name, goal, now, goals] of counted)
    it(`is counted the way it says: ${goal} for ${name}`, async () =>
      assert.deepEqual((await told(name, goal, now)).goals, goals));

  it("asks for the level, or for what was last measured, where that is not known", async () => {
    const { goals, inDutch, said } = await told("fcr", "10% boven nulmeting");
    assert.match(
      said,
      /Write the level itself, such as `at least 80%`; with the value last measured \(`now`\) in the file it is worked out here\.$/,
    );
    assert.match(inDutch, /met de laatst gemeten waarde \(`now`\) in het bestand wordt het hier uitgerekend\.$/);
    assert.deepEqual(goals, []);
    assert.deepEqual(
      (await told("xyz", "5% better than last year", "70%")).goals,
      [],
      "nobody knows what is better of it",
    );
  });

  it("says no bound, and those that do are not told from elsewhere", () => {
    for (const phrase of ["improve by 5%", "verbeteren met 5%", "10% lower than last year", "max. 5% boven budget"])
      assert.ok(has(phrase), phrase);
    for (const phrase of [
      "at least 80%",
      "improve to 80%",
      "from 70% to 80%",
      "verbeteren naar 80%",
      "80%",
      "TBD",
      "by agreement",
    ])
      assert.ok(!has(phrase), phrase);
  });
});

function has(phrase: string): boolean {
  const reading = readPhrase(phrase);
  return reading.kind === "none" && reading.relative !== undefined;
}
