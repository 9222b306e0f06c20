import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { assess, influences, sensitivity } from "../../../src/core/day";
import type { TargetSet } from "../../../src/core/model/target-set";
import { samples } from "../../properties/samples";
import { setOf as smallSet } from "./sets";

async function setOf(name: string, change: (text: string) => string = text => text): Promise<TargetSet> {
  const { text } = samples.find(each => each.name === `${name}.targets.yaml`)!;
  const { documents } = await check(change(text), { today: "2026-11-22", fixes: false });
  return documents[0]!.set;
}

describe("what assumptions do", function () {
  this.timeout(120_000);

  it("is what the model says with each of them moved, and where the verdict stays is what sensitivity says", async () => {
    const set = await setOf("retail");
    const { verdict, found } = await influences(set);
    assert.equal(verdict, "watermelon");
    for (const { assumption, unit, looks, value, lowest, highest, likely } of found) {
      const values = looks.map(each => each.value);
      assert.ok(values.length >= 9 && values.length <= 15, assumption);
      assert.deepEqual(
        values,
        [...values].sort((a, b) => a - b),
      );
      for (const each of [value, lowest, highest, ...likely]) assert.ok(values.includes(each), `${assumption} ${each}`);
      for (const { value: amount, ...told } of [looks[0]!, looks.at(-1)!]) {
        const moved = {
          name: assumption,
          path: [],
          value: { amount, unit: unit === "seconds" ? unit : "share" },
        } as const;
        const { pressure, blindSpot, hardBlindSpot, verdict } = await assess({ ...set, assumptions: [moved] });
        assert.deepEqual(told, { verdict, pressure, blindSpot, hardBlindSpot }, `${assumption} at ${amount}`);
      }
    }
    assert.deepEqual(
      found.flatMap(({ assumption, value, keeps }) =>
        keeps.lowest === null && keeps.highest === null ? [] : [{ assumption, value, ...keeps }],
      ),
      await sensitivity(set),
    );
  });

  it("says whose number it is, and stretches the range to what is declared", async () => {
    const assumed = "assumptions:\n  loss.brisk.complex: 25%\n  time: { passed_on: 15 min }\ntargets:";
    const set = await setOf("retail", text => text.replace(/^targets:/m, assumed));
    const organisations = [
      { name: "loss.brisk.complex", value: { amount: 0.4, unit: "share" as const } },
      { name: "loss.rushed.routine", value: { amount: 0.3, unit: "share" as const } },
    ];
    const { found } = await influences(set, { assumptions: organisations });
    const of = (name: string) => found.find(each => each.assumption === name)!;
    assert.deepEqual([of("loss.brisk.complex").from, of("loss.brisk.complex").value], ["file", 0.25]);
    assert.deepEqual([of("loss.rushed.routine").from, of("loss.rushed.routine").value], ["organisation", 0.3]);
    assert.equal(of("loss.rushed.complex").from, "default");
    assert.deepEqual([of("time.passed_on").highest, of("time.passed_on").likely], [900, [450, 900]]);
  });

  it("tells how far it is, and stops when it is told to", async () => {
    const set = await setOf("gemeente");
    const told: string[] = [];
    let pauses = 0;
    const stopped = influences(set, {
      pause: async () => {
        if (++pauses > 40) throw new Error("overtaken");
      },
      onDone: (done, of) => told.push(`${done} of ${of}`),
    });
    await assert.rejects(stopped, /overtaken/);
    assert.ok(told.length >= 1 && told[0]!.startsWith("1 of "));
  });

  it("finds nothing where the verdict cannot be told", async () => {
    assert.deepEqual(await influences(await setOf("helpdesk")), { verdict: "unknown", found: [] });
  });
});

// One class whose quality decides: of 0.9 at full attention 0.72 has to be left, so that a loss of 0.2 hides; 20 of 100 whom honest
// work helps. The level is the baseline, whatever is assumed of quality.
const heard = "metric: conversation_quality, at_least: 72%, baseline: 90%";

describe("what an assumption does", () => {
  it("is what the model says at eleven places of its range and those beside, and how far the verdict stays", async () => {
    const { verdict, found } = await influences(smallSet({ targets: { heard } }));
    assert.equal(verdict, "blind");
    assert.deepEqual(
      found.map(each => each.assumption),
      [
        "resolved.routine",
        ...["brisk", "rushed", "passed_on", "closed_early", "dropped"].map(way => `loss.${way}.routine`),
        "monitored_quality",
      ],
    );
    const { keeps, looks, ...told } = found[0]!;
    assert.deepEqual(told, {
      assumption: "resolved.routine",
      unit: "share",
      value: 0.9,
      from: "default",
      lowest: 0,
      highest: 1,
      likely: [0.7, 1],
    });
    // Blind above 10 of 100: helped more than half.
    assert.deepEqual(
      looks,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(tenth => ({
        value: tenth / 10,
        verdict: tenth > 5 ? "blind" : "balanced",
        pressure: 0,
        blindSpot: 2 * tenth,
        hardBlindSpot: null,
      })),
    );
    assert.ok(keeps.lowest! > 0.5 && keeps.lowest! <= 0.5001);
    assert.equal(keeps.highest, null);
    // Some other way loses as much.
    assert.deepEqual(
      found.slice(1).map(each => each.keeps),
      Array(6).fill({ lowest: null, highest: null }),
    );
    assert.deepEqual(
      found[1]!.looks.map(each => each.value),
      [0, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    );
    assert.deepEqual(found[1]!.likely, [0, 0.25]);
  });

  it("is told of red days and of days that are not there", async () => {
    // 20 s is the shortest: at most 15 s takes ways that are shorter still.
    const { verdict, found } = await influences(smallSet({ targets: { aht: "metric: AHT, at_most: 15 s" } }));
    assert.equal(verdict, "impossible");
    const { looks, keeps, likely } = found.find(each => each.assumption === "time.dropped")!;
    assert.deepEqual(likely, [10, 30]);
    assert.deepEqual(
      looks.map(each => each.value),
      [0, 10, 12, 20, 24, 30, 36, 48, 60, 72, 84, 96, 108, 120],
    );
    // At 10 s: 285 of 290 s have to go, 285/290 cut off, or fewer and others shortened; at 0 s 0.95 of them.
    assert.deepEqual(looks[0], {
      value: 0,
      verdict: "watermelon",
      pressure: looks[0]!.pressure,
      blindSpot: 90,
      hardBlindSpot: null,
    });
    assert.ok(looks[0]!.pressure! > 60 && looks[0]!.pressure! <= 85.5);
    assert.deepEqual(looks[3], {
      value: 20,
      verdict: "impossible",
      pressure: null,
      blindSpot: null,
      hardBlindSpot: null,
    });
    assert.ok(keeps.lowest! > 15 && keeps.lowest! <= 15.012);
    assert.equal(keeps.highest, null);
    const stretched = found.find(each => each.assumption === "time.stretched")!;
    assert.deepEqual(
      [stretched.unit, stretched.likely, stretched.lowest, stretched.highest],
      ["factor", [1.35, 1.65], 1, 3],
    );
  });

  it("is whose number it is: the file's, the organisation's or nobody's", async () => {
    const share = (amount: number) => ({ amount, unit: "share" as const });
    const assumptions = [
      { name: "resolved.routine", value: share(0.7) },
      { name: "loss.brisk.routine", value: share(0.1) },
      { name: "loss.rushed.routine", value: share(7) },
    ];
    const set = smallSet({ rest: ["assumptions: { resolved.routine: 80% }"], targets: { heard } });
    const { found } = await influences(set, { assumptions });
    assert.deepEqual(
      found.slice(0, 4).map(each => [each.value, each.from]),
      [
        [0.8, "file"],
        [0.1, "organisation"],
        [0.25, "default"],
        [0.6, "default"],
      ],
    );
  });

  it("stretches the range to what is assumed", async () => {
    const rest = ["assumptions: { time: { passed_on: 15 min, stretched: 400% } }"];
    const { found } = await influences(smallSet({ rest, targets: { aht: "metric: AHT, at_most: 290 s" } }));
    const of = (name: string) => found.find(each => each.assumption === name)!;
    const passedOn = of("time.passed_on");
    assert.deepEqual([passedOn.lowest, passedOn.highest, passedOn.likely], [0, 900, [450, 900]]);
    assert.equal(passedOn.looks.length, 11);
    const stretched = of("time.stretched");
    assert.deepEqual([stretched.lowest, stretched.highest, stretched.likely], [1, 4, [3.85, 4]]);
  });

  it("pauses before each look, and tells of each that is done", async () => {
    const told: string[] = [];
    let pauses = 0;
    const { found } = await influences(smallSet({ targets: { heard } }), {
      pause: async () => void pauses++,
      onDone: (done, of) => told.push(`${done} of ${of}`),
    });
    assert.deepEqual(told, ["1 of 7", "2 of 7", "3 of 7", "4 of 7", "5 of 7", "6 of 7", "7 of 7"]);
    const looks = found.reduce((sum, each) => sum + each.looks.length, 0);
    // To each end at least one more.
    assert.ok(pauses > looks + 7, `${pauses} for ${looks}`);
  });
});
