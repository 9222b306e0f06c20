import assert from "node:assert/strict";
import { commentsIn } from "../../../src/core/source/comments";

function comments(text: string): string[] {
  return commentsIn(text).map(({ start, end }) => text.slice(start, end));
}

describe("comments", () => {
  it("are found above, beside and below what they are about, up to the end of their words", () => {
    const text = "# head\na: 1 # beside  \r\n  # within\nb:\n  - x # item\n#end";
    assert.deepEqual(comments(text), ["# head", "# beside", "# within", "# item", "#end"]);
  });

  it("are not what stands in a value", () => {
    const text = "a: 'x # no' # 1\nb: |\n  # in the block\nc: \"# no\" # 2\nd: x#no # 3\ne: [ '#', # 4\n ]\n";
    assert.deepEqual(comments(text), ["# 1", "# 2", "# 3", "# 4"]);
    assert.deepEqual(comments("--- |\n#no\n"), []);
  });

  it("are found in every document", () => {
    assert.deepEqual(comments("a: 1\n--- # two\nb: 2 # b\n...\n# between\n---\nc: 3\n#last\n"), [
      "# two",
      "# b",
      "# between",
      "#last",
    ]);
  });
});
