import assert from "node:assert/strict";
import { figuresOf } from "../../../src/core/day/figures";
import { assessed } from "./sets";

describe("the figures of an assessment that one line tells", () => {
  it("are its verdict and what is forced and can hide", async () => {
    const assessment = await assessed({ targets: { aht: "metric: AHT, at_most: 270 s" } });
    // 30 s less take 0.4 of the calls hurried by 75 s.
    assert.deepEqual(figuresOf(assessment), {
      verdict: "watermelon",
      pressure: 1.8,
      blindSpot: 90,
      hardBlindSpot: null,
    });
  });
});
