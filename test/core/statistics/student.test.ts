import assert from "node:assert/strict";
import fc from "fast-check";
import { normalQuantile, studentQuantile, type Tail } from "../../../src/core/statistics/student";

/** Degrees of freedom with t at 2.5% and 5%, as every printed table has them (Fisher and Yates, Table III). */
const printed: readonly [number, number, number][] = [
  [1, 12.706, 6.314],
  [2, 4.303, 2.92],
  [3, 3.182, 2.353],
  [4, 2.776, 2.132],
  [5, 2.571, 2.015],
  [9, 2.262, 1.833],
  [10, 2.228, 1.812],
  [29, 2.045, 1.699],
  [30, 2.042, 1.697],
  [60, 2.0, 1.671],
  [120, 1.98, 1.658],
];

const tail = fc.constantFrom<Tail>(0.025, 0.05);

describe("Student's t", () => {
  for (const [degrees, half, whole] of printed) {
    it(`is ${half} and ${whole} on ${degrees} degrees of freedom`, () => {
      assert.equal(Number(studentQuantile(0.025, degrees).toFixed(3)), half);
      assert.equal(Number(studentQuantile(0.05, degrees).toFixed(3)), whole);
    });
  }

  it("has a closed form on one and on two degrees", () => {
    fc.assert(
      fc.property(tail, tail => {
        const inside = 1 - 2 * tail;
        assert.ok(Math.abs(studentQuantile(tail, 1) - Math.tan((Math.PI / 2) * inside)) < 1e-12);
        assert.ok(Math.abs(studentQuantile(tail, 2) - inside * Math.sqrt(2 / (1 - inside ** 2))) < 1e-12);
      }),
    );
  });

  it("comes nearer to the normal with every degree, also where the expansion takes over", () => {
    fc.assert(
      fc.property(
        tail,
        fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 195, max: 205 })),
        (tail, degrees) => {
          const [here, next] = [studentQuantile(tail, degrees), studentQuantile(tail, degrees + 1)];
          assert.ok(here > next && next > normalQuantile(tail));
          // 26.7.5: to the first order the distance falls as 1 / degrees.
          const x = normalQuantile(tail);
          const first = (x ** 3 + x) / 4 / degrees;
          if (degrees > 50) assert.ok(Math.abs(here - x - first) < 3 / degrees ** 2);
        },
      ),
    );
  });

  it("steps from the exact sum to the expansion without a jump", () => {
    const steps = [197, 198, 199, 200, 201].map(degrees => studentQuantile(0.025, degrees));
    const falls = steps.slice(1).map((value, index) => steps[index]! - value);
    for (const [index, fall] of falls.slice(1).entries()) {
      assert.ok(Math.abs(fall / falls[index]! - (197 + index) / (199 + index)) < 1e-4);
    }
  });
});
