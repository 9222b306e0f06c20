import assert from "node:assert/strict";
import { standsBeside } from "../../../src/core/model/beside";
import { readTargetSet } from "../../../src/core/model/read";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

function isBeside(other: string, top = ""): boolean {
  const text = `version: 1
${top}
demand: { mix: [{ class: a, share: 50%, handle_time: 3 min }, { class: b, share: 50%, handle_time: 5 min }] }
targets: { sl: { metric: service_level, at_least: 80%, applies_to: [a] }, other: { ${other} } }
`;
  const set = readTargetSet(parseAtOnce(text).documents[0]!);
  return standsBeside(set, set.targets[0]!, ["abandonment_rate"]);
}

describe("a target that stands beside another", () => {
  it("can turn red, on the metric asked for", () => {
    assert.ok(isBeside("metric: abandonment_rate, at_most: 5%"));
    assert.ok(isBeside("metric: abandonment_rate, at_most: 5"), "a bound that cannot be read is one");
    assert.ok(!isBeside("metric: abandonment_rate, baseline: 5%"));
    assert.ok(!isBeside("metric: blocked_contact_rate, at_most: 5%"));
  });

  it("looks at some of the same contacts", () => {
    assert.ok(isBeside("metric: abandonment_rate, at_most: 5%, applies_to: [a, b]"));
    assert.ok(!isBeside("metric: abandonment_rate, at_most: 5%, applies_to: [b]"));
  });

  it("may stand in another file of the same set", () => {
    assert.ok(isBeside("metric: blocked_contact_rate, at_most: 5%", "part_of: retail"));
  });
});
