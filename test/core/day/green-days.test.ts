import assert from "node:assert/strict";
import { assume } from "../../../src/core/day/assumptions";
import { greenDaysOf } from "../../../src/core/day/days";
import { anyGreen, bestOf, type GreenDays, mostOf, programOf } from "../../../src/core/day/green-days";
import { problemOf } from "../../../src/core/day/problem";
import type { Columns } from "../../../src/core/day/solve";
import { type Parts, setOf } from "./sets";

const greenIn = (parts: Parts) => greenDaysOf(problemOf(setOf(parts), assume()));

/** Green days, and how often their limits were asked for: once for each program that is solved. */
function counted({ limits, ...green }: GreenDays) {
  let asked = 0;
  const spied: GreenDays = {
    ...green,
    get limits() {
      asked += 1;
      return limits;
    },
  };
  return { green: spied, asked: () => asked };
}

/** 360 s with recovery: at 240 s all recovery goes, and calls are hurried or cut off. */
const hurried: Parts = {
  rest: ["people: { recovery: { after: [routine], time: 60 s, counted_as: wrap_up } }"],
  targets: { aht: "metric: AHT, at_most: 240 s" },
};
const some: Parts = {
  mix: [
    "{ class: order, share: 60%, handle_time: 300 s }",
    "{ class: grief, share: 40%, handle_time: 300 s, tone: emotional }",
  ],
  targets: { aht: "metric: AHT, at_most: 400 s" },
};

describe("the best of the green days", () => {
  it("is best by the next wish among those that are best by the first", async () => {
    const values = async (...wishes: Parameters<typeof bestOf>[1]) => (await bestOf(greenIn(hurried), wishes))!.values;
    const near = (value: number, expected: number) => assert.ok(Math.abs(value - expected) < 1e-9, `${value}`);
    // 60 s less by hurrying 0.8 of them by 75 s each, or by cutting off 0.2143 of them, 280 s each.
    const fewest = await values(["maximize", "missed"], ["minimize", "moved"]);
    near(fewest.missed, 1);
    near(fewest.moved, 60 / 280);
    const most = await values(["maximize", "missed"], ["maximize", "moved"]);
    near(most.moved, 1);
    const least = await values(["maximize", "missed"], ["minimize", "harm"]);
    near(least.harm, 0.8 * 0.045);
  });

  it("takes no program for less of what there is nothing of, and one for more", async () => {
    const { green, asked } = counted(greenIn(some));
    await bestOf(green, [
      ["minimize", "harm"],
      ["minimize", "hardHarm"],
      ["minimize", "moved"],
    ]);
    assert.equal(asked(), 1);
    const found = await bestOf(green, [
      ["minimize", "harm"],
      ["maximize", "moved"],
    ]);
    assert.ok(found!.values.moved > 0);
    assert.equal(asked(), 3);
  });
});

describe("the most of something on a green day", () => {
  it("takes no program where no class has any", async () => {
    const { green, asked } = counted(greenIn(some));
    assert.deepEqual([await mostOf(green, "missed"), asked()], [0, 0]);
    assert.deepEqual([(await mostOf(green, "hardHarm")) > 0, asked()], [true, 1]);
    const routine = counted(greenIn({ targets: some.targets }));
    assert.deepEqual([await mostOf(routine.green, "hardHarm"), routine.asked()], [0, 0]);
  });

  it("is nothing where no day is green", async () => {
    const targets = { aht: "metric: AHT, at_most: 15 s" };
    assert.equal(await mostOf(greenIn({ ...some, targets }), "hardHarm"), 0);
  });
});

describe("whether any day is green", () => {
  it("takes no program where the honest one is, and one where it is not", async () => {
    const columns = new Proxy<Columns>([], { get: () => assert.fail("solved") });
    const within = (atMost: number) => anyGreen({ ...greenIn(some), columns, limits: new Map([[0, { atMost }]]) });
    assert.deepEqual([await within(1), await within(0)], [true, true]);
    await assert.rejects(within(-1), /solved/);
    assert.equal(await anyGreen(greenIn(hurried)), true);
    assert.equal(await anyGreen(greenIn({ targets: { aht: "metric: AHT, at_most: 15 s" } })), false);
  });
});

describe("a program", () => {
  it("says nothing of rows in which an unknown has no part", () => {
    const { floor, targets } = problemOf(setOf(some), assume());
    const { columns } = programOf(
      floor,
      targets.flatMap(({ sides }) => sides),
    );
    for (const [, entries] of columns) for (const [, coefficient] of entries) assert.notEqual(coefficient, 0);
  });
});
