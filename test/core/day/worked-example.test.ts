import assert from "node:assert/strict";
import { assessed, shareOf } from "./sets";

// The mix of the file format's description. It needs 0.55 x 210 + 0.30 x 420 + 0.05 x 900 + 0.10 x 540 = 340.5 s.
const mix = [
  "{ class: order-status, share: 55%, handle_time: 210 s, tone: routine }",
  "{ class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }",
  "{ class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }",
  "{ class: threats, share: 10%, handle_time: 9 min, tone: heated }",
];

describe("AHT at most 300 s over a mix that needs 340.5 s", () => {
  const assessment = () =>
    assessed({
      mix,
      rest: ["costs: { contact: 6.50 EUR }"],
      targets: { aht: "metric: AHT, at_most: 300 s" },
    });

  it("is a watermelon", async () => {
    const { verdict, honest } = await assessment();
    assert.equal(verdict, "watermelon");
    assert.deepEqual(honest, [{ target: "aht", value: 340.5, unit: "s", green: false }]);
  });

  it("is kindest met by passing on every bereavement call and attending to all the rest", async () => {
    // 40.5 s have to go. Passed on, bereavement saves 0.05 x (900 - 90) = 40.5 s and harms 0.05 x 0.8 x 0.7 = 0.028.
    const { pressure, kindest, detail } = await assessment();
    assert.equal(pressure, 2.8);
    assert.deepEqual(kindest, [
      { class: "order-status", way: "attend", share: 0.55 },
      { class: "billing-dispute", way: "attend", share: 0.3 },
      { class: "bereavement", way: "passed_on", share: 0.05 },
      { class: "threats", way: "attend", share: 0.1 },
    ]);
    assert.deepEqual(
      detail.kindestDay?.handled.find(row => row.class === "bereavement"),
      { class: "bereavement", way: "passed_on", share: 0.05, handleTime: 90, helped: 0.012, harmed: 0.028 },
    );
    assert.equal(detail.kindestDay?.handleTime, 300);
    assert.deepEqual(detail.pretence, []);
  });

  it("would be met as well by cutting everybody off", async () => {
    // Everybody whom honest work helps: 0.55 x 0.9 + 0.30 x 0.8 + 0.05 x 0.8 + 0.10 x 0.7 = 0.845.
    const { blindSpot, hardBlindSpot, worst } = await assessment();
    assert.equal(blindSpot, 84.5);
    assert.equal(hardBlindSpot, 100);
    assert.equal(shareOf(worst, "dropped"), 1);
  });

  it("costs what the unhelped who come back cost", async () => {
    // Unhelped of 100: 15.5 on the honest day, 15.5 + 2.8 on the kindest, 100 on the worst.
    const { cost } = await assessment();
    assert.deepEqual(cost, { unit: "EUR", honest: 100.75, kindest: 118.95, worst: 650 });
  });

  it("has no recovery to speak of", async () => {
    const { recoveryPressure, recoveryBlindSpot } = await assessment();
    assert.deepEqual([recoveryPressure, recoveryBlindSpot], [null, null]);
  });

  it("tells each target over the days", async () => {
    const { detail } = await assessment();
    assert.deepEqual(detail.targets, [
      {
        target: "aht",
        metric: "average_handle_time",
        unit: "s",
        unitSize: 1,
        measured: "counted",
        green: false,
        honest: 340.5,
        kindest: { shown: 300, truth: 300 },
        worst: { shown: 20, truth: 20 },
        need: 340.5,
        longestHandleTime: null,
      },
    ]);
  });
});
