import assert from "node:assert/strict";
import fc from "fast-check";
import { meanHalfWidth, shareHalfWidth } from "../../../src/core/statistics/intervals";
import { normalQuantile } from "../../../src/core/statistics/student";

const z = normalQuantile(0.025);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.integer({ min: 1, max: 100_000 });

/** Wilson's intervals as printed by R. G. Newcombe, Statistics in Medicine 17 (1998), Table I, method 3. */
const printed: readonly [number, number, number, number][] = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
];

describe("the 95% interval of a share", () => {
  for (const [positive, size, low, high] of printed) {
    it(`is ${low} to ${high} for ${positive} of ${size}`, () => {
      assert.ok(Math.abs(2 * shareHalfWidth(positive / size, size) - (high - low)) < 1.1e-4);
    });
  }

  it("ends where the share found lies z standard errors of the end away", () => {
    fc.assert(
      fc.property(share, size, (share, size) => {
        const centre = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
        for (const end of [centre - shareHalfWidth(share, size), centre + shareHalfWidth(share, size)]) {
          assert.ok(Math.abs((share - end) ** 2 - (z * z * end * (1 - end)) / size) < 1e-9);
        }
      }),
    );
  });

  it("is as wide for those who say yes as for those who say no, and narrows with every answer", () => {
    fc.assert(
      fc.property(share, size, (share, size) => {
        const width = shareHalfWidth(share, size);
        assert.ok(Math.abs(width - shareHalfWidth(1 - share, size)) < 1e-12);
        assert.ok(width > 0 && width <= 0.5);
        assert.ok(shareHalfWidth(0.5, size + 1) < shareHalfWidth(0.5, size));
      }),
    );
  });
});

describe("the 95% interval of a mean", () => {
  it("is what Student's own data give", () => {
    // Additional hours of sleep, the second drug less the first: mean 1.58, sd 1.23, n 10 ("Student", Biometrika 6, 1908).
    const extra = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const mean = extra.reduce((sum, each) => sum + each, 0) / extra.length;
    const deviation = Math.sqrt(extra.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (extra.length - 1));
    const width = meanHalfWidth(deviation, extra.length);
    assert.equal(Number((mean - width).toFixed(4)), 0.7001);
    assert.equal(Number((mean + width).toFixed(4)), 2.4599);
  });

  it("narrows with every answer and follows the spread", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.integer({ min: 2, max: 5000 }),
        (deviation, size) => {
          const width = meanHalfWidth(deviation, size);
          assert.ok(meanHalfWidth(deviation, size + 1) < width);
          assert.ok(Math.abs(meanHalfWidth(2 * deviation, size) / width - 2) < 1e-12);
          assert.ok(width > (z * deviation) / Math.sqrt(size));
        },
      ),
    );
  });
});
