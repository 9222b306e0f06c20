import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../src/core";
import { changedLines } from "../../../src/core/picture/changed-lines";

function shown(text: string, edits: Parameters<typeof changedLines>[1]): string[] {
  return changedLines(text, edits).map(({ sign, text }) => sign + text);
}

describe("changed lines", () => {
  const text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5";
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

  it("show a changed line as it is and as it would be, between its neighbours", () => {
    assert.deepEqual(shown(text, [{ range: at("2"), newText: "20" }]), ["-b: 2", "+b: 20"]);
  });

  it("show an added line under the one it follows", () => {
    const end = text.indexOf("2") + 1;
    assert.deepEqual(shown(text, [{ range: { start: end, end }, newText: "\nx: 9" }]), [" b: 2", "+x: 9"]);
  });

  it("show one line around what changes of a longer stretch", () => {
    const range = { start: 0, end: text.length };
    assert.deepEqual(shown(text, [{ range, newText: text.replace("c: 3", "c: 30") }]), [
      " b: 2",
      "-c: 3",
      "+c: 30",
      " d: 4",
    ]);
  });

  it("part stretches that lie apart and join those that touch", () => {
    const edits = ["1", "2", "5"].map(part => ({ range: at(part), newText: "0" }));
    assert.deepEqual(shown(text, edits), ["-a: 1", "-b: 2", "+a: 0", "+b: 0", " …", "-e: 5", "+e: 0"]);
  });

  it("know every kind of line end", () => {
    assert.deepEqual(shown("a\r\nb\r\nc", [{ range: { start: 3, end: 4 }, newText: "x\r\ny" }]), ["-b", "+x", "+y"]);
  });

  it("cut very long lines and very many lines short", () => {
    assert.equal(shown("x".repeat(5_000), [{ range: { start: 0, end: 0 }, newText: "y" }])[0]!.length, 202);
    const many = changedLines("a", [{ range: { start: 1, end: 1 }, newText: "\nb".repeat(500) }]);
    assert.equal(many.length, 61);
    assert.equal(many.at(-1)!.text, "…");
  });

  it("take nothing that is not in the text before or after", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 4 });
    const lines = fc.array(line, { minLength: 1, maxLength: 8 }).map(all => all.join("\n"));
    fc.assert(
      fc.property(lines, fc.nat(40), fc.nat(10), lines, (text, from, length, newText) => {
        const start = Math.min(from, text.length);
        const edits = [{ range: { start, end: Math.min(start + length, text.length) }, newText }];
        const before = text.split("\n");
        const after = applyEdits(text, edits).split("\n");
        const changed = changedLines(text, edits);
        for (const { sign, text: said } of changed) {
          if (sign !== "+") assert.ok(before.includes(said));
          if (sign !== "-") assert.ok(after.includes(said));
        }
        const grown =
          changed.filter(({ sign }) => sign === "+").length - changed.filter(({ sign }) => sign === "-").length;
        assert.equal(grown, after.length - before.length);
        assert.equal(
          changed.some(({ sign }) => sign !== " "),
          before.join("\n") !== after.join("\n"),
        );
      }),
    );
  });
});
