import assert from "node:assert/strict";
import fc from "fast-check";
import { ticksOver, wholeTicksWithin } from "../../../src/core/picture/ticks";

const low = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const length = fc.oneof(
  fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
  fc.nat(100).map(each => each + 1),
);

describe("ticks", () => {
  it("are few round numbers that cover what there is", () => {
    assert.deepEqual(ticksOver(0.33, 1, 3), { low: 0.25, high: 1, values: [0.25, 0.5, 0.75, 1] });
    assert.deepEqual(ticksOver(1, 10, 10).values, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(ticksOver(0, 75, 3).values, [0, 25, 50, 75]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), length, (from, long) => {
        fc.pre(from + long > from);
        const ticks = ticksOver(from, from + long, 4);
        const slack = 1e-6 * (from + long);
        assert.ok(ticks.low <= from + slack && from + long <= ticks.high + slack && ticks.low < ticks.high);
        assert.ok(ticks.values.length >= 2 && ticks.values.length <= 9);
        for (let index = 1; index < ticks.values.length; index++)
          assert.ok(ticks.values[index]! > ticks.values[index - 1]!);
      }),
    );
  });

  it("of agents are whole and within the axis", () => {
    assert.deepEqual(wholeTicksWithin(38, 68, 8), [40, 45, 50, 55, 60, 65]);
    assert.deepEqual(wholeTicksWithin(1, 3, 8), [1, 2, 3]);
    fc.assert(
      fc.property(low, length, (from, long) => {
        const values = wholeTicksWithin(Math.floor(from), Math.ceil(from + long), 8);
        assert.ok(values.length <= 17);
        for (const each of values)
          assert.ok(Number.isInteger(each) && each >= Math.floor(from) && each <= Math.ceil(from + long));
      }),
    );
  });
});
