import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { influences, type Override } from "../../../src/core/day";
import { pictureAssumptions } from "../../../src/core/picture/assumptions";
import { say } from "../../../src/core/words/say";
import { samples } from "../../properties/samples";

async function pictured(name: string, moved: readonly Override[] = []) {
  const { text } = samples.find(each => each.name === `${name}.targets.yaml`)!;
  const { documents } = await check(text, { today: "2026-11-22", fixes: false });
  const found = await influences(documents[0]!.set);
  return pictureAssumptions({ influences: found }, moved, what => say(what, "en").replaceAll("\u00a0", " "))!;
}

describe("assumptions in a picture", function () {
  this.timeout(60_000);

  it("puts first what changes the verdict, folds away what hardly moves a number, and says how much that can do", async () => {
    const { lead, rows, rest } = await pictured("retail");
    assert.match(lead, /36 assumptions; \*\*one of them changes the verdict\*\*/);
    assert.equal(rows[0]!.name, "asked_at_least");
    assert.match(rows[0]!.sentence, /^\*\*The verdict is impossible above 83\.4%\.\*\* /);
    assert.deepEqual(rows[0]!.elsewhere, [[0.834225, 1]]);
    assert.equal(rows.length + rest!.rows.length, 36);
    const most = /pressure by more than ([\d.]+) or the blind spot by more than ([\d.]+)/.exec(rest!.summary)!;
    for (const { sentence } of rest!.rows) {
      const span = /pressure ([\d.]+)\u2060–\u2060([\d.]+)/.exec(sentence);
      if (span) assert.ok(Number(span[2]) - Number(span[1]) <= Number(most[1]) + 0.1, sentence);
    }
    for (const { looks, used, likely, value, lowest, highest } of [...rows, ...rest!.rows]) {
      assert.ok(lowest <= value && value <= highest);
      for (const part of [used, ...likely, ...looks.map(({ at }) => at)]) assert.ok(part >= 0 && part <= 1);
      for (const { pressure, blindSpot } of looks) assert.ok((pressure ?? 0) <= 1 && (blindSpot ?? 0) <= 1);
    }
  });

  it("shows what is moved beside what it was, and what would be written", async () => {
    const { rows, rest, moved } = await pictured("retail", [
      { name: "time.passed_on", value: { amount: 120, unit: "seconds" } },
    ]);
    const row = [...rows, ...rest!.rows].find(({ name }) => name === "time.passed_on")!;
    assert.deepEqual([row.value, row.unit, row.valueText, row.moved], [120, "s", "120 s", true]);
    assert.equal(row.whose, "Moved from 90 s: the model's own judgment.");
    assert.deepEqual(moved!.lines, [{ name: "time.passed_on", text: "120 s" }]);
  });

  it("says how far it is while they are worked out", () => {
    const picture = pictureAssumptions({ done: 3, of: 36 }, [], what => say(what, "nl"))!;
    assert.equal(picture.lead, "Wat elke aanname doet wordt uitgerekend: 3 van de 36.");
  });
});
