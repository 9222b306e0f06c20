import assert from "node:assert/strict";
import { assess, type Summary, summaryOf } from "../../../src/core/day";
import { type Parts, setOf } from "./sets";

async function summarised(parts: Parts): Promise<Summary> {
  const set = setOf(parts);
  return summaryOf(await assess(set), set);
}

// It needs 340.5 s; kindest is to pass on all bereavement calls, worst to cut everybody off. See the worked example.
const mix = [
  "{ class: order-status, title: Where is it, share: 55%, handle_time: 210 s, tone: routine }",
  "{ class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }",
  "{ class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }",
  "{ class: threats, share: 10%, handle_time: 9 min, tone: heated }",
];

describe("a summary", () => {
  it("says what is red, what green takes, and what can hide, the heaviest first and by what people call it", async () => {
    const summary = await summarised({
      mix,
      targets: { aht: "metric: AHT, at_most: 300 s", fine: "metric: AHT, at_most: 400 s" },
    });
    // Cut off: 0.55 x 0.9, 0.30 x 0.8, 0.10 x 0.7, 0.05 x 0.8.
    const dropped = (name: string) => ({ class: name, way: "dropped", part: 1 });
    assert.deepEqual(summary, {
      verdict: "watermelon",
      red: ["aht"],
      forced: [{ class: "bereavement", way: "passed_on", part: 1 }],
      pretence: [],
      pressure: 2.8,
      recoveryPressure: null,
      hidden: ["Where is it", "billing-dispute", "threats", "bereavement"].map(dropped),
      blindSpot: 84.5,
      hardBlindSpot: 100,
      hidesAmongHard: false,
      conflict: [],
      unknown: null,
      missing: [],
    });
  });

  it("says which part of a class", async () => {
    // 30 of 75 s.
    const { forced } = await summarised({ targets: { aht: "metric: AHT, at_most: 270 s" } });
    assert.deepEqual(forced, [{ class: "order", way: "brisk", part: 0.4 }]);
  });

  it("says what is pretended, and where", async () => {
    // 30 s more take 0.2 stretched to 450 s, of which 0.6 x 300 + 0.4 x 300.
    const stretched = await summarised({ targets: { aht: "metric: AHT, at_least: 330 s" } });
    assert.deepEqual(stretched.pretence, [
      { how: "stretching", stretched: [{ class: "order", way: "stretched", part: 0.2 }], targets: [] },
    ]);
    assert.deepEqual(stretched.forced, []);
    const one = await summarised({
      mix: ["{ class: a, share: 50%, handle_time: 300 s }", "{ class: b, share: 50%, handle_time: 300 s }"],
      targets: { aht: "metric: AHT, at_least: 330 s, applies_to: [a]" },
    });
    assert.deepEqual(one.pretence, [
      { how: "stretching", stretched: [{ class: "a", way: "stretched", part: 0.2 }], targets: [] },
    ]);
    const chosen = await summarised({
      targets: {
        ticked: "metric: FCR, at_least: 95%, measured: { by: agent }",
        easy: "metric: FCR, at_least: 50%, measured: { by: agent }",
        picked: "metric: CSAT, at_least: 90%, measured: { sample: { method: opt_in } }",
        after: "metric: CSAT, at_least: 90%, measured: { sample: { method: after_resolution } }, applies_to: [nobody]",
        counted: "metric: AHT, at_most: 299 s",
      },
    });
    assert.deepEqual(chosen.pretence, [
      { how: "ticking", stretched: [], targets: ["ticked"] },
      { how: "choosing", stretched: [], targets: ["picked"] },
    ]);
    assert.deepEqual(chosen.red, ["ticked", "picked", "counted"]);
  });

  it("counts those among whom is asked after resolution as chosen", async () => {
    const { pretence } = await summarised({
      mix: [
        "{ class: a, share: 50%, handle_time: 300 s, resolved: 100%, satisfaction: 90% }",
        "{ class: b, share: 50%, handle_time: 300 s, resolved: 0%, satisfaction: 10% }",
      ],
      targets: { it: "metric: CSAT, at_least: 60%, measured: { sample: { method: after_resolution } }" },
    });
    assert.deepEqual(pretence, [{ how: "choosing", stretched: [], targets: ["it"] }]);
  });

  it("says that much hides among emotional contacts where little does among all", async () => {
    const grief = [
      "{ class: order, share: 95%, handle_time: 300 s }",
      "{ class: grief, share: 5%, handle_time: 900 s, tone: emotional, resolved: 80% }",
    ];
    const hides = async (targets: Parts["targets"], classes = grief) =>
      (await summarised({ mix: classes, targets })).hidesAmongHard;
    const fcr = "metric: FCR, at_least: 87.5%, baseline: 89.5%";
    assert.equal(await hides({ fcr }), true);
    assert.equal(await hides({ fcr, aht: "metric: AHT, at_most: 329 s" }), true);
    assert.equal(await hides({ fcr: "metric: FCR, at_least: 89%, baseline: 89.5%" }), false);
    assert.equal(await hides({ fcr: "metric: FCR, at_least: 70%, baseline: 89.5%" }), false);
    assert.equal(await hides({ aht: "metric: AHT, at_most: 1 s" }), false);
  });

  it("says what cannot be green together, and why nothing is known", async () => {
    const none = await summarised({ targets: { aht: "metric: AHT, at_most: 15 s" } });
    assert.deepEqual([none.verdict, none.conflict, none.forced, none.hidden], ["impossible", ["aht"], [], []]);
    assert.deepEqual([none.pressure, none.blindSpot, none.hidesAmongHard], [null, null, false]);
    const unknown = await summarised({ targets: { fcr: "metric: FCR, at_least: 80%" } });
    assert.deepEqual([unknown.unknown, unknown.missing], ["no_baseline", ["targets.fcr.baseline"]]);
  });
});
