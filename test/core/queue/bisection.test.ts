import assert from "node:assert/strict";
import { lastThatHolds } from "../../../src/core/queue/bisection";

/** Where a condition last holds, and how often that was asked. */
function looked(low: number, high: number, tolerance: number, holds: (x: number) => boolean) {
  let asked = 0;
  const found = lastThatHolds(low, high, tolerance, x => {
    asked += 1;
    assert.ok(asked < 1000, "goes on without end");
    return holds(x);
  });
  return [found, asked];
}

describe("lastThatHolds", () => {
  it("comes as near as it is told, and no nearer", () => {
    assert.deepEqual(
      looked(0, 1, 0.25, x => x < 0.3),
      [0.25, 2],
    );
    assert.deepEqual(
      looked(0, 1, 0.25, x => x < 0.8),
      [0.75, 2],
    );
    assert.deepEqual(
      looked(8, 9, 0.25, x => x < 8.3),
      [8.25, 2],
    );
  });

  it("ends where no number lies between what holds and what does not", () => {
    // Beyond 2^53 every other whole number is a double: half way is rounded down to the one, and up to the other.
    for (const last of [2 ** 53 + 8, 2 ** 53 + 10]) {
      const [found] = looked(2 ** 53, 2 ** 53 + 64, 1e-12, x => x <= last);
      assert.equal(found, last);
    }
  });
});
