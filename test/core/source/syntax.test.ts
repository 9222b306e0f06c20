import assert from "node:assert/strict";
import { nodeAt } from "../../../src/core/source/locate";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { besideSyntaxProblem } from "../../../src/core/source/syntax";

/** A document that reads `a: one`, `b: two` and `c:` a line each, with problems at these places. */
function withProblems(...ranges: readonly (readonly [number, number])[]) {
  const document = parseAtOnce("a: one\nb: two\nc:\n").documents[0]!;
  return { ...document, syntax: ranges.map(([start, end]) => ({ code: "X", range: { start, end } })) };
}

describe("a syntax problem", () => {
  it("is beside the key or value that it lies in or touches", () => {
    for (const place of [
      [7, 8],
      [8, 9],
      [10, 13],
      [0, 7],
      [13, 14],
      [15, 15],
      [0, 40],
    ] as const) {
      assert.ok(besideSyntaxProblem(withProblems(place), ["b"]), JSON.stringify(place));
    }
  });

  it("is not beside what stands apart from it", () => {
    for (const place of [
      [0, 6],
      [16, 17],
    ] as const) {
      assert.ok(!besideSyntaxProblem(withProblems(place), ["b"]), JSON.stringify(place));
    }
    assert.ok(!besideSyntaxProblem(withProblems(), ["b"]));
  });

  it("is looked for among all there are, and at the value that another place says", () => {
    assert.ok(besideSyntaxProblem(withProblems([30, 31], [8, 9]), ["b"]));
    assert.ok(besideSyntaxProblem(withProblems([0, 1]), ["x"]), "the first key stands for what is absent");
    const document = parseAtOnce("x: &x one\ny: 2\nz: *x\n").documents[0]!;
    const { range } = nodeAt(document, ["x"])!;
    assert.ok(!besideSyntaxProblem({ ...document, syntax: [{ code: "X", range }] }, ["z"]));
    const merging = parseAtOnce("x: &x { a: 1 }\ny: 2\nz: { <<: *x }\n").documents[0]!;
    const merged = nodeAt(merging, ["x", "a"])!.range;
    assert.ok(besideSyntaxProblem({ ...merging, syntax: [{ code: "X", range: merged }] }, ["z", "a"]));
  });
});
