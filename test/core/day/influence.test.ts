import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { assess, influences, sensitivity } from "../../../src/core/day";
import type { TargetSet } from "../../../src/core/model/target-set";
import { samples } from "../../properties/samples";

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
