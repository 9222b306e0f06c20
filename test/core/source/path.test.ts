import assert from "node:assert/strict";
import { dotted, leadsElsewhere, rootElsewhere, samePath } from "../../../src/core/source/path";

describe("a path", () => {
  it("is written as people write it", () => {
    assert.equal(dotted([]), "");
    assert.equal(dotted(["demand", "mix", 1, "share"]), "demand.mix[1].share");
    assert.equal(dotted([0, "id"]), "[0].id");
  });

  it("is the same with the same steps", () => {
    assert.ok(samePath([], []));
    assert.ok(samePath(["a", 0], ["a", 0]));
    assert.ok(!samePath(["a", 0], ["a", 1]));
    assert.ok(!samePath(["a", 0], ["b", 0]));
    assert.ok(!samePath(["a"], ["a", 0]));
    assert.ok(!samePath(["a", 0], ["a"]));
    assert.ok(!samePath(["0"], [0]));
  });

  it("leads elsewhere where it starts in another document, and nowhere else", () => {
    assert.ok(leadsElsewhere([...rootElsewhere("other"), "targets", 0]));
    assert.ok(!leadsElsewhere(["targets", 0]));
    assert.ok(!leadsElsewhere([0, "targets"]));
    assert.ok(!leadsElsewhere([1]));
    assert.ok(!leadsElsewhere([]));
    assert.notDeepEqual(rootElsewhere("one"), rootElsewhere("other"));
  });
});
