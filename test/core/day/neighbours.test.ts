import assert from "node:assert/strict";
import type { Verdict } from "../../../src/core/day";
import { type AssumptionName, assume } from "../../../src/core/day/assumptions";
import { createNeighbours, verdictOrUnknown } from "../../../src/core/day/neighbours";
import { type Problem, problemOf } from "../../../src/core/day/problem";
import { type Parts, setOf } from "./sets";

/** The problem with an assumption moved, and how often its constraints were asked for: once to add up, once more to solve. */
function counted(parts: Parts, name: AssumptionName, value: number) {
  const set = setOf(parts);
  const problem = problemOf(set, { ...assume(set.assumptions), [name]: value });
  let asked = 0;
  const [first, ...others] = problem.targets;
  const spied = {
    ...first!,
    get sides() {
      asked += 1;
      return first!.sides;
    },
  };
  return { problem: { ...problem, targets: [spied, ...others] } satisfies Problem, asked: () => asked };
}

/**
 * Looks at a set with one assumption at each value in order: whether it has the verdict, and whether a program had to be solved for that.
 */
async function look(verdict: Verdict, parts: Parts, name: AssumptionName, values: readonly number[]) {
  const has = createNeighbours(verdict);
  const looks: (readonly [value: number, has: boolean, solved: boolean])[] = [];
  for (const value of values) {
    const { problem, asked } = counted(parts, name, value);
    looks.push([value, await has(problem), asked() > 1]);
  }
  return looks;
}

/** Quality m decides: m (1 - L) = 0.8 bears a loss that harms 0.9 (1 - 0.8 / m), 0.1 at m = 0.9; below 0.8 the honest day is red. */
const heard: Parts = {
  targets: {
    fcr: "metric: FCR, at_least: 10%, baseline: 90%",
    heard: "metric: conversation_quality, at_least: 80%, measured: { sample: { method: random }, exclude: [short] }",
    short: "metric: short_contact_rate, at_most: 0%",
  },
};
const capped: Parts = { targets: { aht: "metric: AHT, at_most: 270 s" } };
/** Nothing is shorter than cutting off, 20 s if not said. */
const tooShort: Parts = { targets: { aht: "metric: AHT, at_most: 15 s" } };
/** Little room among all: 0.02, and of it all may fall on one in twenty, helped 0.04 in all: 30% of those are 0.012. */
const grief: Parts = {
  mix: [
    "{ class: order, share: 95%, handle_time: 300 s }",
    "{ class: grief, share: 5%, handle_time: 900 s, tone: emotional, resolved: 80% }",
  ],
  rest: [
    "assumptions: { loss: { rushed: { emotional: 20% }, brisk: { emotional: 20% }, passed_on: { emotional: 20% }, closed_early: { emotional: 20% } } }",
  ],
  targets: { fcr: "metric: FCR, at_least: 87.5%, baseline: 89.5%" },
};

describe("createNeighbours", () => {
  it("tells balanced, and solves no more once it knows what constraints are worth", async () => {
    assert.deepEqual(await look("balanced", heard, "monitored_quality", [0.85, 0.82, 0.89, 0.9, 0.79, 0.91, 0.95]), [
      [0.85, true, true],
      [0.82, true, false],
      [0.89, true, false],
      // As much as is little, to the last digit: too near to add up.
      [0.9, true, true],
      [0.79, false, false],
      [0.91, false, true],
      [0.95, false, false],
    ]);
  });

  it("tells blind, and solves no more once it knows a day with much harm", async () => {
    const targets = { aht: "metric: AHT, at_most: 300 s" };
    assert.deepEqual(await look("blind", { targets }, "resolved.routine", [0.9, 0.5, 0.11, 0.1, 0.05]), [
      [0.9, true, true],
      [0.5, true, false],
      [0.11, true, false],
      [0.1, false, true],
      [0.05, false, false],
    ]);
  });

  it("tells watermelon", async () => {
    assert.deepEqual(await look("watermelon", capped, "resolved.routine", [0.9, 0.5, 0.11, 0.1, 0.05]), [
      [0.9, true, true],
      [0.5, true, false],
      [0.11, true, false],
      [0.1, false, true],
      [0.05, false, false],
    ]);
  });

  it("tells strained", async () => {
    assert.deepEqual(await look("strained", capped, "resolved.routine", [0.05, 0.09, 0.11, 0.9]), [
      [0.05, true, true],
      [0.09, true, false],
      // The roomiest of the green days that are known cuts everybody off.
      [0.11, false, false],
      [0.9, false, false],
    ]);
  });

  it("tells impossible, and solves no more once it knows what proves it", async () => {
    assert.deepEqual(await look("impossible", tooShort, "time.dropped", [20, 16, 15.1, 15, 10]), [
      [20, true, true],
      [16, true, false],
      [15.1, true, false],
      [15, false, true],
      [10, false, false],
    ]);
  });

  it("tells that a day is no longer green", async () => {
    assert.deepEqual(await look("watermelon", tooShort, "time.dropped", [10, 14, 16, 18]), [
      [10, true, true],
      [14, true, false],
      [16, false, true],
      [18, false, false],
    ]);
  });

  it("tells blind and balanced by what falls on emotional contacts alone", async () => {
    const name = "loss.dropped.emotional";
    // With as much room to 0.02, in units of 0.855, as above 0.012 the day that is learnt has 0.0163: at 0.8 still 0.013.
    assert.deepEqual(await look("blind", grief, name, [1, 0.8, 0.31, 0.3, 0.2]), [
      [1, true, true],
      [0.8, true, false],
      [0.31, true, true],
      [0.3, false, true],
      [0.2, false, false],
    ]);
    assert.deepEqual(await look("balanced", grief, name, [0.2, 0.25, 0.31, 0.35]), [
      [0.2, true, true],
      [0.25, true, false],
      [0.31, false, true],
      [0.35, false, false],
    ]);
  });

  it("never tells balanced for want of a baseline, and other verdicts all the same", async () => {
    const has = (verdict: Verdict, targets: Parts["targets"]) =>
      createNeighbours(verdict)(counted({ targets }, "time.brisk", 0.75).problem);
    assert.equal(await has("balanced", { fcr: "metric: FCR, at_least: 80%" }), false);
    assert.equal(await has("balanced", { fcr: "metric: FCR, at_least: 80%, baseline: 90%" }), true);
    assert.equal(await has("blind", { fcr: "metric: FCR, at_least: 60%" }), true);
    assert.equal(
      await has("strained", { fcr: "metric: FCR, at_least: 80%", aht: "metric: AHT, at_most: 299 s" }),
      true,
    );
  });

  it("tells nothing where there is nothing to solve, or no solver finishes", async () => {
    const unmodelled = { targets: { kept: "metric: schedule_adherence, at_least: 90%" } };
    for (const verdict of ["balanced", "blind", "strained", "watermelon", "impossible"] as const) {
      assert.equal(await createNeighbours(verdict)(problemOf(setOf(unmodelled), assume())), false);
      const { problem } = counted(capped, "time.dropped", Number.NaN);
      assert.equal(await createNeighbours(verdict)(problem), false);
    }
    assert.equal(await verdictOrUnknown(counted(capped, "time.dropped", Number.NaN).problem), "unknown");
  });

  it("keeps the latest of what it learnt", async () => {
    // Each needs a day of its own: what is cut off is the one whose time is short.
    const values = [20, 16];
    for (let round = 0; round < 12; round++) values.push(10 - round * 0.5, 15.5 + round * 0.1);
    for (const [value, has] of await look("watermelon", tooShort, "time.dropped", values)) {
      assert.equal(has, value <= 15, `${value}`);
    }
  });
});
