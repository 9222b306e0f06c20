import assert from "node:assert/strict";
import fc from "fast-check";
import { answersNeeded, marginOf } from "../../../src/core/model/margin";
import { readTargetSet } from "../../../src/core/model/read";
import type { Target } from "../../../src/core/model/target-set";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

function target(metric: string, keys: string, sample: string): Target {
  const text = `version: 1\ntargets: { a: { metric: ${metric}, ${keys}, measured: { sample: { ${sample} } } } }\n`;
  return readTargetSet(parseAtOnce(text).documents[0]!).targets[0]!;
}

function widthOf(metric: string, keys: string, sample: string): string | null {
  const margin = marginOf(target(metric, keys, sample));
  return margin && `${margin.halfWidth.toFixed(3)} ${margin.unit} at ${margin.size}`;
}

describe("the margin of a target", () => {
  const cases: readonly [string, string, string, string | null][] = [
    ["csat", "at_least: 8, scale: 1-10", "size: 120, sd: 1.6", "0.289 number at 120"],
    ["csat", "at_least: 80%", "size: 100", "0.078 share at 100"],
    ["csat", "at_least: 80%, scale: 1-10", "size: 100", "0.078 share at 100"],
    ["quality", "at_least: 85%", "size: 40, sd: 9%", "0.029 share at 40"],
    ["fcr", "at_least: 80%", "size: 30", "0.139 share at 30"],
    ["csat", "baseline: 80%", "size: 100", "0.078 share at 100"],
    ["csat", "at_least: 8, scale: 1-10", "size: 2, sd: 3", "9.000 number at 2"],
    [
      "employee_satisfaction",
      "at_least: 7, scale: 1-10",
      "method: all, response: 75%, size: 120, sd: 1.6",
      "0.145 number at 120",
    ],
    ["employee_satisfaction", "at_least: 7, scale: 1-10", "method: all, size: 120, sd: 1.6", null],
    ["csat", "at_least: 8", "size: 120", null],
    ["csat", "at_least: 12, scale: 1-10", "size: 120, sd: 1.6", null],
    ["csat", "at_least: 8, scale: 1-10", "size: 1", null],
    ["csat", "at_least: 8, scale: 1-10", "sd: 1.6", null],
    ["nps", "at_least: 30%", "size: 100", widthOf("nps", "at_least: 30", "size: 100")],
    ["complaint_rate", "at_most: 6", "size: 100", null],
    ["aht", "at_most: 300 s", "size: 100", null],
  ];
  for (const [metric, keys, sample, expected] of cases) {
    it(`of ${metric} with ${keys} and ${sample} is ${expected}`, () =>
      assert.equal(widthOf(metric, keys, sample), expected));
  }

  it("assumes a quarter of the scale where no spread is declared, and says so", () => {
    assert.deepEqual(marginOf(target("csat", "at_least: 8, scale: 1-10", "size: 50"))!.deviation, {
      amount: 2.25,
      assumed: true,
    });
    assert.deepEqual(marginOf(target("csat", "at_least: 8", "size: 50, sd: 2"))!.deviation, {
      amount: 2,
      assumed: false,
    });
  });

  it("needs just so many answers to show a difference", () => {
    const asked = target("csat", "at_least: 8, scale: 1-10", "size: 120, sd: 1.6");
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), distance => {
        const needed = answersNeeded(asked, distance)!;
        assert.ok(marginOf(asked, needed)!.halfWidth <= distance);
        assert.ok(needed === 2 || marginOf(asked, needed - 1)!.halfWidth > distance);
      }),
    );
    assert.equal(answersNeeded(asked, 0.001), null);
  });
});
