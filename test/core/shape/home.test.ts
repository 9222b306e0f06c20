import assert from "node:assert/strict";
import { homeOf } from "../../../src/core/shape/home";

describe("the home of a key", () => {
  it("is the one place below that knows it", () => {
    assert.deepEqual(homeOf(["targets", "fcr"], "by"), ["targets", "fcr", "measured"]);
    assert.deepEqual(homeOf(["targets", 3], "method"), ["targets", 3, "measured", "sample"]);
  });

  it("is the one place in the file where none is below", () => {
    assert.deepEqual(homeOf([], "mix"), ["demand"]);
    assert.deepEqual(homeOf(["team"], "mix"), ["demand"]);
    assert.deepEqual(homeOf(["targets", "fcr"], "agents"), ["team"]);
  });

  it("is nothing where several know it, or none does", () => {
    for (const key of ["every", "asks", "nothing", "__proto__", "constructor"]) assert.equal(homeOf([], key), null);
    assert.equal(homeOf(["no", "such", "place"], "nothing"), null);
  });
});
