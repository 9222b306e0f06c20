import assert from "node:assert/strict";
import { nodeAt, pathAt, rangeAt, type Spot } from "../../../src/core/source/locate";
import { entryOf, type MappingNode } from "../../../src/core/source/node";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";

const text = `shared: &shared { level: team }
targets:
  - id: aht
    at_most: 300 s
    stakes:
  - *shared
  - { <<: *shared, id: occ }
`;
const document = parseAtOnce(text).documents[0]!;

function pointedAt(spot: Spot): string {
  const { start, end } = rangeAt(document, spot);
  return text.slice(start, end);
}

describe("the place of a path", () => {
  it("is its value, its key, or both", () => {
    const path = ["targets", 0, "at_most"];
    assert.equal(pointedAt({ path }), "300 s");
    assert.equal(pointedAt({ path, on: "value" }), "300 s");
    assert.equal(pointedAt({ path, on: "key" }), "at_most");
    assert.equal(pointedAt({ path, on: "entry" }), "at_most: 300 s");
    assert.equal(pointedAt({ path, range: { start: 0, end: 6 } }), "shared");
  });

  it("is the key where there is no value", () => {
    for (const on of ["value", "key", "entry"] as const) {
      assert.equal(pointedAt({ path: ["targets", 0, "stakes"], on }), "stakes");
    }
  });

  it("is the whole item of a list, which has no key", () => {
    const item = "{ <<: *shared, id: occ }";
    for (const on of ["value", "key", "entry"] as const) assert.equal(pointedAt({ path: ["targets", 2], on }), item);
  });

  it("ends at the alias or merge key that it leads through", () => {
    assert.equal(pointedAt({ path: ["targets", 1, "level"] }), "*shared");
    assert.equal(pointedAt({ path: ["targets", 1] }), "*shared");
    assert.equal(pointedAt({ path: ["targets", 2, "level"] }), "*shared");
  });

  it("ends at the last key on the way where it leads nowhere, and at the first of all where there is none", () => {
    assert.equal(pointedAt({ path: ["targets", 0, "at_most", "x"] }), "at_most");
    assert.equal(pointedAt({ path: ["targets", 0, "x"] }), "shared");
    assert.equal(pointedAt({ path: ["x"] }), "shared");
  });

  it("is the start of a document in which nothing stands, and a root that has no keys", () => {
    const [empty, list, word] = ["---\n# nothing\n", "[a, b]\n", "word\n"].map(each => parseAtOnce(each).documents[0]!);
    assert.deepEqual(rangeAt(empty!, { path: ["x"] }), { start: empty!.range.start, end: empty!.range.start });
    assert.deepEqual(rangeAt(list!, { path: ["x"] }), { start: 0, end: 6 });
    assert.deepEqual(rangeAt(list!, { path: [7] }), { start: 0, end: 6 });
    assert.deepEqual(rangeAt(word!, { path: ["x"] }), { start: 0, end: 4 });
    assert.deepEqual(rangeAt(parseAtOnce("{}\n").documents[0]!, { path: ["x"] }), { start: 0, end: 2 });
  });
});

describe("the value at a path", () => {
  const valueAt = (path: readonly (string | number)[]) => {
    const node = nodeAt(document, path);
    return node && plainValue(node);
  };

  it("is found through aliases and merge keys", () => {
    assert.equal(valueAt(["targets", 0, "id"]), "aht");
    assert.equal(valueAt(["targets", 1, "level"]), "team");
    assert.equal(valueAt(["targets", 2, "level"]), "team");
  });

  it("is none where the path leads nowhere", () => {
    for (const path of [["x"], ["x", "y", "z"], ["targets", 9], ["targets", 9, "id"], ["targets", 0, "id", "x"]]) {
      assert.equal(nodeAt(document, path), undefined, JSON.stringify(path));
    }
    assert.equal(nodeAt(parseAtOnce("").documents[0] ?? { ...document, root: null }, ["x"]), undefined);
  });
});

describe("the path to a place", () => {
  const at = (words: string, ahead = 0) => pathAt(document, text.indexOf(words) + ahead);

  it("leads to the innermost value there", () => {
    assert.deepEqual(at("300 s"), ["targets", 0, "at_most"]);
    assert.deepEqual(at("300 s", 4), ["targets", 0, "at_most"]);
    assert.deepEqual(at("300 s", 5), ["targets", 0]);
    assert.deepEqual(at("at_most"), ["targets", 0]);
    assert.deepEqual(at("targets"), []);
    assert.deepEqual(at("occ"), ["targets", 2, "id"]);
    assert.deepEqual(at("team"), ["shared", "level"]);
  });

  it("ends at an alias, and does not lead through a merge key", () => {
    assert.deepEqual(at("- *shared", 3), ["targets", 1]);
    assert.deepEqual(at("<<: *shared", 5), ["targets", 2]);
  });

  it("is the root's where nothing stands", () => {
    assert.deepEqual(pathAt({ ...document, root: null }, 3), []);
  });
});

describe("the entry for a key", () => {
  it("is the last of those that have it, in small mappings and large", () => {
    for (const others of [2, 12, 13, 40]) {
      const keys = Array.from({ length: others }, (_, index) => `k${index}: ${index}`);
      const mapping = parseAtOnce(["a: 1", ...keys, "a: 2"].join("\n")).documents[0]!.root as MappingNode;
      for (let again = 0; again < 2; again++) {
        assert.equal(plainValue(entryOf(mapping, "a")!.value), 2);
        assert.equal(plainValue(entryOf(mapping, "k1")!.value), 1);
        assert.equal(entryOf(mapping, "x"), undefined);
      }
    }
  });
});
