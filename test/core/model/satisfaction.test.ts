import assert from "node:assert/strict";
import { monthsAfter } from "../../../src/core/model/date";
import { readTargetSet } from "../../../src/core/model/read";
import { bestYearlyGain, isOnScale, scaleLength, unhappyLeftOut } from "../../../src/core/model/satisfaction";
import type { Target } from "../../../src/core/model/target-set";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

function target(keys: string, metric = "csat"): Target {
  const text = `version: 1\ntargets: { a: { metric: ${metric}, ${keys} } }\n`;
  return readTargetSet(parseAtOnce(text).documents[0]!).targets[0]!;
}

describe("the length of a scale", () => {
  const cases: readonly [string, string, number | null][] = [
    ["csat", "at_least: 4.2, scale: 1-5", 4],
    ["csat", "at_least: 8, scale: 1-10", 9],
    ["csat", "at_least: 85%, scale: 1-10", 1],
    ["csat", "at_least: 8", null],
    ["nps", "at_least: 20", 200],
    ["nps", "at_least: 20, scale: 0-100", 100],
    ["eNPS", "at_least: 20", 200],
    ["eNPS", "at_least: -5%", 200],
    ["employee net promoter score", "at_least: 20", 200],
    ["eNPS", "at_least: 7, scale: 1-10", 9],
    ["MTO", "at_least: 20", null],
    ["MTO", "at_least: 75%", 1],
  ];
  for (const [metric, keys, length] of cases) {
    it(`of ${metric} with ${keys} is ${length}`, () => {
      const each = target(keys, metric);
      assert.equal(scaleLength(each, each.atLeast!.value), length);
    });
  }

  it("holds what can occur", () => {
    for (const [keys, fits] of [
      ["at_least: 1, scale: 1-10", true],
      ["at_least: 10, scale: 1-10", true],
      ["at_least: 10.1, scale: 1-10", false],
      ["at_least: 0.5, scale: 1-10", false],
      ["at_least: 101%, scale: 1-10", false],
    ] as const) {
      const each = target(keys);
      assert.equal(isOnScale(each, each.atLeast!.value), fits, keys);
    }
  });
});

describe("the best yearly gain", () => {
  const cases: readonly [string, number | null][] = [
    ["history: [7.0, 7.1, 7.0, 7.2, 7.3, 7.2], history_every: quarter", 0.3],
    ["history: [7.6, 7.5, 7.4, 7.3, 7.2], history_every: quarter", -0.4],
    ["history: [7.0, 7.4, 7.5], history_every: year", 0.4],
    ["history: [7.0, 7.9, 7.9, 7.9], history_every: quarter", null],
    ["history: [7.0, 7.9]", null],
    ["history: [7.0, 80%], history_every: year", null],
    ["history: [7.0, 7.9], history_every: __proto__", null],
  ];
  for (const [keys, gain] of cases) {
    it(`of ${keys} is ${gain}`, () => {
      const found = bestYearlyGain(target(keys));
      assert.equal(found === null ? null : Number(found.toFixed(6)), gain);
    });
  }
});

describe("what leaves unhappy customers out", () => {
  it("is what went wrong, a hard tone, and a class of that tone", () => {
    const each = target("measured: { exclude: [short, abandoned, heated, complaints, orders] }");
    const classes = [
      { name: "complaints", tone: "emotional" },
      { name: "orders", tone: "routine" },
    ];
    assert.deepEqual(unhappyLeftOut(each, classes), ["abandoned", "heated", "complaints"]);
    assert.deepEqual(unhappyLeftOut(target("at_least: 8"), classes), []);
  });
});

describe("a day some months later", () => {
  it("keeps the day of the month where the month has it", () => {
    assert.equal(monthsAfter("2026-06-15", 6), "2026-12-15");
    assert.equal(monthsAfter("2026-11-22", 14), "2028-01-22");
    assert.equal(monthsAfter("2026-08-31", 6), "2027-02-28");
    assert.equal(monthsAfter("2027-08-31", 6), "2028-02-29");
    assert.equal(monthsAfter("2026-12-01", 12), "2027-12-01");
  });
});
