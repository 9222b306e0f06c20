import assert from "node:assert/strict";
import fc from "fast-check";
import { readPhrase } from "../../../src/core";
import { phraseRows, readRight, writtenReading } from "./measured";

describe("target phrases", () => {
  for (const [file, least] of [
    ["found.tsv", 270],
    ["invented.tsv", 400],
  ] as const) {
    describe(file, () => {
      const table = phraseRows(file);
      it(`holds at least ${least}`, () => assert.ok(table.length >= least));
      for (const { phrase, reading } of table) {
        it(`${phrase}: ${reading}`, () => assert.equal(writtenReading(readPhrase(phrase)), reading));
      }
    });
  }

  it("that nothing was changed for are right in at least 95 of 100", () => {
    const table = phraseRows("held-out.tsv");
    assert.ok(table.length >= 100);
    const { share, wrong } = readRight(table, readPhrase);
    assert.ok(share >= 0.95, wrong.join("\n"));
  });

  it("that nothing stands in are not filled in yet", () => {
    for (const phrase of ["", "  ", "-", "…", "?"]) assert.deepEqual(readPhrase(phrase), { kind: "tbd" });
  });

  it("without a direction say none, and what is nearest", () => {
    assert.deepEqual(readPhrase("85%"), { kind: "none", nearest: { value: 0.85, unit: "share" } });
    assert.deepEqual(readPhrase("in overleg"), { kind: "none" });
  });

  it("take numbers as sheets write large and small ones, and a Dutch first for what it is", () => {
    assert.deepEqual(readPhrase("at most 1.2E+05"), { kind: "bound", atMost: 120_000, unit: "number" });
    assert.deepEqual(readPhrase("<= 1,5e3 EUR"), { kind: "bound", atMost: 1500, unit: "EUR" });
    assert.deepEqual(readPhrase("minstens 5e-1%"), { kind: "bound", atLeast: 0.005, unit: "share" });
    assert.deepEqual(readPhrase("at most 1e300 s"), { kind: "bound", atMost: 1e300, unit: "s" });
    assert.deepEqual(readPhrase("minstens 80% in 1e contact"), readPhrase("minstens 80% in 1e  contact"));
    assert.equal(readPhrase("minstens 80% in 1e contact").kind, "bound");
  });

  it("keep days of work in which a share is reached", () => {
    const within = { value: 2, unit: "business_day" };
    assert.deepEqual(readPhrase("95% binnen 2 werkdagen"), { kind: "bound", atLeast: 0.95, unit: "share", within });
  });

  it("of any length and content are read without failing, and say the same twice", () => {
    const pieces = fc.constantFrom(
      ..."at least|max|80|80%|/|20|-|not|below|or|higher|between|and|from|to|tot|binnen|±|1:1|4:30|€|+|(|)|:|of the|een|half|TBD|k|.|,".split(
        "|",
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 40 }).map(each => each.join(" ")),
      fc.array(pieces).map(each => each.join("")),
    );
    fc.assert(
      fc.property(texts, text => {
        const reading = readPhrase(text);
        assert.deepEqual(readPhrase(text), reading);
        if (reading.kind !== "bound") return;
        assert.ok(reading.atLeast !== undefined || reading.atMost !== undefined);
        for (const bound of [reading.atLeast, reading.atMost, reading.within?.value])
          assert.ok(bound === undefined || Number.isFinite(bound));
      }),
      { numRuns: 2000 },
    );
  });

  it("that are too long to be one are not read", () => {
    assert.deepEqual(readPhrase("at least 80% ".repeat(1000)), { kind: "none" });
    assert.deepEqual(readPhrase("<".repeat(100_000)), { kind: "none" });
  });
});
