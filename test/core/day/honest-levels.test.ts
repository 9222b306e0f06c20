import assert from "node:assert/strict";
import { assessed } from "./sets";

// Routine and complex, half each: helped 0.9 and 0.8, mean 0.85; satisfaction 0.82 and 0.78, mean 0.8; dissatisfied 0.05 and 0.1.
const mix = [
  "{ class: order, share: 50%, handle_time: 300 s, tone: routine }",
  "{ class: dispute, share: 50%, handle_time: 600 s, tone: complex }",
];

async function levels(targets: Record<string, string>, classes = mix) {
  const { detail, honest, missing, verdict } = await assessed({ mix: classes, targets });
  return { classes: detail.classes, levels: detail.levels, honest, missing, verdict };
}

const resolved = async (targets: Record<string, string>) => (await levels(targets)).classes.map(each => each.resolved);

describe("the honest level", () => {
  it("is the baseline: downward every value by one factor", async () => {
    // 0.68 / 0.85 = 0.8.
    const { classes, levels: used, honest } = await levels({ fcr: "metric: FCR, at_least: 50%, baseline: 68%" });
    assert.deepEqual(
      classes.map(each => each.resolved),
      [0.72, 0.64],
    );
    assert.deepEqual(honest[0], { target: "fcr", value: 68, unit: "%", green: true });
    assert.deepEqual(used, [
      { of: "resolved", target: "fcr", classes: ["order", "dispute"], level: 0.68, from: "baseline" },
    ]);
  });

  it("is the baseline: upward every distance to 1 by one factor", async () => {
    // 0.075 / 0.15 = 0.5.
    assert.deepEqual(await resolved({ fcr: "metric: FCR, at_least: 50%, baseline: 92.5%" }), [0.95, 0.9]);
  });

  it("is the target itself where that is one step beyond the baseline", async () => {
    const step = await levels({ fcr: "metric: FCR, at_least: 85%, baseline: 80%" });
    assert.deepEqual([step.levels[0]!.level, step.levels[0]!.from, step.honest[0]!.green], [0.85, "step", true]);
    const leap = await levels({ fcr: "metric: FCR, at_least: 85.1%, baseline: 80%" });
    assert.deepEqual([leap.levels[0]!.level, leap.levels[0]!.from, leap.honest[0]!.green], [0.8, "baseline", false]);
  });

  it("takes a step downward for what is to be low", async () => {
    const step = await levels({ low: "metric: dissatisfaction_rate, at_most: 6%, baseline: 11%" });
    assert.deepEqual([step.levels[0]!.level, step.honest[0]!.green], [0.06, true]);
    const leap = await levels({ low: "metric: dissatisfaction_rate, at_most: 5%, baseline: 11%" });
    assert.deepEqual([leap.levels[0]!.level, leap.honest[0]!.green], [0.11, false]);
  });

  it("takes a step of 5% of the scale's length", async () => {
    // 0.45 on 1-10.
    const from = async (at: string) =>
      (await levels({ csat: `metric: CSAT, at_least: ${at}, scale: 1-10, baseline: 7.5` })).honest[0]!;
    assert.deepEqual(await from("7.95"), { target: "csat", value: 7.95, unit: null, green: true });
    assert.deepEqual(await from("7.96"), { target: "csat", value: 7.5, unit: null, green: false });
  });

  it("is a complement for repeat contact", async () => {
    // 32% come back, so 68% are helped; a step to 27%.
    assert.deepEqual(
      await resolved({ repeat: "metric: repeat_contact_rate, at_most: 40%, baseline: 32%" }),
      [0.72, 0.64],
    );
    const { levels: used } = await levels({ repeat: "metric: repeat_contact_rate, at_most: 27%, baseline: 32%" });
    assert.deepEqual([used[0]!.level, used[0]!.from], [0.73, "step"]);
  });

  it("is what the classes give without a baseline, and the baseline is missed", async () => {
    const { classes, missing, levels: used } = await levels({ fcr: "metric: FCR, at_least: 80%" });
    assert.deepEqual(
      classes.map(each => each.resolved),
      [0.9, 0.8],
    );
    assert.deepEqual(missing, ["targets.fcr.baseline"]);
    assert.equal(used[0]!.from, "classes");
  });

  it("is the target itself without a baseline where the classes fall short of it", async () => {
    // 0.15 to 0.05 of distance: a third of each.
    const { classes, levels: used, honest } = await levels({ fcr: "metric: FCR, at_least: 95%" });
    assert.deepEqual(
      classes.map(each => each.resolved),
      [0.966667, 0.933333],
    );
    assert.equal(used[0]!.from, "target");
    assert.equal(honest[0]!.green, true);
  });

  it("stays within 0..1", async () => {
    assert.deepEqual(await resolved({ fcr: "metric: FCR, at_least: 0%, baseline: 0%" }), [0, 0]);
    assert.deepEqual(await resolved({ fcr: "metric: FCR, at_least: 0%, baseline: 100%" }), [1, 1]);
    const { classes, honest } = await levels({ csat: "metric: CSAT, at_least: 11, scale: 1-10, baseline: 12" });
    assert.deepEqual(
      classes.map(each => each.satisfaction),
      [1, 1],
    );
    assert.equal(honest[0]!.green, false);
  });

  it("leaves classes at nothing and at all where they are", async () => {
    const extremes = [
      "{ class: never, share: 50%, handle_time: 300 s, resolved: 0% }",
      "{ class: always, share: 50%, handle_time: 300 s, resolved: 100% }",
    ];
    const down = await levels({ fcr: "metric: FCR, at_least: 10%, baseline: 40%" }, extremes);
    assert.deepEqual(
      down.classes.map(each => each.resolved),
      [0, 0.8],
    );
    const up = await levels({ fcr: "metric: FCR, at_least: 10%, baseline: 60%" }, extremes);
    assert.deepEqual(
      up.classes.map(each => each.resolved),
      [0.2, 1],
    );
  });

  it("is set by the first target of its kind that looks at all, leaves out nobody and asks anybody", async () => {
    const used = async (targets: Record<string, string>) => (await levels(targets)).levels.map(each => each.target);
    assert.deepEqual(
      await used({ a: "metric: FCR, at_least: 1%, baseline: 70%", b: "metric: FCR, at_least: 1%, baseline: 75%" }),
      ["a"],
    );
    assert.deepEqual(
      await used({
        ticked: "metric: FCR, at_least: 1%, baseline: 71%, measured: { by: agent }",
        left: "metric: FCR, at_least: 1%, baseline: 72%, measured: { exclude: [short] }",
        chosen: "metric: FCR, at_least: 1%, baseline: 73%, measured: { sample: { method: opt_in } }",
        after: "metric: FCR, at_least: 1%, baseline: 74%, measured: { sample: { method: after_resolution } }",
        random: "metric: FCR, at_least: 1%, baseline: 75%, measured: { by: survey, sample: { method: random } }",
      }),
      ["random"],
    );
  });

  it("of some is moved after that of all, in file order", async () => {
    const { classes, levels: used } = await levels({
      dispute: "metric: FCR, at_least: 1%, baseline: 40%, applies_to: [dispute]",
      all: "metric: FCR, at_least: 1%, baseline: 68%",
      again: "metric: FCR, at_least: 1%, baseline: 50%, applies_to: [complex]",
    });
    assert.deepEqual(
      used.map(each => each.target),
      ["all", "dispute", "again"],
    );
    assert.deepEqual(
      classes.map(each => each.resolved),
      [0.72, 0.5],
    );
  });

  it("comes after a class's own figures, and those after the file's assumptions and the organisation's", async () => {
    const own = ["{ class: a, share: 100%, handle_time: 300 s, resolved: 60% }"];
    assert.equal((await levels({ aht: "metric: AHT, at_most: 300 s" }, own)).classes[0]!.resolved, 0.6);
  });

  it("moves satisfaction, dissatisfaction and quality alike", async () => {
    const { classes } = await levels({
      csat: "metric: CSAT, at_least: 10%, baseline: 60%",
      low: "metric: dissatisfaction_rate, at_most: 60%, baseline: 15%",
      heard: "metric: conversation_quality, at_least: 10%, baseline: 95%",
    });
    // 0.6 / 0.8 = 0.75; 0.85 / 0.925 of the distances 0.95 and 0.9; half of 0.1.
    assert.deepEqual(
      classes.map(each => each.satisfaction),
      [0.615, 0.585],
    );
    assert.deepEqual(
      classes.map(each => each.dissatisfied),
      [0.127027, 0.172973],
    );
    assert.deepEqual(
      classes.map(each => each.quality),
      [0.95, 0.95],
    );
  });
});
