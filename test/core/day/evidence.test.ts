import assert from "node:assert/strict";
import { assume } from "../../../src/core/day/assumptions";
import { greenDaysOf } from "../../../src/core/day/days";
import { ceilingAt, lowestCeiling, roomiest, witnessed } from "../../../src/core/day/evidence";
import { bestOf, type GreenDays, type Objective } from "../../../src/core/day/green-days";
import { problemOf } from "../../../src/core/day/problem";
import { type Parts, setOf } from "./sets";

// Columns are the ways beside full attention: stretched, brisk, rushed, passed on, closed early, cut off; then those of the next class,
// and behind those of a class its missed recovery. One routine class of 300 s, helped 0.9; losses 0, 0.05, 0.25, 0.6, 0.85, 1.

function daysOf(parts: Parts): GreenDays {
  const set = setOf(parts);
  return greenDaysOf(problemOf(set, assume(set.assumptions)));
}

const alone = (target: string, parts: Partial<Parts> = {}) => daysOf({ ...parts, targets: { it: target } });

/** 0.9 less 0.8: of the loss 1/9 is left, which is what cutting off a ninth takes. Its row is scaled to losses. */
const resolution = "metric: FCR, at_least: 80%, baseline: 90%";
/** 30 s too long; in units of 280 s, what cutting off saves. */
const cap = "metric: AHT, at_most: 270 s";

/** Two classes, the second of them followed by recovery: helped 0.9 and 0.8. Nothing binds them. */
const two = {
  mix: [
    "{ class: order, share: 60%, handle_time: 300 s }",
    "{ class: grief, share: 40%, handle_time: 900 s, tone: emotional }",
  ],
  rest: ["people: { recovery: { after: [emotional], time: 60 s, counted_as: wrap_up } }"],
  targets: { it: "metric: AHT, at_most: 2000 s" },
} satisfies Parts;

const cutOff = (part: number) => [0, 0, 0, 0, 0, part];
const constraint = 4;

function assertNear(found: number | undefined, expected: number, noise = 1e-9): void {
  assert.ok(found !== undefined && Math.abs(found - expected) <= noise, `${found} is not ${expected}`);
}

describe("witnessed", () => {
  it("is what a day has of each objective", () => {
    const witness = [...cutOff(0.5), 0, 0, 0.25, 0, 0, 0, 0.75];
    const found = witnessed(daysOf(two), witness)!;
    // 0.6 x 0.5 x 0.9 and 0.4 x 0.25 x 0.7 of 0.8; 0.4 x 0.75 of recovery; 0.6 x 0.5 and 0.4 x 0.25 moved.
    assertNear(found.harm, 0.27 + 0.056);
    assertNear(found.hardHarm, 0.056);
    assertNear(found.missed, 0.3);
    assertNear(found.moved, 0.4);
  });

  it("is nothing of what there is none of", () => {
    assert.deepEqual(witnessed(alone(resolution), cutOff(0)), { harm: 0, hardHarm: 0, missed: 0, moved: 0 });
  });

  it("is null for a day on which something is red, give or take 1e-10", () => {
    const days = alone(resolution);
    assertNear(witnessed(days, cutOff(1 / 9))?.harm, 0.1);
    assert.ok(witnessed(days, cutOff(1 / 9 + 9e-11)));
    assert.equal(witnessed(days, cutOff(1 / 9 + 2e-10)), null);
    assert.equal(witnessed(alone(cap), cutOff(0)), null);
    // Brisk saves 75 of the 30 s.
    assert.ok(witnessed(alone(cap), [0, 0.4, 0, 0, 0, 0]));
    assert.equal(witnessed(alone(cap), [0, 0.399, 0, 0, 0, 0]), null);
  });

  it("is null for more of a class than there is, and for less than nothing", () => {
    assert.equal(witnessed(alone(cap), [0, 0.5, 0.5001, 0, 0, 0]), null);
    assert.equal(witnessed(alone(cap), [0, 0.9, -0.0001, 0, 0, 0]), null);
  });
});

describe("ceilingAt", () => {
  it("is what everybody loses where nothing has a price", () => {
    const days = daysOf(two);
    const free = (objective: Objective) => ceilingAt(days, new Map(), objective);
    assertNear(free("harm"), 0.6 * 0.9 + 0.4 * 0.8);
    assertNear(free("hardHarm"), 0.4 * 0.8);
    assertNear(free("missed"), 0.4);
    assertNear(free("moved"), 1);
  });

  it("is what constraints leave at their prices, and what a class earns beyond what it pays", () => {
    const at = (price: number, objective: Objective = "harm") =>
      ceilingAt(alone(resolution), new Map([[constraint, price]]), objective);
    // A ninth of the price, and of 0.9 per loss what the price leaves of it.
    assertNear(at(0.45), 0.05 + 0.45);
    assertNear(at(0.9), 0.1);
    assertNear(at(1.8), 0.2);
    // To be moved earns 1 and pays by loss: stretched, nothing.
    assertNear(at(0.9, "moved"), 0.1 + 1);
  });

  it("takes a price for what the problem does not have for nothing", () => {
    assertNear(ceilingAt(alone(resolution), new Map([[99, 5]]), "harm"), 0.9);
  });

  it("is below 0 without an objective where no day is green", () => {
    // The shortest way takes 20 s.
    const at = (most: number) => ceilingAt(alone(`metric: AHT, at_most: ${most} s`), new Map([[constraint, 1]]), null);
    assertNear(at(15), -5 / 280);
    assertNear(at(25), 5 / 280);
  });
});

describe("roomiest", () => {
  const harmOf = (days: GreenDays, witness: readonly number[] | null) => witnessed(days, witness!)?.harm;

  it("is as far from every constraint as can be", async () => {
    const days = alone(resolution);
    const witness = await roomiest(days);
    assert.equal(witness?.length, 6);
    assert.equal(harmOf(days, witness), 0);
    // At the cap each second less is room.
    assertNear((await roomiest(alone("metric: AHT, at_most: 300 s")))?.[5], 1);
    assertNear((await roomiest(alone(cap)))?.[5], 1);
  });

  it("is as far above the floor of an objective as from every constraint", async () => {
    // With a loss L: 0.9 L - 0.05 = 1/9 - L, so 0.9 L = 0.9 x (0.05 + 1/9) / 1.9.
    const days = alone(resolution);
    const floor = { objective: "harm", atLeast: 0.05 } as const;
    assertNear(harmOf(days, await roomiest(days, floor)), (0.9 * (0.05 + 1 / 9)) / 1.9);
  });

  it("leaves constraints aside that leave no room at all", async () => {
    const days = daysOf({ targets: { fcr: resolution, passed: "metric: transfer_rate, at_most: 0%" } });
    const witness = await roomiest(days, { objective: "harm", atLeast: 0.05 });
    assertNear(harmOf(days, witness), (0.9 * (0.05 + 1 / 9)) / 1.9);
    assert.equal(witness![3], 0);
    assert.ok(await roomiest(alone("metric: transfer_rate, at_most: 0%")));
  });

  it("is null where no day is green, and where none reaches the floor", async () => {
    assert.equal(await roomiest(alone("metric: AHT, at_most: 15 s")), null);
    assert.equal(await roomiest(alone(resolution), { objective: "harm", atLeast: 0.11 }), null);
  });
});

describe("evidence that no solver finishes", () => {
  it("is none", async () => {
    const set = setOf({ targets: { it: cap } });
    const days = greenDaysOf(problemOf(set, { ...assume(), "time.dropped": Number.NaN }));
    assert.equal(await roomiest(days), null);
    assert.equal(await lowestCeiling(days, "harm"), null);
  });
});

describe("lowestCeiling", () => {
  it("is at prices that leave no more than the worst green day has", async () => {
    const days = alone(resolution);
    const prices = await lowestCeiling(days, "harm");
    assert.deepEqual([...prices!.keys()], [constraint]);
    assertNear(prices!.get(constraint), 0.9);
    assertNear(ceilingAt(days, prices!, "harm"), 0.1);
  });

  it("is what the best of a program is, whatever the constraints", async () => {
    const hour = { demand: ["interval: 30 min", "contacts: 60"], rest: ["team: { agents: 10 }", ...two.rest] };
    const parts: Parts[] = [
      two,
      { ...two, targets: { aht: "metric: AHT, at_most: 400 s", fcr: "metric: FCR, at_least: 70%, baseline: 86%" } },
      { ...two, targets: { high: "metric: AHT, at_least: 600 s", kept: "metric: recovery_rate, at_least: 60%" } },
      { mix: two.mix, ...hour, targets: { occ: "metric: occupancy, at_least: 100%, at_most: 170%" } },
      { targets: { short: "metric: short_contact_rate, at_most: 10%", passed: "metric: transfer_rate, at_most: 0%" } },
    ];
    for (const each of parts) {
      const days = daysOf(each);
      for (const objective of ["harm", "hardHarm", "missed"] as const) {
        const most = (await bestOf(days, [["maximize", objective]]))!.values[objective];
        assertNear(ceilingAt(days, (await lowestCeiling(days, objective))!, objective), most, 1e-7);
      }
    }
  });

  it("proves without an objective that no day is green, at prices that come to 1 with those of the classes", async () => {
    // The class pays what it saves, so that each has half: 0.5 x -5/280.
    const days = alone("metric: AHT, at_most: 15 s");
    const prices = (await lowestCeiling(days, null))!;
    assertNear(prices.get(constraint), 0.5);
    assertNear(ceilingAt(days, prices, null), -2.5 / 280);
    assert.deepEqual(await lowestCeiling(alone("metric: AHT, at_most: 25 s"), null), new Map());
  });
});
