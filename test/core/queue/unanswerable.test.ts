import assert from "node:assert/strict";
import { findSenseless, isUnanswerable, largestPool } from "../../../src/core/queue/unanswerable";

describe("what no queue can have", () => {
  it("is told from answers of any kind", () => {
    assert.ok(isUnanswerable({ unanswerable: "missing", field: "agents" }));
    for (const answer of [0, 12, null, undefined, "missing", { agents: 3 }]) assert.ok(!isUnanswerable(answer));
  });

  it("is more than the largest pool of agents, Erlangs or contacts a second, and not as many", () => {
    const tooLarge = (field: string) => ({ unanswerable: "too_large", field });
    assert.equal(findSenseless({ agents: largestPool }), null);
    assert.deepEqual(findSenseless({ agents: largestPool + 1 }), tooLarge("agents"));
    const contacts = largestPool * 60;
    assert.equal(findSenseless({ contacts, interval: 60, handleTime: 1 }), null);
    assert.deepEqual(findSenseless({ contacts: contacts + 60, interval: 60 }), tooLarge("contacts"));
    assert.deepEqual(findSenseless({ contacts, interval: 60, handleTime: 1.001 }), tooLarge("contacts"));
    assert.equal(findSenseless({ contacts: largestPool, handleTime: 0 }), null);
  });

  it("is a number below 0 or endless, but for patience, and an interval of no length", () => {
    const invalid = (field: string) => ({ unanswerable: "invalid", field });
    for (const field of ["contacts", "handleTime", "agents", "within", "atLeast", "atMost"] as const) {
      assert.equal(findSenseless({ [field]: 0 }), null);
      assert.equal(findSenseless({ [field]: undefined }), null);
      for (const value of [-1e-9, Number.POSITIVE_INFINITY, Number.NaN]) {
        assert.deepEqual(findSenseless({ [field]: value }), invalid(field));
      }
    }
    assert.equal(findSenseless({ patience: Number.POSITIVE_INFINITY }), null);
    assert.equal(findSenseless({ patience: 0 }), null);
    assert.deepEqual(findSenseless({ patience: -1 }), invalid("patience"));
    assert.deepEqual(findSenseless({ interval: 0 }), invalid("interval"));
    assert.deepEqual(findSenseless({ interval: Number.POSITIVE_INFINITY }), invalid("interval"));
    assert.deepEqual(findSenseless({ contacts: 1, agents: -1, patience: -1 }), invalid("agents"));
  });
});
