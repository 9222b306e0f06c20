import assert from "node:assert/strict";
import fc from "fast-check";
import { assess, hiddenHarm, honestDayIn } from "../../../src/core/day";
import { randomSet } from "./random-set";
import { readSet } from "./sets";
import "../../seed";

describe("a part of an assessment", () => {
  it("is the honest day, and what can hide, as the whole has it", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async text => {
        const set = readSet(text);
        const { blindSpot, detail, hardBlindSpot, missing } = await assess(set);
        const { classes, targets } = honestDayIn(set);
        assert.deepEqual(classes, detail.classes);
        const honest = ({ target, honest, green }: (typeof targets)[0]) => ({ target, honest, green });
        assert.deepEqual(targets.map(honest), detail.targets.map(honest));
        const hidden = await hiddenHarm(set);
        if (blindSpot !== null) {
          assert.deepEqual([hidden?.blindSpot, hidden?.hardBlindSpot], [blindSpot, hardBlindSpot]);
          assert.equal(hidden?.unmeasured, missing.filter(key => key.endsWith(".baseline")).length);
        } else if (detail.unknown !== "no_baseline") assert.equal(hidden, null);
        else assert.ok(hidden!.blindSpot <= 10);
      }),
      { numRuns: 60 },
    );
  });
});
