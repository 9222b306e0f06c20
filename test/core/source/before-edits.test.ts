import assert from "node:assert/strict";
import fc from "fast-check";
import { beforeEdits } from "../../../src/core/source/before-edits";
import { applyEdits } from "../../../src/core/source/change";
import "../../seed";

describe("a place before edits", () => {
  it("is where the same character stood, and where an edit starts for what it brought", () => {
    const edits = fc
      .array(fc.record({ gap: fc.nat(6), cut: fc.nat(4), newText: fc.stringMatching(/^[A-Z]{0,5}$/) }), {
        maxLength: 6,
      })
      .map(parts => {
        let at = 0;
        return parts.map(({ gap, cut, newText }) => {
          const start = at + gap + 1;
          at = start + cut;
          return { range: { start, end: at }, newText };
        });
      });
    fc.assert(
      fc.property(edits, made => {
        const text = Array.from({ length: 90 }, (_, index) => String.fromCharCode(0x1000 + index)).join("");
        const after = applyEdits(text, made);
        for (let offset = 0; offset < after.length; offset++) {
          const before = beforeEdits(made, offset);
          const isBrought = /[A-Z]/.test(after[offset]!);
          if (isBrought) assert.ok(made.some(({ range }) => range.start === before));
          else assert.equal(text[before], after[offset]);
        }
      }),
    );
  });
});
