import assert from "node:assert/strict";
import { applyEdits, type Change, toEdits } from "../../../src/core/source/change";
import { changedDocument } from "../../../src/core/source/changed-document";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";

const block = `targets:
  - id: aht
    at_most: 300 s
  - { id: occ, at_least: 85% }
`;
const anchored = `shared: &shared { level: team, measured: { by: acd } }
targets:
  aht: { <<: *shared, at_most: 300 s }
  fcr: *shared
people:
`;

describe("a document with changes made", () => {
  const cases: Record<string, { readonly text: string; readonly changes: readonly Change[] }> = {
    "a value set": { text: block, changes: [{ do: "set", path: ["targets", 0, "at_most"], value: "341 s" }] },
    "keys added behind others": {
      text: block,
      changes: [
        { do: "set", path: ["targets", 0, "applies_to"], value: ["routine"], after: "id" },
        { do: "set", path: ["targets", 1, "measured", "sample"], value: { method: "random" } },
      ],
    },
    "items added behind several others and at the end": {
      text: block,
      changes: [
        { do: "add-item", path: ["targets"], value: { id: "b" }, after: 0 },
        { do: "set", path: ["targets", 1, "at_most"], value: "90%" },
        { do: "add-item", path: ["targets"], value: { id: "c" }, after: 0 },
        { do: "add-item", path: ["targets"], value: { id: "d" } },
      ],
    },
    "items added behind several others": {
      text: block,
      changes: [
        { do: "add-item", path: ["targets"], value: { id: "d" }, after: 1 },
        { do: "set", path: ["targets", 1, "metric"], value: "occupancy", after: "id" },
        { do: "add-item", path: ["targets"], value: { id: "c" }, after: 0 },
        { do: "set", path: ["version"], value: 1, after: "people" },
        { do: "set", path: ["targets", 0, "measured", "id"], value: "x", after: "id" },
      ],
    },
    "a key added behind the first of three": {
      text: "a: 1\nb: 2\nc: 3\n",
      changes: [{ do: "set", path: ["z"], value: 0, after: "a" }],
    },
    "items added behind an item and within the one after it": {
      text: "t:\n  - g: [x]\n  - g: [y]\n",
      changes: [
        { do: "add-item", path: ["t", 1, "g"], value: "z", after: 0 },
        { do: "add-item", path: ["t"], value: { g: ["n"] }, after: 0 },
      ],
    },
    "null and lists set": {
      text: block,
      changes: [
        { do: "set", path: ["targets", 0, "id"], value: null },
        { do: "set", path: ["targets", 0, "at_most"], value: ["a", 1, { b: null }] },
      ],
    },
    "a list begun": { text: block, changes: [{ do: "add-item", path: ["targets", 0, "guardrails"], value: "fcr" }] },
    "what an anchor shares": {
      text: anchored,
      changes: [
        { do: "set", path: ["targets", "fcr", "measured", "by"], value: "survey" },
        { do: "set", path: ["targets", "aht", "level"], value: "site" },
      ],
    },
    "what is empty": {
      text: anchored,
      changes: [{ do: "set", path: ["people", "recovery"], value: { time: "5 min" } }],
    },
  };
  for (const [name, { text, changes }] of Object.entries(cases)) {
    it(`reads as its text with ${name} does`, () => {
      const document = parseAtOnce(text).documents[0]!;
      const written = parseAtOnce(applyEdits(text, toEdits(text, document, changes))).documents[0]!;
      const sketched = changedDocument(document, changes);
      assert.equal(JSON.stringify(plainValue(sketched.root!)), JSON.stringify(plainValue(written.root!)));
      assert.notDeepEqual(plainValue(sketched.root!), plainValue(document.root!));
    });
  }

  it("takes words for quoted, says where nothing stands, and leaves other changes alone", () => {
    const document = parseAtOnce("a: 1\n").documents[0]!;
    const rename: Change = { do: "rename", path: ["a"], key: "b" };
    const nowhere = { start: 0, end: 0 };
    assert.deepEqual(changedDocument(document, [rename]).root, document.root);
    const { root } = changedDocument(document, [{ do: "set", path: ["a"], value: { b: "x", c: 2, d: null, e: [] } }]);
    const scalar = (value: string | number | null, quoted: boolean) => {
      return { kind: "scalar", value, text: String(value ?? ""), quoted, range: nowhere };
    };
    assert.deepEqual(root?.kind === "mapping" && root.entries[0]!.value, {
      kind: "mapping",
      flow: false,
      range: nowhere,
      entries: [
        { key: scalar("b", true), value: scalar("x", true) },
        { key: scalar("c", true), value: scalar(2, false) },
        { key: scalar("d", true), value: scalar(null, false) },
        { key: scalar("e", true), value: { kind: "sequence", items: [], flow: false, range: nowhere } },
      ],
    });
  });
});
