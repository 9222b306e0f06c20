import assert from "node:assert/strict";
import { sharpened } from "../../../src/core/day/corner";
import type { Columns, Limit } from "../../../src/core/day/solve";

/**
 * @param rows what each unknown does in a row, and the limit of that row; row 0 is an objective that has none
 * @param values where a solver ended
 * @param reached what the rows come to there, the first being row 1; worked out if not said
 */
function corner(
  rows: readonly (readonly [readonly number[], Limit])[],
  values: readonly number[],
  reached: readonly number[] = rows.map(([each]) => each.reduce((sum, one, column) => sum + one * values[column]!, 0)),
) {
  const columns: Columns = values.map((_, column) => [
    column,
    [[0, 1], ...rows.map(([coefficients], index) => [index + 1, coefficients[column]!] as const)],
  ]);
  const limits = new Map(rows.map(([, limit], index) => [index + 1, limit]));
  return sharpened(columns, limits, values, [0, ...reached]);
}

function assertNear(found: readonly number[] | null, expected: readonly number[]): void {
  assert.equal(found?.length, expected.length);
  for (const [index, value] of expected.entries()) {
    assert.ok(Math.abs(found![index]! - value) <= 1e-12, `${found} is not ${expected}`);
  }
}

describe("sharpened", () => {
  it("decides a corner by the limits it touches", () => {
    const rows = [
      [[3, 0], { atMost: 1 }],
      [[1, 3], { atMost: 1 }],
    ] as const;
    assert.deepEqual(corner(rows, [0.33333333, 0.22222222]), [1 / 3, (1 - 1 / 3) / 3]);
  });

  it("takes a limit from below as it takes one from above, and of a band the end that is touched", () => {
    const rows = [
      [[3, 0], { atLeast: 1 }],
      [[1, 3], { atLeast: -5, atMost: 1 }],
    ] as const;
    assert.deepEqual(corner(rows, [0.33333334, 0.22222222]), [1 / 3, (1 - 1 / 3) / 3]);
    assertNear(corner([[[-2], { atLeast: -4, atMost: 4 }]], [1.99999999]), [2]);
  });

  it("solves for as many unknowns as there are", () => {
    // x = 1, y = 2, z = 3.
    const rows = [
      [[1, 1, 1], { atMost: 6 }],
      [[0, 2, 5], { atMost: 19 }],
      [[2, 5, -1], { atMost: 9 }],
    ] as const;
    assertNear(corner(rows, [1 + 1e-9, 2 - 1e-9, 3]), [1, 2, 3]);
  });

  it("passes over limits that are not touched, and unknowns that are not used", () => {
    const rows = [
      [[1, 9, 0], { atMost: 5 }],
      [[2, 9, 0], { atMost: 2 }],
      [[0, 9, 4], { atMost: 12 }],
    ] as const;
    assert.deepEqual(corner(rows, [1, 0, 3]), [1, 0, 3]);
    assert.deepEqual(corner(rows, [0, 0, 0]), [0, 0, 0]);
  });

  it("takes a limit that says the same again as said", () => {
    const rows = [
      [[1, 0], { atMost: 1 }],
      [[0, 1], { atMost: 1 }],
      [[1, 1], { atMost: 2 }],
    ] as const;
    assert.deepEqual(corner(rows, [1, 1]), [1, 1]);
  });

  it("takes what is up to 1e-7 for nothing", () => {
    const rows = [[[3, 0], { atMost: 1 }]] as const;
    assert.deepEqual(corner(rows, [1 / 3, 1e-7], [1]), [1 / 3, 0]);
    assert.equal(corner(rows, [1 / 3, 1.01e-7], [1]), null);
  });

  it("takes what is up to 1e-7 beside a limit for on it", () => {
    for (const limit of [{ atMost: 0 }, { atLeast: 0 }]) {
      for (const side of [1, -1]) {
        assert.deepEqual(corner([[[2], limit]], [0.5], [side * 1e-7]), [0]);
        assert.equal(corner([[[2], limit]], [0.5], [side * 1.01e-7]), null);
      }
    }
  });

  it("begins with the equation that says most of an unknown", () => {
    // x + y = 2 and 1e-10 x + y = 1: x = 1 / (1 - 1e-10). Begun with the first, x would be divided by next to nothing.
    const rows = [
      [[1e-10, 1], { atMost: 1 }],
      [[-1, -1], { atLeast: -2 }],
    ] as const;
    assertNear(corner(rows, [1, 1]), [1.0000000001, 0.9999999999]);
  });

  it("is not for what no limit decides", () => {
    const rows = [
      [[3, 0], { atMost: 1 }],
      [[1, 3], { atMost: 1 }],
    ] as const;
    assert.equal(corner(rows, [0.2, 0.1]), null);
    assert.equal(corner(rows, [0.2, 0.26666667]), null);
    // Twice the same limit decides one of two.
    const twice = [
      [[1, 2], { atMost: 3 }],
      [[2, 4], { atMost: 6 }],
    ] as const;
    assert.equal(corner(twice, [1, 1]), null);
  });

  it("is not for what a limit decides by less than 1e-9 of it", () => {
    assert.deepEqual(corner([[[1e-9], { atMost: 1e-9 }]], [1]), [1]);
    assert.equal(corner([[[9e-10], { atMost: 9e-10 }]], [1]), null);
  });
});
