import assert from "node:assert/strict";
import { readTargetSet } from "../../../src/core/model/read";
import { unmeasuredPromises, unseenVulnerable } from "../../../src/core/model/unseen";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

const read = (text: string) => readTargetSet(parseAtOnce(text).documents[0]!);

const mix = `demand:
  mix:
    - { class: orders, share: 80% }
    - { class: grief, share: 12%, tone: emotional, vulnerable: true }
    - { class: forms, share: 8%, vulnerable: true }
`;

describe("vulnerable classes that are unseen", () => {
  const unseen = (targets: string) => unseenVulnerable(read(`${mix}targets: { ${targets} }`)).map(each => each.name);

  it("are all without a target that looks at them apart", () => {
    assert.deepEqual(unseen("repeat_contact_rate: { at_most: 12% }"), ["grief", "forms"]);
    assert.deepEqual(unseen("fcr: { applies_to: [orders, grief] }"), ["grief", "forms"]);
  });

  it("are seen by a target on them, on all hard contacts, or on an unknown metric", () => {
    assert.deepEqual(unseen("fcr: { applies_to: [grief] }"), ["forms"]);
    assert.deepEqual(unseen("fcr: { applies_to: [emotional, forms] }"), []);
    assert.deepEqual(unseen("sparkle: { applies_to: [forms] }"), ["grief"]);
    assert.deepEqual(unseen("fcr: { measured: { exclude: [orders] } }"), []);
  });

  it("are not seen by a target on time or on agents", () => {
    assert.deepEqual(unseen("aht: { applies_to: [grief] }, recovery_rate: { applies_to: [grief] }"), [
      "grief",
      "forms",
    ]);
  });
});

describe("promises that are unmeasured", () => {
  it("are those on a known metric without a target, by any of its names", () => {
    const set = read("targets: { csat: {}, asa: {} }\npromise: { rapportcijfer: {}, fcr: {}, sparkle: {} }");
    assert.deepEqual(
      unmeasuredPromises(set).map(each => each.metricName.value),
      ["fcr"],
    );
  });
});
