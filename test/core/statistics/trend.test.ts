import assert from "node:assert/strict";
import fc from "fast-check";
import { correlationWithTime, trendOf } from "../../../src/core/statistics/trend";

/**
 * One-sided critical values at 5% (J. H. Zar, Journal of the American Statistical Association 67, 1972), and how far below them
 * a correlation may pass: not at all where orders are counted, a little where t stands in.
 */
const printed: readonly [number, number, number][] = [
  [5, 0.9, 0],
  [6, 0.829, 0],
  [7, 0.714, 0],
  [8, 0.643, 0],
  [9, 0.6, 0],
  [10, 0.564, 0],
  [11, 0.536, 0.01],
  [12, 0.503, 0.007],
  [13, 0.484, 0.007],
  [14, 0.464, 0.007],
  [15, 0.446, 0.004],
  [20, 0.38, 0.002],
];

function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) =>
    permutations(values.filter((_, other) => other !== index)).map(rest => [value, ...rest]),
  );
}

/** A few rank orders whose correlations are near the critical value: places 1 to n with some pairs swapped. */
function orders(size: number): number[][] {
  const upward = Array.from({ length: size }, (_, index) => index + 1);
  return Array.from({ length: 3000 }, (_, seed) => {
    const order = [...upward];
    let state = seed + 1;
    for (let swap = 0; swap < 1 + (seed % size); swap++) {
      state = (state * 48271) % 2147483647;
      const [a, b] = [state % size, Math.floor(state / size) % size];
      [order[a], order[b]] = [order[b]!, order[a]!];
    }
    return order;
  });
}

const series = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 14 });

describe("a trend", () => {
  for (const [size, critical, room] of printed) {
    it(`of ${size} values is one from a rank correlation of ${critical} up`, () => {
      const judged = orders(size).map(order => ({ correlation: correlationWithTime(order), trend: trendOf(order) }));
      const rising = judged.filter(({ trend }) => trend === "rising").map(({ correlation }) => correlation);
      const others = judged.filter(({ trend }) => trend !== "rising").map(({ correlation }) => correlation);
      assert.ok(rising.length > 0 && others.length > 0);
      assert.ok(Math.min(...rising) >= critical - room - 0.0005, `${Math.min(...rising)} is one`);
      assert.ok(Math.max(...others) < critical - 0.0005, `${Math.max(...others)} is none`);
    });
  }

  it("is what counting all orders says, ties included", () => {
    const few = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(few, series => {
        const own = correlationWithTime(series);
        const all = permutations(series);
        const reached = all.filter(each => correlationWithTime(each) >= own - 1e-9).length;
        assert.equal(trendOf(series) === "rising", reached <= 0.05 * all.length);
      }),
      { numRuns: 60 },
    );
  });

  it("turns round with the series, and keeps when values are stretched in order", () => {
    const turned = { rising: "falling", falling: "rising", none: "none" } as const;
    fc.assert(
      fc.property(series, series => {
        const trend = trendOf(series) ?? "none";
        assert.equal(trendOf([...series].reverse()) ?? "none", turned[trend]);
        assert.equal(trendOf(series.map(value => value ** 3 / 7 - 2)) ?? "none", trend);
      }),
    );
  });

  it("is none where nothing moves or hardly anything is known", () => {
    for (const series of [[], [3], [1, 2], [1, 2, 3], [5, 5, 5, 5, 5, 5, 5], Array.from({ length: 12 }, () => 7)]) {
      assert.equal(trendOf(series), null, String(series));
    }
  });

  it("is one in a long series that only rises", () => {
    assert.equal(trendOf(Array.from({ length: 24 }, (_, month) => month)), "rising");
  });
});
