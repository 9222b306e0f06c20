import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { type Reading, readPhrase } from "../../../src/core";

interface Row {
  readonly phrase: string;
  readonly reading: string;
}

/** `phrase`, its language and what it says: phrases as public files have them, and others that were made up to differ from these. */
function rows(file: string): Row[] {
  const [, ...lines] = readFileSync(path.join(__dirname, file), "utf8").trimEnd().split("\n");
  return lines.map(line => {
    const [phrase = "", , reading = ""] = line.split("\t");
    return { phrase, reading };
  });
}

function written(reading: Reading): string {
  if (reading.kind !== "bound") return reading.kind;
  const { atLeast, atMost, within, unit } = reading;
  return JSON.stringify({ at_least: atLeast, at_most: atMost, within: within?.value, unit });
}

describe("target phrases", () => {
  for (const [file, least] of [
    ["found.tsv", 270],
    ["invented.tsv", 400],
  ] as const) {
    describe(file, () => {
      const table = rows(file);
      it(`holds at least ${least}`, () => assert.ok(table.length >= least));
      for (const { phrase, reading } of table) {
        it(`${phrase}: ${reading}`, () => assert.equal(written(readPhrase(phrase)), reading));
      }
    });
  }

  it("that nothing stands in are not filled in yet", () => {
    for (const phrase of ["", "  ", "-", "…", "?"]) assert.deepEqual(readPhrase(phrase), { kind: "tbd" });
  });

  it("without a direction say none, and what is nearest", () => {
    assert.deepEqual(readPhrase("85%"), {
      kind: "none",
      nearest: { kind: "bound", atLeast: 0.85, unit: "share" },
      isBare: true,
    });
    assert.deepEqual(readPhrase("in overleg"), { kind: "none" });
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
