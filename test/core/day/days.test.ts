import assert from "node:assert/strict";
import { type Assessment, assess } from "../../../src/core/day";
import { assessed, readSet, setOf, shareOf } from "./sets";

const recovering = "people: { recovery: { after: [routine], time: 60 s, counted_as: wrap_up } }";

describe("the kindest green day", () => {
  it("is the honest day where that is all green", async () => {
    const assessment = await assessed({ targets: { aht: "metric: AHT, at_most: 300 s" } });
    assert.equal(assessment.pressure, 0);
    assert.deepEqual(assessment.kindest, [{ class: "order", way: "attend", share: 1 }]);
  });

  it("misses as little recovery as the least harm allows", async () => {
    // 360 s with recovery; at 240 s all recovery goes and 0.8 of the calls are hurried by 75 s, 0.045 each.
    const all = await assessed({ rest: [recovering], targets: { aht: "metric: AHT, at_most: 240 s" } });
    assert.deepEqual([all.pressure, all.recoveryPressure], [3.6, 100]);
    // At 354 s a tenth of it goes and nobody is hurried.
    const some = await assessed({ rest: [recovering], targets: { aht: "metric: AHT, at_most: 354 s" } });
    assert.deepEqual([some.pressure, some.recoveryPressure, shareOf(some.kindest, "attend")], [0, 10, 1]);
    assert.deepEqual(some.detail.targets[0]!.kindest, { shown: 354, truth: 354 });
  });

  it("attends to as many as the least missed recovery allows", async () => {
    // Stretched calls harm nobody, but a cap by class leaves no need for any.
    const { kindest, pressure } = await assessed({
      mix: [
        "{ class: a, share: 50%, handle_time: 300 s }",
        "{ class: b, share: 50%, handle_time: 300 s, tone: complex }",
      ],
      targets: { high: "metric: AHT, at_least: 330 s", low: "metric: AHT, at_most: 400 s" },
    });
    assert.equal(pressure, 0);
    assert.equal(shareOf(kindest, "attend"), 0.8);
    assert.equal(shareOf(kindest, "stretched"), 0.2);
  });
});

describe("the worst green day", () => {
  it("attends to as many as the most harm allows", async () => {
    // Harm of 0.09 by cutting off a tenth, and not by hurrying all.
    const { blindSpot, worst } = await assessed({ targets: { fcr: "metric: FCR, at_least: 81%, baseline: 90%" } });
    assert.equal(blindSpot, 9);
    assert.equal(shareOf(worst, "dropped"), 0.1);
    assert.equal(shareOf(worst, "attend"), 0.9);
  });

  it("misses no recovery without need", async () => {
    const { detail, recoveryBlindSpot } = await assessed({
      rest: [recovering],
      targets: { fcr: "metric: FCR, at_least: 81%, baseline: 90%" },
    });
    assert.equal(detail.worstDay!.missedRecovery, 0);
    assert.equal(recoveryBlindSpot, 100);
  });
});

describe("recovery after some contacts", () => {
  // 0.6 x 300 + 0.4 x 900 = 540 s, and 24 s of recovery.
  const some = {
    mix: [
      "{ class: order, share: 60%, handle_time: 300 s }",
      "{ class: grief, share: 40%, handle_time: 900 s, tone: emotional }",
    ],
    rest: ["people: { recovery: { after: [emotional], time: 60 s, counted_as: wrap_up } }"],
  };

  it("is missed as little as the least harm allows, and no more than the most allows", async () => {
    const { pressure, recoveryPressure, recoveryBlindSpot } = await assessed({
      ...some,
      targets: { aht: "metric: AHT, at_most: 558 s", fcr: "metric: FCR, at_least: 80%, baseline: 86%" },
    });
    assert.deepEqual([pressure, recoveryPressure, recoveryBlindSpot], [0, 25, 100]);
  });

  it("counts in the handle time of its own class", async () => {
    const { pressure, recoveryPressure, detail } = await assessed({
      ...some,
      targets: { aht: "metric: AHT, at_most: 930 s, applies_to: [grief]" },
    });
    assert.deepEqual([pressure, recoveryPressure, detail.kindestDay!.missedRecovery], [0, 50, 50]);
  });

  it("is missed no more than a target on it lets, of all classes that call for it", async () => {
    const two = [...some.mix, "{ class: loss, share: 0%, handle_time: 900 s, tone: emotional }"];
    const { detail, recoveryBlindSpot } = await assessed({
      mix: two,
      rest: some.rest,
      targets: { rest: "metric: recovery_rate, at_least: 75%", aht: "metric: AHT, at_most: 1 h" },
    });
    assert.deepEqual([recoveryBlindSpot, detail.kindestDay!.missedRecovery], [25, 0]);
  });

  it("is not missed without need on the worst day", async () => {
    const { detail } = await assessed({ ...some, targets: { fcr: "metric: FCR, at_least: 80%, baseline: 86%" } });
    assert.equal(detail.worstDay!.missedRecovery, 0);
  });
});

describe("where nobody calls", () => {
  const verdict = async (bounds: string) =>
    (
      await assessed({
        rest: ["team: { agents: 5 }"],
        demand: ["interval: 30 min", "contacts: 0"],
        targets: { occ: `metric: occupancy, ${bounds}` },
      })
    ).verdict;

  it("no ceiling on occupancy binds, and no floor can be met but that of nothing", async () => {
    assert.equal(await verdict("at_most: 85%"), "blind");
    assert.equal(await verdict("at_least: 0%"), "blind");
    assert.equal(await verdict("at_least: 1%"), "impossible");
    assert.equal(await verdict("at_least: 1%, at_most: 85%"), "impossible");
  });
});

describe("the hard blind spot", () => {
  const mix = [
    "{ class: order, share: 95%, handle_time: 300 s }",
    "{ class: grief, share: 5%, handle_time: 900 s, tone: emotional, resolved: 80% }",
  ];

  it("does not let a small class vanish in a large mix", async () => {
    // 0.855 + 0.04 = 0.895 helped. A room of 0.02 takes in half of the emotional calls: 0.02 / 0.04.
    const assessment = await assessed({ mix, targets: { fcr: "metric: FCR, at_least: 87.5%, baseline: 89.5%" } });
    assert.equal(assessment.blindSpot, 2);
    assert.equal(assessment.hardBlindSpot, 50);
    assert.equal(assessment.verdict, "blind");
  });

  it("is null without emotional and heated contacts, and without any that honest work helps", async () => {
    const targets = { fcr: "metric: FCR, at_least: 85%, baseline: 89%" };
    assert.equal((await assessed({ targets })).hardBlindSpot, null);
    const hopeless = "{ class: grief, share: 5%, handle_time: 900 s, tone: heated, resolved: 0% }";
    const { hardBlindSpot } = await assessed({
      mix: [mix[0]!, hopeless],
      targets: { aht: "metric: AHT, at_most: 1 h" },
    });
    assert.equal(hardBlindSpot, null);
  });
});

describe("the verdict", () => {
  const verdict = async (targets: Record<string, string>) => (await assessed({ targets })).verdict;

  it("rests on the honest day and on a blind spot above 10", async () => {
    assert.equal(await verdict({ fcr: "metric: FCR, at_least: 80%, baseline: 90%" }), "balanced");
    assert.equal(await verdict({ fcr: "metric: FCR, at_least: 79.99%, baseline: 90%" }), "blind");
    const red = "metric: CSAT, at_least: 95%, baseline: 82%, measured: { sample: { method: opt_in } }";
    assert.equal(await verdict({ fcr: "metric: FCR, at_least: 80%, baseline: 90%", red }), "strained");
    assert.equal(await verdict({ fcr: "metric: FCR, at_least: 79.99%, baseline: 90%", red }), "watermelon");
  });

  it("rests on a hard blind spot above 30", async () => {
    // 5% emotional: 0.04 helped; 30% of that is 0.012.
    const mix = [
      "{ class: order, share: 95%, handle_time: 300 s }",
      "{ class: grief, share: 5%, handle_time: 900 s, tone: emotional }",
    ];
    const at = async (least: string) =>
      (await assessed({ mix, targets: { fcr: `metric: FCR, at_least: ${least}, baseline: 89.5%` } })).verdict;
    assert.equal(await at("88.3%"), "balanced");
    assert.equal(await at("88.29%"), "blind");
  });

  it("is unknown where it would be balanced and a baseline is missed, and then has no figures", async () => {
    const assessment = await assessed({
      rest: ["costs: { contact: 5 EUR }"],
      targets: { fcr: "metric: FCR, at_least: 80%" },
    });
    assert.equal(assessment.verdict, "unknown");
    assert.equal(assessment.detail.unknown, "no_baseline");
    assert.deepEqual(assessment.missing, ["targets.fcr.baseline"]);
    const { pressure, blindSpot, hardBlindSpot, recoveryPressure, recoveryBlindSpot, cost, kindest, worst } =
      assessment;
    assert.deepEqual([pressure, blindSpot, hardBlindSpot, recoveryPressure, recoveryBlindSpot], Array(5).fill(null));
    assert.deepEqual(cost, { unit: "EUR", honest: null, kindest: null, worst: null });
    assert.deepEqual([kindest, worst], [[], []]);
  });

  it("is not held back by a baseline where it is not balanced", async () => {
    assert.equal(await verdict({ fcr: "metric: FCR, at_least: 60%" }), "blind");
  });

  it("takes what is a hair beyond the bound for on it", async () => {
    // 0.1 + 0.2 in doubles is above 0.3.
    const mix = ["{ class: a, share: 10%, handle_time: 300 s }", "{ class: b, share: 20%, handle_time: 300 s }"];
    assert.equal((await assessed({ mix, targets: { aht: "metric: AHT, at_most: 300 s" } })).honest[0]!.green, true);
    const { honest } = await assessed({ mix, targets: { aht: "metric: AHT, at_most: 299.99999999 s" } });
    assert.equal(honest[0]!.green, false);
  });
});

describe("a conflict", () => {
  const conflict = async (targets: Record<string, string>) => {
    const assessment = await assessed({ rest: ["costs: { contact: 5 EUR }"], targets });
    assert.equal(assessment.verdict, "impossible");
    return assessment;
  };

  it("is two targets that leave no day", async () => {
    const assessment = await conflict({
      short: "metric: short_contact_rate, at_most: 3%",
      low: "metric: AHT, at_most: 200 s",
      fcr: "metric: FCR, at_least: 50%, baseline: 90%",
      high: "metric: AHT, at_least: 250 s",
    });
    assert.deepEqual(assessment.conflict, ["low", "high"]);
    assert.deepEqual([assessment.pressure, assessment.blindSpot], [null, null]);
    assert.deepEqual([assessment.kindest, assessment.worst], [[], []]);
    assert.deepEqual(assessment.cost, { unit: "EUR", honest: 50, kindest: null, worst: null });
  });

  it("keeps those that come last in the file", async () => {
    const { conflict: both } = await conflict({
      a: "metric: AHT, at_most: 200 s",
      b: "metric: AHT, at_most: 210 s",
      c: "metric: AHT, at_least: 250 s",
      d: "metric: AHT, at_least: 260 s",
    });
    assert.deepEqual(both, ["b", "d"]);
  });

  it("is one target alone that nothing meets", async () => {
    const { conflict: alone } = await conflict({
      aht: "metric: AHT, at_most: 100 s",
      csat: "metric: CSAT, at_least: 95%, baseline: 82%",
    });
    assert.deepEqual(alone, ["csat"]);
  });

  it("takes as many as it takes", async () => {
    // 149 s are 151 less. Rushed saves 150 of them for a loss of 0.25; the last comes from 1/130 cut off (loss 0.2558 in all), 1/60
    // passed on (0.2558) or, where both are forbidden, 1/30 closed early (0.27). Quality is 0.9 (1 - loss): 66.5% bears 0.2611.
    const targets = (heard: string) => ({
      short: "metric: short_contact_rate, at_most: 0%",
      aht: "metric: AHT, at_most: 149 s",
      loose: "metric: transfer_rate, at_most: 90%",
      passed: "metric: transfer_rate, at_most: 0%",
      heard: `metric: conversation_quality, at_least: ${heard}, baseline: 90%`,
    });
    assert.deepEqual((await conflict(targets("68%"))).conflict, ["aht", "heard"]);
    const all = ["short", "aht", "passed", "heard"];
    assert.deepEqual((await conflict(targets("66.5%"))).conflict, all);
    for (const id of all) {
      const rest = Object.entries(targets("66.5%")).filter(([other]) => all.includes(other) && other !== id);
      assert.notEqual((await assessed({ targets: Object.fromEntries(rest) })).verdict, "impossible", id);
    }
  });
});

describe("targets that say the same", () => {
  it("keep the tightest", async () => {
    const targets = Object.fromEntries(
      [...Array(900).keys()].map(index => [`t${index}`, `metric: AHT, at_most: ${270 + ((index * 7) % 100)} s`]),
    );
    const { pressure, verdict } = await assessed({ targets });
    assert.equal(pressure, 1.8);
    assert.equal(verdict, "watermelon");
  });

  it("say it in other words too", async () => {
    const twins: Assessment[] = [];
    for (const targets of [
      { a: "metric: FCR, at_least: 80%, baseline: 90%", b: "metric: repeat_contact_rate, at_most: 15%, baseline: 10%" },
      { b: "metric: repeat_contact_rate, at_most: 15%, baseline: 10%" },
    ]) {
      twins.push(await assessed({ targets: targets as Record<string, string> }));
    }
    assert.equal(twins[0]!.blindSpot, 5);
    assert.equal(twins[1]!.blindSpot, 5);
  });
});

describe("what is too large", () => {
  const classes = (count: number) =>
    [...Array(count).keys()].map(index => `{ class: c${index}, share: 1%, handle_time: ${200 + index} s }`);

  it("is a mix of more than 60 classes", async () => {
    const targets = { aht: "metric: AHT, at_most: 200 s" };
    assert.equal((await assessed({ mix: classes(60), targets })).verdict, "watermelon");
    for (const count of [61, 200]) {
      const { verdict, detail, pressure } = await assessed({ mix: classes(count), targets });
      assert.deepEqual([verdict, detail.unknown, pressure], ["unknown", "too_large", null]);
    }
  });

  it("is more than 200 rows", async () => {
    const bands = (count: number) =>
      Object.fromEntries(
        [...Array(count).keys()].map(index => {
          const [first, second] = [index % 20, 20 + Math.floor(index / 20)];
          return [`t${index}`, `metric: AHT, at_least: 10 s, at_most: 1 h, applies_to: [c${first}, c${second}]`];
        }),
      );
    const mix = classes(40);
    assert.equal((await assessed({ mix, targets: bands(100) })).verdict, "blind");
    const { verdict, detail } = await assessed({ mix, targets: bands(101) });
    assert.deepEqual([verdict, detail.unknown], ["unknown", "too_large"]);
  });
});

describe("an assessment", () => {
  it("stays the same, whatever the units and the order of keys", async () => {
    const one = await assess(setOf({ targets: { aht: "metric: AHT, at_most: 4.5 min" } }));
    const other = await assess(
      readSet(`
version: 1
targets:
  - { at_most: 4.5 min, id: aht, metric: Gemiddelde afhandeltijd }
demand:
  mix:
    - { handle_time: 5 min, share: 40%, class: order }
`),
    );
    assert.deepEqual(other, one);
  });
});
