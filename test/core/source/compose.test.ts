import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextEdit } from "../../../src/core/finding";
import { applyEdits } from "../../../src/core/source/change";
import { composed } from "../../../src/core/source/compose";
import "../../seed";

/** Edits that do not overlap, in a text of this length. */
function editsIn(length: number, cuts: readonly number[], texts: readonly string[]): TextEdit[] {
  const places = [...new Set(cuts.map(cut => cut % (length + 1)))].sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let i = 0; i + 1 < places.length; i += 2)
    edits.push({ range: { start: places[i]!, end: places[i + 1]! }, newText: texts[i % texts.length]! });
  return edits;
}

describe("composed edits", () => {
  it("are nothing where nothing was edited", () => {
    assert.deepEqual(composed(5, []), []);
    assert.deepEqual(composed(5, [[], []]), []);
  });

  it("leave out what an earlier round added and a later one took away", () => {
    const rounds = [[{ range: { start: 2, end: 2 }, newText: "xyz" }], [{ range: { start: 2, end: 5 }, newText: "" }]];
    assert.deepEqual(composed(4, rounds), []);
  });

  it("touch only what some round touched", () => {
    const rounds = [[{ range: { start: 1, end: 2 }, newText: "BB" }], [{ range: { start: 4, end: 5 }, newText: "" }]];
    assert.deepEqual(composed(6, rounds), [
      { range: { start: 1, end: 2 }, newText: "BB" },
      { range: { start: 3, end: 4 }, newText: "" },
    ]);
  });

  it("are as few as can be, whatever their order in a round", () => {
    const added = { range: { start: 2, end: 2 }, newText: "x" };
    const round = [{ range: { start: 4, end: 6 }, newText: "" }, { range: { start: 2, end: 4 }, newText: "" }, added];
    assert.deepEqual(composed(8, [[added]]), [added]);
    assert.deepEqual(composed(8, [round]), [{ range: { start: 2, end: 6 }, newText: "x" }]);
  });

  it("do at once what the rounds do one after the other", () => {
    const round = fc.tuple(
      fc.array(fc.nat(60), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(round, { maxLength: 5 }), (text, made) => {
        let now = text;
        const rounds = made.map(([cuts, texts]) => {
          const edits = editsIn(now.length, cuts, texts);
          now = applyEdits(now, edits);
          return edits;
        });
        assert.equal(applyEdits(text, composed(text.length, rounds)), now);
      }),
    );
  });
});
