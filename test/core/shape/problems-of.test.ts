import assert from "node:assert/strict";
import { problemsOf } from "../../../src/core/shape/problems-of";
import type { Place, Validate, ValidationError } from "../../../src/core/shape/validator";

/** A validator of another schema than that of target files: it finds these errors in every value. */
function finding(errors: readonly ValidationError[], place: Place) {
  const validate: Validate = Object.assign(() => false, { errors });
  return { validate, limit: 100, place };
}

const text: Place = { expected: "text" };

describe("the errors of a validator as problems", () => {
  it("takes an unknown key for a missing one of the same mapping only", () => {
    const inner: Place = { expected: "mapping", keys: { files: text } };
    const place: Place = { expected: "mapping", keys: { files: text, inner } };
    const missing = { instancePath: "", keyword: "required", params: { missingProperty: "files" } };
    const unknown = { keyword: "additionalProperties", params: { additionalProperty: "flies" } };
    const apart = finding([missing, { instancePath: "/inner", ...unknown }], place);
    assert.deepEqual(
      problemsOf(apart, { inner: { flies: "" } }).map(({ kind, path }) => [kind, path]),
      [
        ["missing-key", []],
        ["unknown-key", ["inner"]],
      ],
    );
    const together = finding([missing, { instancePath: "", ...unknown }], place);
    assert.deepEqual(problemsOf(together, { flies: "" }), [
      { kind: "missing-key", path: [], key: "files", misspelt: "flies" },
    ]);
  });

  it("does not go on where the validator and its tree of places disagree", () => {
    const elsewhere = finding([{ instancePath: "/a/b", keyword: "type" }], { expected: "mapping", keys: { a: text } });
    assert.throws(() => problemsOf(elsewhere, { a: { b: 1 } }), /disagree at \/a\/b/);
  });
});
