import assert from "node:assert/strict";
import { nearThreshold } from "../../../src/core/model/chance";
import { readTargetSet } from "../../../src/core/model/read";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

function swing(history: string): number | undefined {
  const text = `version: 1\ntargets: { a: { metric: fcr, at_least: 80%, baseline: 80%, history: ${history} } }\n`;
  return nearThreshold(readTargetSet(parseAtOnce(text).documents[0]!).targets[0]!)?.chance.halfWidth;
}

describe("what a history says of chance", () => {
  it("is 1.96 standard deviations of what neighbours differ", () => {
    // Neighbours differ 2, 4, 2, 4 and 3 points, 3 on average.
    assert.ok(Math.abs(swing("[80%, 82%, 78%, 80%, 84%, 81%]")! - (1.96 * 0.03) / 1.128) < 1e-12);
  });

  it("is nothing where nothing moves, and unknown from five points", () => {
    assert.equal(swing("[80%, 80%, 80%, 80%, 80%, 80%]"), undefined);
    assert.equal(swing("[80%, 82%, 78%, 80%, 84%]"), undefined);
  });
});
