import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { provideSolver, solveWithHighs } from "../../../src/core/day/highs";
import {
  type Columns,
  type Limit,
  NoSolverFinished,
  type Question,
  rowsWithin,
  solve,
} from "../../../src/core/day/solve";

const bytes = async () => readFileSync(require.resolve("highs/runtime"));

/** Rows by number, the objective first: what each unknown does in it, and its limit. */
function program(objective: readonly number[], rows: readonly (readonly [readonly number[], Limit])[]) {
  const columns: Columns = objective.map((gain, column) => [
    column,
    [gain, ...rows.map(([coefficients]) => coefficients[column]!)].map((each, row) => [row, each] as const),
  ]);
  const limits = new Map(rows.map(([, limit], index) => [index + 1, limit]));
  const question = (direction: Question["direction"], held = new Map<number, Limit>()): Question => ({
    limits,
    held,
    direction,
    objective: 0,
  });
  return { columns, question };
}

/** E. Beale (1955), Cycling in the dual simplex algorithm: the simplex method goes round in circles on it. Its best is 0.05. */
const beale = program(
  [0.75, -150, 0.02, -6],
  [
    [[0.25, -60, -0.04, 9], { atMost: 0 }],
    [[0.5, -90, -0.02, 3], { atMost: 0 }],
    [[0, 0, 1, 0], { atMost: 1 }],
  ],
);

describe("solve", () => {
  afterEach(() => provideSolver(bytes));

  // At most 4 of a, 12 of 2 b, 18 of 3 a + 2 b; 3 a + 5 b is most at a = 2, b = 6.
  const small = program(
    [3, 5],
    [
      [[1, 0], { atMost: 4 }],
      [[0, 2], { atMost: 12 }],
      [[3, 2], { atMost: 18 }],
    ],
  );

  it("finds the best", async () => {
    const solution = await solve(small.columns, small.question("maximize"));
    assert.deepEqual(solution?.values, [2, 6]);
    assert.deepEqual(solution?.rows, [36, 2, 12, 18]);
  });

  it("tells where nothing is within all limits", async () => {
    const none = program(
      [1],
      [
        [[1], { atLeast: 2 }],
        [[1], { atMost: 1 }],
      ],
    );
    assert.equal(await solve(none.columns, none.question("minimize")), null);
  });

  it("holds what was best, to the last digit", async () => {
    const thirds = program(
      [1, 1],
      [
        [[3, 3], { atMost: 1 }],
        [[1, 0], { atMost: 1 }],
      ],
    );
    const held = new Map<number, Limit>([[0, { atLeast: 1 / 3 }]]);
    const least = await solve(thirds.columns, { ...thirds.question("minimize", held), objective: 2 });
    assert.deepEqual(least?.values, [0, 1 / 3]);
  });

  it("asks HiGHS where YALPS goes round in circles", async () => {
    let asked = 0;
    provideSolver(async () => {
      asked += 1;
      return bytes();
    });
    const solution = await solve(beale.columns, beale.question("maximize"));
    assert.ok(Math.abs(solution!.rows[0]! - 0.05) < 1e-9);
    await solve(beale.columns, beale.question("maximize"));
    assert.equal(asked, 1);
  });

  it("does not load HiGHS without need", async () => {
    provideSolver(() => assert.fail("asked for HiGHS"));
    assert.ok(await solve(small.columns, small.question("maximize")));
    const atLeast = program([1], [[[1], { atLeast: 2, atMost: 5 }]]);
    assert.deepEqual((await solve(atLeast.columns, atLeast.question("minimize")))?.values, [2]);
    assert.deepEqual((await solve(atLeast.columns, atLeast.question("maximize")))?.values, [5]);
    const none = program([1], [[[1], { atLeast: 2, atMost: 1 }]]);
    assert.equal(await solve(none.columns, none.question("minimize")), null);
    // More unknowns than limits.
    const wide = program([1, 2, 3, 4, 5], [[[1, 1, 1, 1, 1], { atMost: 1 }]]);
    assert.deepEqual((await solve(wide.columns, wide.question("maximize")))?.values, [0, 0, 0, 0, 1]);
  });

  it("asks HiGHS first where a program is large, and does without it where it is not there", async () => {
    /** The most of so many, of which each row holds one or two to 1. */
    const large = (unknowns: number) => {
      const columns: Columns = Array.from({ length: unknowns }, (_, column) => [
        column,
        [
          [0, 1],
          [1 + (column % 200), 1],
        ],
      ]);
      const limits = new Map<number, Limit>(Array.from({ length: 200 }, (_, row) => [row + 1, { atMost: 1 }]));
      return {
        columns,
        question: { limits, held: new Map<number, Limit>(), direction: "maximize", objective: 0 } as const,
      };
    };
    let asked = 0;
    provideSolver(async () => {
      asked += 1;
      return bytes();
    });
    for (const [unknowns, loaded] of [
      [250, 0],
      [251, 1],
    ] as const) {
      const { columns, question } = large(unknowns);
      assert.equal((await solve(columns, question))?.rows[0], 200);
      assert.equal(asked, loaded);
    }
    provideSolver(() => Promise.reject(new Error("not there")));
    const { columns, question } = large(251);
    assert.equal((await solve(columns, question))?.rows[0], 200);
  });

  it("takes for no proof that nothing is within what is held", async () => {
    const one = program([1], [[[1], { atMost: 1 }]]);
    const held = new Map<number, Limit>([[0, { atLeast: 2 }]]);
    await assert.rejects(solve(one.columns, one.question("minimize", held)), NoSolverFinished);
  });

  it("fails where no solver finishes, and tries again when asked again", async () => {
    provideSolver(() => Promise.reject(new Error("not there")));
    await assert.rejects(solve(beale.columns, beale.question("maximize")), NoSolverFinished);
    provideSolver(async () => new Uint8Array([1, 2, 3]));
    await assert.rejects(solve(beale.columns, beale.question("maximize")), NoSolverFinished);
    provideSolver(bytes);
    assert.ok(await solve(beale.columns, beale.question("maximize")));
  });

  it("takes no answer that is not a number", async () => {
    const broken = program(
      [1],
      [
        [[Number.NaN], { atMost: 1 }],
        [[1], { atMost: 1 }],
      ],
    );
    await assert.rejects(solve(broken.columns, broken.question("maximize")), NoSolverFinished);
  });
});

describe("rowsWithin", () => {
  it("is what rows come to, give or take some", () => {
    const columns: Columns = [
      [0, [[1, 2]]],
      [
        1,
        [
          [1, 1],
          [3, 4],
        ],
      ],
    ];
    const within = (limit: Limit, ...values: readonly number[]) =>
      rowsWithin(columns, new Map([[1, limit]]), values, 0.25)?.[1] ?? null;
    assert.equal(within({ atMost: 3 }, 1, 1), 3);
    assert.equal(within({ atMost: 2.75 }, 1, 1), 3);
    assert.equal(within({ atMost: 2.5 }, 1, 1), null);
    assert.equal(within({ atLeast: 3.25 }, 1, 1), 3);
    assert.equal(within({ atLeast: 3.5 }, 1, 1), null);
    assert.equal(within({ atMost: 9 }, 1, -0.25), 1.75);
    assert.equal(within({ atMost: 9 }, 1, -0.5), null);
    assert.equal(within({ atMost: 9 }, Number.NaN, 0), null);
    assert.equal(rowsWithin(columns, new Map([[1, {}]]), [0, 1], 0)?.[3], 4);
  });
});

describe("solveWithHighs", () => {
  afterEach(() => provideSolver(bytes));

  it("finds the least and the most", async () => {
    const { columns, question } = program([1], [[[1], { atLeast: 2, atMost: 5 }]]);
    assert.deepEqual(await solveWithHighs(columns, question("minimize")), { status: "optimal", values: [2] });
    assert.deepEqual(await solveWithHighs(columns, question("maximize")), { status: "optimal", values: [5] });
  });

  it("takes for nothing what an unknown does not say of the objective", async () => {
    const columns: Columns = [
      [0, [[1, 1]]],
      [
        1,
        [
          [0, 0.5],
          [1, 1],
        ],
      ],
    ];
    const limits = new Map<number, Limit>([[1, { atMost: 1 }]]);
    const answer = await solveWithHighs(columns, { limits, direction: "maximize", objective: 0 });
    assert.deepEqual(answer, { status: "optimal", values: [0, 1] });
  });

  it("does not finish where it cannot be loaded", async () => {
    provideSolver(() => Promise.reject(new Error("not there")));
    const { columns, question } = beale;
    assert.deepEqual(await solveWithHighs(columns, question("maximize")), { status: "unfinished" });
  });

  it("finds the best, or that there is none", async () => {
    const { columns, question } = beale;
    const answer = await solveWithHighs(columns, question("maximize"));
    assert.equal(answer.status, "optimal");
    const none = program(
      [1],
      [
        [[1], { atLeast: 2 }],
        [[1], { atMost: 1 }],
      ],
    );
    assert.deepEqual(await solveWithHighs(none.columns, none.question("maximize")), { status: "infeasible" });
  });
});
