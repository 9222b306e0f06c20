import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { findMetric } from "../../../src/core/metrics/lookup";
import { boundsIn } from "../../../src/core/proposal/bounds";
import { timeReadings } from "../../../src/core/proposal/unit-readings";
import { applyEdits } from "../../../src/core/source/change";

const today = "2026-08-31";

describe("readings of a bare number", () => {
  const cases: readonly [string, string, string, string][] = [
    ["300", "at_most", "aht", "300 s"],
    ["5", "at_most", "aht", "5 min"],
    ["45", "at_most", "nawerktijd", "45 s"],
    ["2", "at_most", "asa", "2 min"],
    ["20", "within", "service_level", "20 s"],
    ["30", "interval", "", "30 min"],
    ["4", "patience", "", "4 min"],
    ["7", "window", "fcr", "7 days"],
    ["2", "per_agent", "", "2 h"],
    ["30", "per_agent", "", "30 min"],
    ["6", "every", "", "6 months"],
    ["3", "at_most", "doorlooptijd", "3 days"],
  ];
  for (const [number, key, metric, likeliest] of cases) {
    it(`of ${number} for ${key} ${metric} start with ${likeliest}`, () => {
      const readings = timeReadings(number, key, findMetric(metric));
      assert.equal(readings[0], likeliest);
      assert.equal(new Set(readings).size, readings.length);
      assert.ok(readings.length >= 2);
    });
  }
});

describe("bounds in a text", () => {
  it("go with the direction of the metric, and say both where it has none", () => {
    const bounds = (text: string, metric: string) => boundsIn(text, findMetric(metric));
    assert.deepEqual(bounds("75%", "fcr"), [{ at_least: "75%" }]);
    assert.deepEqual(bounds("30 s", "asa"), [{ at_most: "30 s" }]);
    assert.deepEqual(bounds("4.2", "csat"), [{ at_least: 4.2 }]);
    assert.deepEqual(bounds("85%", "occupancy"), [{ at_least: "85%" }, { at_most: "85%" }]);
    assert.deepEqual(bounds("300 s", "aht"), [{ at_most: "300 s" }, { at_least: "300 s" }]);
    assert.deepEqual(bounds("> 85%", "occupancy"), [{ at_least: "85%" }]);
    assert.deepEqual(bounds("> 30 s", "asa"), []);
    assert.deepEqual(bounds("5-7 min", "aht"), [{ at_least: "5 min", at_most: "7 min" }]);
    assert.deepEqual(bounds("31-12", "aht"), []);
    assert.deepEqual(bounds("soon", "aht"), []);
  });
});

describe("the next step of a leap", () => {
  const leap = "targets:\n  csat: { at_least: 9.2, scale: 1-10, baseline: 7.8 }\n";

  async function firstOffer(text: string): Promise<string> {
    const finding = (await check(text, { today })).findings.find(each => each.rule === "satisfaction/leap");
    return applyEdits(text, finding!.fixes[0]!.edits);
  }

  it("is a twentieth of the scale, with the others dated half a year apart up to the target", async () => {
    assert.equal(
      await firstOffer(`version: 1\n${leap}`),
      "version: 1\ntargets:\n  csat: { at_least: 8.2, x-next-steps: [{ at_least: 8.7, by: 2027-08-31 }, " +
        "{ at_least: 9.1, by: 2028-02-29 }, { at_least: 9.2, by: 2028-08-31 }], scale: 1-10, baseline: 7.8 }\n",
    );
  });

  it("counts shares in whole points, and moves the band that stood at the target", async () => {
    assert.equal(
      await firstOffer(
        "version: 1\ntargets:\n  csat: { at_least: 85%, baseline: 72.4%, bands: { green: { at_least: 85% } } }\n",
      ),
      "version: 1\ntargets:\n  csat: { at_least: 77%, x-next-steps: [{ at_least: 82%, by: 2027-08-31 }, " +
        "{ at_least: 85%, by: 2028-02-29 }], baseline: 72.4%, bands: { green: { at_least: 77% } } }\n",
    );
  });
});
