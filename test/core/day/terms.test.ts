import assert from "node:assert/strict";
import { type Counted, termsOf, writtenUnit } from "../../../src/core/day/terms";
import type { Quantity } from "../../../src/core/model/quantity";
import type { Target } from "../../../src/core/model/target-set";
import { readSet } from "./sets";

function targetOf(inside: string): Target {
  return readSet(`version: 1\ntargets: { it: { ${inside} } }\n`).targets[0]!;
}

/** Unit and its size, bounds and baseline; or why there are none. */
function told(target: Target, counted: Counted) {
  const terms = termsOf(target, counted);
  if (typeof terms === "string") return terms;
  const { unit, unitSize } = writtenUnit(terms);
  return [unit, unitSize, terms.atLeast, terms.atMost, terms.baseline];
}

const time = (inside: string) => told(targetOf(`metric: AHT, ${inside}`), "time");
const share = (inside: string) => told(targetOf(`metric: FCR, ${inside}`), "share");
const mark = (inside: string) => told(targetOf(`metric: CSAT, ${inside}`), "mark");

describe("the terms of a target", () => {
  it("are those it is written in, beside those of the model", () => {
    assert.deepEqual(time("at_most: 300 s"), ["s", 1, null, 300, null]);
    assert.deepEqual(time("at_least: 1 min, at_most: 5.5 min, baseline: 6 min"), ["min", 60, 60, 330, 360]);
    assert.deepEqual(time('at_most: " 5,5 minuten "'), ["minuten", 60, null, 330, null]);
    assert.deepEqual(time('at_most: "5.5min"'), ["min", 60, null, 330, null]);
    assert.deepEqual(time("baseline: 300 s"), ["s", 1, null, null, 300]);
    assert.deepEqual(share("at_least: 80%, baseline: 75%"), ["%", 0.01, 0.8, null, 0.75]);
    assert.deepEqual(share("at_least: 0.8"), [null, 1, 0.8, null, null]);
  });

  it("are those of a number in powers of ten", () => {
    assert.deepEqual(time("at_most: 1e2 s"), ["s", 1, null, 100, null]);
    assert.deepEqual(time("at_most: 1E+2 min"), ["min", 60, null, 6000, null]);
    assert.deepEqual(time("at_most: 50e-1 min"), ["min", 60, null, 300, null]);
    assert.deepEqual(time("at_most: 1e1 min"), ["min", 60, null, 600, null]);
    assert.deepEqual(time("at_most: 1e02 min"), ["min", 60, null, 6000, null]);
    assert.deepEqual(time("at_most: +5 min"), ["min", 60, null, 300, null]);
  });

  it("are seconds or percent where it is in several units, of nothing or computed", () => {
    assert.deepEqual(time("at_most: 5 min 30 s"), ["s", 1, null, 330, null]);
    assert.deepEqual(time("at_most: 0 min"), ["s", 1, null, 0, null]);
    assert.deepEqual(share("at_least: 0%"), ["%", 0.01, 0, null, null]);
    const computed = (value: Quantity, inside = "metric: FCR") => ({
      ...targetOf(inside),
      atMost: { value, path: [] },
    });
    assert.deepEqual(told(computed({ amount: 330, unit: "seconds" }), "time"), ["s", 1, null, 330, null]);
    assert.deepEqual(told(computed({ amount: 0.8, unit: "share" }), "share"), ["%", 0.01, null, 0.8, null]);
    const five = computed({ amount: 5.5, unit: "number" }, "metric: CSAT, scale: 1-10");
    assert.deepEqual(told(five, "mark"), [null, 1, null, 0.5, null]);
    assert.equal(told(five, "share"), "unit");
    assert.equal(told(computed({ amount: 5, unit: "seconds" }, "metric: CSAT, scale: 1-10"), "mark"), "unit");
  });

  it("bring a mark to 0..1 by its scale, and back", () => {
    assert.deepEqual(mark("at_least: 7.75, scale: 1-10, baseline: 5.5"), [null, 1, 0.75, null, 0.5]);
    const amount = (inside: string, value: number) => {
      const terms = termsOf(targetOf(`metric: CSAT, ${inside}`), "mark");
      return typeof terms === "string" ? terms : terms.amountOf(value);
    };
    assert.equal(amount("at_least: 8, scale: 1-10", 0.5), 5.5);
    assert.equal(amount("at_least: 80%, scale: 1-10", 0.5), 0.5);
    assert.equal(amount("at_least: 80%", 0.5), 0.5);
    assert.equal(mark("at_least: 8"), "scale");
  });

  it("are none in another unit than the metric's", () => {
    assert.equal(time("at_most: 80%"), "unit");
    assert.equal(time("at_most: 300"), "unit");
    assert.equal(share("at_least: 8"), "unit");
    assert.equal(share("at_least: 5 s"), "unit");
    assert.equal(mark("at_least: 8 s, scale: 1-10"), "unit");
    assert.equal(time("level: team"), "unit");
    const endless = { value: { amount: Number.POSITIVE_INFINITY, unit: "seconds" }, path: [] } as const;
    assert.equal(told({ ...targetOf("metric: AHT"), atMost: endless }, "time"), "unit");
  });

  it("are none where either bound has none; a baseline that has none is passed over", () => {
    const other = { value: { amount: 0.8, unit: "share" }, path: [] } as const;
    assert.equal(told({ ...targetOf("metric: AHT, at_least: 10 s"), atMost: other }, "time"), "unit");
    assert.equal(told({ ...targetOf("metric: AHT, at_most: 300 s"), atLeast: other }, "time"), "unit");
    assert.equal(mark("at_least: 80%, at_most: 9"), "scale");
    assert.equal(mark("at_least: 8, at_most: 90%"), "scale");
    assert.deepEqual(time("at_most: 300 s, baseline: 80%"), ["s", 1, null, 300, null]);
  });
});
