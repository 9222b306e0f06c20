import assert from "node:assert/strict";
import { type AssumptionName, type Assumptions, assume, defaults } from "../../../src/core/day/assumptions";
import { problemOf } from "../../../src/core/day/problem";
import { isUsed, keptRange } from "../../../src/core/day/sensitivity";
import { type Parts, setOf } from "./sets";

/** How far an assumption can move from `value`, where the verdict stays as `keeps` says, and the values that were looked at. */
async function range(name: AssumptionName, value: number, keeps: (value: number) => boolean) {
  const asked: number[] = [];
  const hasVerdict = async (moved: Assumptions) => {
    const { [name]: at, ...others } = moved;
    const { [name]: _, ...usual } = assume();
    assert.deepEqual(others, usual);
    asked.push(at);
    return keeps(at);
  };
  const assumption = defaults.find(each => each.name === name)!;
  const { lowest, highest, value: told } = await keptRange(assumption, { ...assume(), [name]: value }, hasVerdict);
  return { lowest, highest, told, asked };
}

function assertJustWithin(found: number | null, end: number, noise: number): void {
  assert.ok(found !== null && Math.abs(found - end) <= noise, `${found} is not ${end}`);
}

describe("keptRange", () => {
  it("ends within a ten-thousandth of the range from where the verdict changes, on the side where it stays", async () => {
    const { lowest, highest, told } = await range("monitored_quality", 0.5, each => each >= 0.3 && each <= 0.8);
    assert.equal(told, 0.5);
    assertJustWithin(lowest, 0.3, 1e-4);
    assertJustWithin(highest, 0.8, 1e-4);
    assert.ok(lowest! >= 0.3 && highest! <= 0.8);
  });

  it("measures that by the range of the assumption", async () => {
    // 0 to 600 s, so to 0.06 s: of 127.5 s between two places 12 halvings leave 0.03, 11 leave 0.0623.
    const { asked, highest, lowest } = await range("time.passed_on", 90, each => each <= 300.03);
    assert.deepEqual(asked.slice(0, 7), [67.5, 45, 22.5, 0, 217.5, 345, 281.25]);
    assert.equal(asked.length, 4 + 2 + 12);
    assertJustWithin(highest, 300.03, 0.06);
    assert.equal(lowest, null);
    // 1 to 3, so to 0.0002: of 0.375 between two places 11 halvings leave 0.00018.
    const stretched = await range("time.stretched", 1.5, each => each < 1.7);
    assert.equal(stretched.asked.length, 4 + 1 + 11);
  });

  it("looks at four places on the way to an end, the end among them, and not at what lies between", async () => {
    const { asked, lowest, highest } = await range("monitored_quality", 0.5, each => each <= 0.55 || each >= 0.6);
    assert.deepEqual(asked, [0.375, 0.25, 0.125, 0, 0.625, 0.75, 0.875, 1]);
    assert.deepEqual([lowest, highest], [null, null]);
  });

  it("ends before the nearest change that is seen", async () => {
    const { lowest, highest } = await range("monitored_quality", 0.5, each => each > 0 && (each < 0.6 || each > 0.7));
    assertJustWithin(lowest, 0, 1e-4);
    assertJustWithin(highest, 0.6, 1e-4);
  });

  it("does not look beyond an end", async () => {
    const atLeast = await range("monitored_quality", 0, () => false);
    assert.equal(atLeast.lowest, null);
    assert.equal(atLeast.highest, 0);
    assert.ok(atLeast.asked.every(each => each > 0));
    const atMost = await range("monitored_quality", 1, () => false);
    assert.deepEqual([atMost.lowest, atMost.highest], [1, null]);
    assert.ok(atMost.asked.every(each => each < 1));
    const beyond = await range("time.passed_on", 900, () => true);
    assert.ok(beyond.asked.every(each => each < 900));
    assert.equal(beyond.highest, null);
  });

  it("tells to six decimals", async () => {
    const { told, lowest } = await range("monitored_quality", 1 / 3, each => each > 0.3);
    assert.equal(told, 0.333333);
    assert.equal(lowest, Math.round(lowest! * 1e6) / 1e6);
  });
});

const losses = ["brisk", "rushed", "passed_on", "closed_early", "dropped"];
const helped = (tone: string) => [`resolved.${tone}`, ...losses.map(way => `loss.${way}.${tone}`)];
const times = ["stretched", "brisk", "rushed", "closed_early", "passed_on", "dropped"].map(way => `time.${way}`);

describe("assumptions that a set refers to", () => {
  const hour = ["interval: 30 min", "contacts: 60", "patience: 2 min"];
  const own = "{ class: a, share: 100%, handle_time: 300 s, resolved: 80%, satisfaction: 80%, dissatisfied: 10% }";
  const sets: Readonly<Record<string, readonly [parts: Parts, used: readonly string[]]>> = {
    "handle time": [{ targets: { it: "metric: AHT, at_most: 270 s" } }, [...helped("routine"), ...times]],
    resolution: [{ targets: { it: "metric: FCR, at_least: 80%" } }, helped("routine")],
    "resolution that is ticked": [
      { targets: { it: "metric: FCR, at_least: 80%, measured: { by: agent }" } },
      helped("routine"),
    ],
    satisfaction: [
      { targets: { it: "metric: CSAT, at_least: 80%" } },
      [...helped("routine"), "satisfaction.routine", "satisfaction_weight"],
    ],
    dissatisfaction: [
      { targets: { it: "metric: dissatisfaction_rate, at_most: 8%" } },
      [...helped("routine"), "dissatisfied.routine", "satisfaction_weight"],
    ],
    quality: [
      { targets: { it: "metric: conversation_quality, at_least: 80%" } },
      [...helped("routine"), "monitored_quality"],
    ],
    "who is chosen": [
      { targets: { it: "metric: FCR, at_least: 80%, measured: { by: survey, sample: { method: opt_in } }" } },
      [...helped("routine"), "asked_at_least"],
    ],
    "who is asked after resolution": [
      { targets: { it: "metric: CSAT, at_least: 80%, measured: { sample: { method: after_resolution } }" } },
      [...helped("routine"), "satisfaction.routine", "satisfaction_weight"],
    ],
    occupancy: [
      { demand: hour, rest: ["team: { agents: 12 }"], targets: { it: "metric: occupancy, at_most: 90%" } },
      [...helped("routine"), ...times],
    ],
    "occupancy beside resolution": [
      {
        demand: hour,
        rest: ["team: { agents: 12 }"],
        targets: { occ: "metric: occupancy, at_most: 90%", fcr: "metric: FCR, at_least: 1%" },
      },
      [...helped("routine"), ...times],
    ],
    "a queue": [
      { demand: hour, rest: ["team: { agents: 12 }"], targets: { it: "metric: ASA, at_most: 20 s" } },
      [...helped("routine"), ...times],
    ],
    recovery: [
      {
        rest: ["people: { recovery: { after: [routine], time: 60 s, counted_as: break } }"],
        targets: { it: "metric: recovery_rate, at_least: 60%" },
      },
      helped("routine"),
    ],
    "a class's own figures": [
      {
        mix: [own],
        targets: { csat: "metric: CSAT, at_least: 70%", low: "metric: dissatisfaction_rate, at_most: 20%" },
      },
      [...helped("routine").slice(1), "satisfaction_weight"],
    ],
    "tones that are in the mix": [
      {
        mix: [own, "{ class: b, share: 50%, handle_time: 300 s, tone: heated }"],
        targets: { csat: "metric: CSAT, at_least: 60%" },
      },
      [...helped("routine").slice(1), ...helped("heated"), "satisfaction.heated", "satisfaction_weight"],
    ],
  };
  for (const [name, [parts, used]] of Object.entries(sets)) {
    it(`are those of ${name}`, () => {
      const set = setOf(parts);
      const problem = problemOf(set, assume());
      const found = defaults.filter(each => isUsed(each, problem)).map(each => each.name);
      assert.deepEqual([...found].sort(), [...used].sort());
    });
  }
});
