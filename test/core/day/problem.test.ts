import assert from "node:assert/strict";
import { assess } from "../../../src/core/day";
import { assume } from "../../../src/core/day/assumptions";
import { problemOf } from "../../../src/core/day/problem";
import { assessed, type Parts, setOf } from "./sets";

const unsolvable = (parts: Parts) => problemOf(setOf(parts), assume()).unsolvable;
const classes = (count: number) =>
  [...Array(count).keys()].map(index => `{ class: c${index}, share: 1%, handle_time: ${200 + index} s }`);

describe("a problem", () => {
  it("has up to 60 classes", async () => {
    const targets = { aht: "metric: AHT, at_most: 200 s" };
    assert.equal(unsolvable({ mix: classes(60), targets }), null);
    assert.equal(unsolvable({ mix: classes(61), targets }), "too_large");
    const { verdict, detail } = await assess(setOf({ mix: classes(61), targets }));
    assert.deepEqual([verdict, detail.unknown, detail.honestDay?.handled.length], ["unknown", "too_large", 61]);
  });

  it("has up to 200 constraints", () => {
    const bands = (count: number) =>
      Object.fromEntries(
        [...Array(count).keys()].map(index => {
          const [first, second] = [index % 20, 20 + Math.floor(index / 20)];
          return [`t${index}`, `metric: AHT, at_least: 10 s, at_most: 1 h, applies_to: [c${first}, c${second}]`];
        }),
      );
    assert.equal(unsolvable({ mix: classes(40), targets: bands(100) }), null);
    assert.equal(unsolvable({ mix: classes(40), targets: bands(101) }), "too_large");
    const same = Object.fromEntries([...Array(300).keys()].map(index => [`t${index}`, "metric: AHT, at_most: 1 h"]));
    assert.equal(unsolvable({ mix: classes(40), targets: same }), null);
  });

  it("lacks a baseline whether the target or what the classes give is taken for it", () => {
    for (const least of ["85%", "95%"]) {
      const { lacksBaseline, missing } = problemOf(
        setOf({ targets: { fcr: `metric: FCR, at_least: ${least}` } }),
        assume(),
      );
      assert.deepEqual([lacksBaseline, missing], [true, ["targets.fcr.baseline"]]);
    }
    assert.equal(
      problemOf(setOf({ targets: { fcr: "metric: FCR, at_least: 85%, baseline: 80%" } }), assume()).lacksBaseline,
      false,
    );
  });
});

describe("what is told of a target", () => {
  const hour = { rest: ["team: { agents: 10 }"], demand: ["interval: 30 min", "contacts: 60"] };
  const recovery = (as: string, after = "routine") =>
    `people: { recovery: { after: [${after}], time: 60 s, counted_as: ${as} } }`;
  const told = async (target: string, parts: Partial<Parts> = {}) =>
    (await assessed({ ...parts, targets: { it: target } })).detail.targets[0]!;

  it("is what the contacts need, with recovery that is wrap-up", async () => {
    const occupancy = "metric: occupancy, at_most: 200%";
    const need = async (target: string, rest: string) =>
      (await told(target, { ...hour, rest: [...hour.rest, rest] })).need;
    assert.equal(await need(occupancy, recovery("wrap_up")), 360);
    assert.equal(await need(occupancy, recovery("aux")), 300);
    assert.equal(await need("metric: AHT, at_most: 400 s", recovery("wrap_up")), 360);
    assert.equal(await need("metric: FCR, at_least: 1%", recovery("break")), 300);
    const grief = [
      "{ class: order, share: 60%, handle_time: 300 s }",
      "{ class: grief, share: 40%, handle_time: 900 s, tone: heated }",
    ];
    const some = { mix: grief, rest: [recovery("wrap_up", "heated")] };
    assert.equal((await told("metric: AHT, at_most: 2000 s, applies_to: [grief]", some)).need, 960);
    assert.equal((await told("metric: AHT, at_most: 2000 s, applies_to: [order]", some)).need, 300);
    // 0.6 x 300 + 0.4 x 960.
    assert.equal((await told("metric: AHT, at_most: 2000 s", some)).need, 564);
  });

  it("is how it is measured", async () => {
    assert.equal((await told("metric: FCR, at_least: 80%, measured: { by: agent }")).measured, "ticked");
    assert.equal((await told("metric: FCR, at_least: 80%")).measured, "counted");
    assert.equal((await told("metric: occupancy, at_most: 200%", hour)).measured, "counted");
  });

  it("is what is shown without those left out, beside all of it", async () => {
    // On the worst day 0.95 are cut off unseen in 20 s, and of the others 7/11 are stretched and 4/11 closed early: 330 s.
    const { honest, worst } = await told("metric: AHT, at_least: 330 s, measured: { exclude: [short] }");
    assert.equal(honest, 300);
    assert.deepEqual(worst, { shown: 330, truth: 0.95 * 20 + 0.05 * 330 });
  });

  it("is the rest, for repeat contact", async () => {
    const { honest, worst } = await told("metric: repeat_contact_rate, at_most: 20%, baseline: 10%");
    assert.deepEqual([honest, worst], [0.1, { shown: 0.2, truth: 0.2 }]);
  });

  it("is nothing where nobody calls for recovery, or recovery leaves no time", async () => {
    const rate = await told("metric: recovery_rate, at_least: 60%, applies_to: [order]", {
      mix: [
        "{ class: order, share: 60%, handle_time: 300 s }",
        "{ class: grief, share: 40%, handle_time: 900 s, tone: heated }",
      ],
      rest: [recovery("break", "heated")],
    });
    assert.deepEqual([rate.honest, rate.green], [null, true]);
    // Of two agents' 60 s per contact 60 go to recovery.
    const none = { ...hour, rest: ["team: { agents: 2 }", recovery("aux")] };
    const occupied = async (bounds: string) => {
      const { honest, green } = await told(`metric: occupancy, ${bounds}`, none);
      return [honest, green];
    };
    assert.deepEqual(await occupied("at_least: 50%"), [null, true]);
    assert.deepEqual(await occupied("at_most: 90%"), [null, false]);
  });
});
