import assert from "node:assert/strict";
import { blindnessOf, isGuarded } from "../../../src/core/model/guard";
import { readTargetSet } from "../../../src/core/model/read";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

const mix = `demand:
  mix:
    - { class: order-status, share: 60% }
    - { class: threats, share: 40%, tone: heated }
`;

/** Why the target `guard` does not see what is done to meet `cap`. */
function blindness(guard: string, cap = "{ metric: aht, at_most: 300 s }", before = mix) {
  const text = `${before}targets:\n  cap: ${cap}\n  guard: ${guard}\n`;
  const set = readTargetSet(parseAtOnce(text).documents[0]!);
  const why = blindnessOf(set, set.targets[1]!, set.targets[0]!);
  assert.equal(
    isGuarded(set, set.targets[0]!),
    why === null,
    "the set as a whole tells otherwise than its one guardrail",
  );
  return why;
}

describe("what a guardrail does not see", () => {
  it("is nothing for counted resolution, repeat contact and a sample that nobody chooses", () => {
    for (const guard of [
      "{ metric: fcr, at_least: 75%, measured: { by: repeat_contact } }",
      "{ metric: fcr, at_least: 75%, measured: { by: survey } }",
      "{ metric: repeat_contact_rate, at_most: 20% }",
      "{ metric: conversation_quality, at_least: 85%, measured: { sample: { method: random } } }",
      "{ metric: conversation_quality, at_least: 85%, measured: { sample: { method: all } } }",
    ]) {
      assert.equal(blindness(guard), null, guard);
    }
  });

  it("is what an agent ticks, nobody counts or somebody picks", () => {
    assert.equal(blindness("{ metric: fcr, at_least: 75%, measured: { by: agent } }"), "ticked");
    assert.equal(blindness("{ metric: fcr, at_least: 75% }"), "uncounted");
    assert.equal(blindness("{ metric: fcr, at_least: 75%, measured: { by: acd } }"), "uncounted");
    assert.equal(blindness("{ metric: conversation_quality, at_least: 85% }"), "unsampled");
    const picked = "{ metric: conversation_quality, at_least: 85%, measured: { sample: { method: agent_selected } } }";
    assert.equal(blindness(picked), "unsampled");
  });

  it("is everything without a bound; one that cannot be read is one, and so is a colour", () => {
    assert.equal(blindness("{ metric: repeat_contact_rate }"), "unbounded");
    assert.equal(blindness("{ metric: repeat_contact_rate, at_most: 20 }"), null);
    assert.equal(blindness("{ metric: repeat_contact_rate, bands: { green: { at_most: 20% } } }"), null);
  });

  it("is told by level only where both are declared", () => {
    const cap = (level: string) => `{ metric: aht, at_most: 300 s, level: ${level} }`;
    const guard = "{ metric: repeat_contact_rate, at_most: 20%, level: team }";
    assert.equal(blindness(guard, cap("site")), "narrower");
    assert.equal(blindness(guard, cap("team")), null);
    assert.equal(blindness(guard, cap("agent")), null);
    assert.equal(blindness(guard), null);
  });

  it("is told by the contacts in common, in a mix or in words", () => {
    const cap = "{ metric: aht, at_most: 300 s, applies_to: [routine] }";
    const guard = (applies: string) => `{ metric: repeat_contact_rate, at_most: 20%, applies_to: ${applies} }`;
    for (const before of [mix, "version: 1\n"]) {
      assert.equal(blindness(guard("[heated]"), cap, before), "elsewhere");
      assert.equal(blindness(guard("[heated, routine]"), cap, before), null);
      assert.equal(blindness(guard("all"), cap, before), null);
    }
    assert.equal(blindness(guard("[threats]"), cap), "elsewhere");
    assert.equal(blindness(guard("[order-status]"), cap), null);
    assert.equal(blindness(guard("[order-status]"), cap, "version: 1\n"), null);
  });

  it("is no question for other metrics", () => {
    assert.equal(blindness("{ metric: occupancy, at_most: 85% }"), undefined);
  });
});
