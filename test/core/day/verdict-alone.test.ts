import assert from "node:assert/strict";
import {
  assess,
  createVerdictFinder,
  hiddenHarm,
  honestDayIn,
  influences,
  sensitivity,
  type Verdict,
} from "../../../src/core/day";
import { verdictIn } from "../../../src/core/day/verdict-in";
import type { TargetSet } from "../../../src/core/model/target-set";
import { type Parts, readSet, setOf } from "./sets";

// Room of 0.02 among all, all of which may fall on the 0.04 that is helped of emotional contacts: 2 of 100, and 50 of 100 of those.
const small = [
  "{ class: order, share: 95%, handle_time: 300 s }",
  "{ class: grief, share: 5%, handle_time: 900 s, tone: emotional, resolved: 80% }",
];

const sets: readonly (readonly [string, Parts, Verdict, hidden: readonly [number, number | null, number] | null])[] = [
  ["little can hide", { targets: { it: "metric: FCR, at_least: 80%, baseline: 90%" } }, "balanced", [10, null, 0]],
  [
    "a little more can hide",
    { targets: { it: "metric: FCR, at_least: 79.9%, baseline: 90%" } },
    "blind",
    [10.1, null, 0],
  ],
  [
    "much can hide among emotional contacts alone",
    { mix: small, targets: { it: "metric: FCR, at_least: 87.5%, baseline: 89.5%" } },
    "blind",
    [2, 50, 0],
  ],
  [
    "honest work is red",
    {
      mix: small,
      targets: { fcr: "metric: FCR, at_least: 88.5%, baseline: 89.5%", aht: "metric: AHT, at_most: 329 s" },
    },
    "strained",
    [1, 25, 0],
  ],
  [
    "honest work is red, and much can hide among emotional contacts alone",
    {
      mix: small,
      targets: { fcr: "metric: FCR, at_least: 87.5%, baseline: 89.5%", aht: "metric: AHT, at_most: 329 s" },
    },
    "watermelon",
    [2, 50, 0],
  ],
  [
    "honest work is red, and all can hide",
    { targets: { it: "metric: AHT, at_most: 270 s" } },
    "watermelon",
    [90, null, 0],
  ],
  ["no day is green", { targets: { it: "metric: AHT, at_most: 15 s" } }, "impossible", null],
  ["no baseline is known", { targets: { it: "metric: FCR, at_least: 85%" } }, "unknown", [5, null, 1]],
  [
    "two baselines are not known",
    { targets: { fcr: "metric: FCR, at_least: 85%", csat: "metric: CSAT, at_least: 90%" } },
    "unknown",
    [0, null, 2],
  ],
  ["nothing is modelled", { targets: { it: "metric: schedule_adherence, at_least: 90%" } }, "unknown", null],
];

describe("the verdict alone, and what can hide", () => {
  for (const [name, parts, verdict, hidden] of sets) {
    it(`where ${name}`, async () => {
      assert.equal(await verdictIn(setOf(parts)), verdict);
      const found = await hiddenHarm(setOf(parts));
      assert.deepEqual(found && [found.blindSpot, found.hardBlindSpot, found.unmeasured], hidden);
    });
  }

  it("take the organisation's assumptions, after those of the file", async () => {
    const set = setOf({ targets: { it: "metric: AHT, at_most: 300 s" } });
    const own = setOf({
      rest: ["assumptions: { resolved.routine: 40% }"],
      targets: { it: "metric: AHT, at_most: 300 s" },
    });
    const assumptions = [{ name: "resolved.routine", value: { amount: 0.08, unit: "share" as const } }];
    assert.equal(await verdictIn(set, { assumptions }), "balanced");
    assert.equal((await hiddenHarm(set, { assumptions }))?.blindSpot, 8);
    assert.equal(honestDayIn(set, { assumptions }).classes[0]!.resolved, 0.08);
    assert.equal(await verdictIn(own, { assumptions }), "blind");
    assert.equal((await hiddenHarm(own, { assumptions }))?.blindSpot, 40);
    assert.equal(honestDayIn(own, { assumptions }).classes[0]!.resolved, 0.4);
  });

  it("are remembered", async () => {
    const find = createVerdictFinder();
    const text = (agents: number) =>
      readSet(
        `version: 1\ndemand: { mix: [{ class: a, share: 100%, handle_time: 300 s }] }\nteam: { agents: ${agents} }\ntargets: { aht: { at_most: 270 s } }\n`,
      );
    const first = find(text(10));
    assert.equal(find(text(10)), first);
    const other = find(text(11));
    assert.notEqual(other, first);
    assert.deepEqual(await Promise.all([first, other]), ["watermelon", "watermelon"]);
  });
});

describe("the honest day alone", () => {
  it("has the classes and the targets as the file has them", () => {
    const { classes, targets } = honestDayIn(setOf({ mix: small, targets: { it: 'metric: AHT, at_most: "4,5 min"' } }));
    assert.deepEqual(classes[1], {
      class: "grief",
      tone: "emotional",
      share: 0.05,
      handleTime: 900,
      recovery: false,
      resolved: 0.8,
      satisfaction: 0.78,
      dissatisfied: 0.1,
      quality: 0.9,
    });
    // 0.95 x 300 + 0.05 x 900.
    assert.deepEqual(targets, [
      {
        target: "it",
        metric: "average_handle_time",
        unit: "min",
        unitSize: 60,
        measured: "counted",
        green: false,
        honest: 330,
        kindest: null,
        worst: null,
        need: 330,
        longestHandleTime: null,
      },
    ]);
  });
});

describe("where no solver finishes", () => {
  /** A time that is no number: no file can say so, and nothing can be solved with it. */
  function senseless(): TargetSet {
    const set = setOf({ rest: ["costs: { contact: 5 EUR }"], targets: { it: "metric: AHT, at_most: 270 s" } });
    const mix = set.demand!.mix.map(each => ({
      ...each,
      handleTime: { ...each.handleTime!, value: { ...each.handleTime!.value, amount: Number.NaN } },
    }));
    return { ...set, demand: { ...set.demand!, mix } };
  }

  it("nothing is known, least of all that all is well", async () => {
    const { verdict, detail, pressure, blindSpot, kindest, conflict } = await assess(senseless());
    assert.deepEqual([verdict, detail.unknown], ["unknown", "no_solver"]);
    assert.deepEqual([pressure, blindSpot, kindest, conflict], [null, null, [], []]);
    assert.equal(await verdictIn(senseless()), "unknown");
    assert.equal(await hiddenHarm(senseless()), null);
    assert.deepEqual(await sensitivity(senseless()), []);
    assert.deepEqual(await influences(senseless()), { verdict: "unknown", found: [] });
  });
});
