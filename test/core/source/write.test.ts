import assert from "node:assert/strict";
import fc from "fast-check";
import { Document, parse, visit } from "yaml";
import type { Plain } from "../../../src/core/source/plain";
import { flowText } from "../../../src/core/source/write";

/** As the `yaml` package writes an item of a flow sequence. */
function asPackageWrites(value: Plain): string {
  const document = new Document([value]);
  visit(document, {
    Collection(_, node) {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

const piece = fc.constantFrom(
  ..."aé9 .,:;#&*!|>'\"%@`?-[]{}<=~/\\+€😀",
  "null",
  "yes",
  "true",
  "1e3",
  "0x1f",
  ".inf",
  "300 s",
);
const words = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(""));

describe("a value as text", () => {
  it("is written as the yaml package writes it, quoted where that quotes", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)), value => {
        fc.pre(typeof value !== "string" || !/^(?:---|\.{3})/.test(value));
        assert.equal(flowText(value), asPackageWrites(value));
      }),
      { numRuns: 3000 },
    );
  });

  it("is quoted where it would start or end a document at the start of a line", () => {
    for (const value of ["---", "--- a", "---a", "...", "... a", "...a"])
      assert.deepEqual(parse(`${flowText(value)}: 1\n`), { [value]: 1 }, value);
  });

  it("is read back as what it was, whatever characters it holds, as a value, an item and a key", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), value => {
        const text = flowText(value);
        assert.doesNotMatch(text, /[\n\r]/);
        fc.pre(value !== "<<" && value !== "__proto__");
        assert.deepEqual(parse(`a: ${text}\n`), { a: value });
        assert.deepEqual(parse(`[${text}, ${text}]`), [value, value]);
        assert.deepEqual(parse(`${text}: 1\n`), { [value]: 1 });
      }),
      { numRuns: 3000 },
    );
  });
});
