import assert from "node:assert/strict";
import fc from "fast-check";
import { conflictAmong } from "../../../src/core/day/conflict";

/** What is left of 1 to `count` where these cannot stand together, and how often was asked. */
async function among(count: number, ...together: readonly (readonly number[])[]) {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  let asked = 0;
  const left = await conflictAmong(all, async some => {
    asked += 1;
    assert.ok(some.length > 0);
    return !together.some(each => each.every(one => some.includes(one)));
  });
  return { left, asked };
}

describe("a conflict among many", () => {
  it("is what cannot stand together, wherever it is", async () => {
    for (const together of [[1], [8], [1, 2], [3, 6], [7, 8], [1, 4, 8], [2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7, 8]]) {
      assert.deepEqual((await among(8, together)).left, together);
    }
    assert.deepEqual((await among(1, [1])).left, [1]);
    assert.deepEqual((await among(5, [2, 5])).left, [2, 5]);
  });

  it("is of several the one that comes last", async () => {
    assert.deepEqual((await among(8, [1, 2], [3, 8], [6, 7])).left, [6, 7]);
    assert.deepEqual((await among(8, [1], [2, 3])).left, [2, 3]);
  });

  it("is found by leaving out stretches", async () => {
    // The first half goes at once, then of the last 128 each half that holds neither.
    const { left, asked } = await among(256, [255, 256]);
    assert.deepEqual(left, [255, 256]);
    assert.ok(asked <= 20, `asked ${asked} times`);
  });

  it("is found without asking of what holds with more beside it", async () => {
    const apart = fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(apart, async sets => {
        const holding: (readonly number[])[] = [];
        await conflictAmong([...Array(10).keys()], async some => {
          assert.ok(!holding.some(known => some.every(each => known.includes(each))));
          const holds = !sets.some(set => set.every(each => some.includes(each)));
          if (holds) holding.push(some);
          return holds;
        });
      }),
    );
  });
});
