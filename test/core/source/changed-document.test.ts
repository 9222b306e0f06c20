import assert from "node:assert/strict";
import { applyEdits, type Change, toEdits } from "../../../src/core/source/change";
import { changedDocument } from "../../../src/core/source/changed-document";
import { parse } from "../../../src/core/source/parse";
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
      const document = parse(text).documents[0]!;
      const written = parse(applyEdits(text, toEdits(text, document, changes))).documents[0]!;
      const sketched = changedDocument(document, changes);
      assert.deepEqual(plainValue(sketched.root!), plainValue(written.root!));
      assert.notDeepEqual(plainValue(sketched.root!), plainValue(document.root!));
    });
  }
});
