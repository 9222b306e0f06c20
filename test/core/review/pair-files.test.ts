import assert from "node:assert/strict";
import { type PathPair, pairFiles } from "../../../src/core/review/pair-files";

async function paired(before: Record<string, string>, after: Record<string, string>): Promise<readonly PathPair[]> {
  const side = (texts: Record<string, string>) => ({
    files: new Map(Object.entries(texts)),
    texts: async (paths: readonly string[]) => new Map(paths.map(path => [path, texts[path]!])),
  });
  return pairFiles(side(before), side(after));
}

describe("the files of two states", () => {
  it("are paired by path, and those that are left by what they hold", async () => {
    const text = "a\nb\nc\nd\n";
    assert.deepEqual(await paired({ "same.yaml": text, "old.yaml": text }, { "same.yaml": "x\n", "new.yaml": text }), [
      { before: "same.yaml", after: "same.yaml" },
      { before: "old.yaml", after: "new.yaml" },
    ]);
    assert.deepEqual(await paired({ "old.yaml": text }, { "new.yaml": "a\nb\nc\nother\n" }), [
      { before: "old.yaml", after: "new.yaml" },
    ]);
  });

  it("are gone and new where less than half is the same", async () => {
    assert.deepEqual(await paired({ "old.yaml": "a\nb\nc\n" }, { "new.yaml": "a\ny\nz\n" }), [
      { before: "old.yaml", after: null },
      { before: null, after: "new.yaml" },
    ]);
  });
});
