import assert from "node:assert/strict";
import fc from "fast-check";
import { nodeAt } from "../../../src/core/source/locate";
import { resolved, type ScalarNode } from "../../../src/core/source/node";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { placesOf, rangeWithin } from "../../../src/core/source/within";

const path = ["targets", "aht", "formula"];

/** The texts of which a formula's words are made, each found again in the file as it is written there. */
function wordsIn(text: string, at: readonly (string | number)[] = path): string[] {
  const file = parseAtOnce(text);
  const document = file.documents[0]!;
  const scalar = resolved(nodeAt(document, at)!) as ScalarNode;
  return [...scalar.text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
    const { start, end } = rangeWithin(file.text, document, at, { start: index, end: index + word.length });
    return file.text.slice(start, end);
  });
}

const words = ["(talk", "+", "hold)", "/", "handled"];

const written: Readonly<Record<string, string>> = {
  plain: "(talk + hold) / handled # why",
  "plain over lines": "(talk\n      + hold)\n\n      / handled",
  single: "'(talk + hold) / handled'",
  "single over lines": "'(talk  \n      + hold) \n\n      / handled'",
  double: '"(talk + hold) / handled"',
  "double over lines": '"(talk \\\n      +  hold)\n\n      /\\thandled"',
  literal: "|\n      (talk + hold)\n        / handled\n",
  "literal, indent and chomping said": "|2-\n      (talk + hold)\n\n      / handled\n\n",
  folded: "> # why\n      (talk\n      + hold)\n        /\n\n      handled",
  "folded, kept": ">+\n\n      (talk + hold)\n      / handled\n\n\n",
  anchored: "&f !!str (talk + hold) / handled",
  "anchored block": "&f |\n      (talk + hold) / handled",
};

describe("a part of a scalar", () => {
  for (const [style, formula] of Object.entries(written)) {
    for (const [ends, text] of [
      ["LF", `targets:\n  aht:\n    formula: ${formula}\n    level: team\n`],
      ["CRLF", `targets:\n  aht:\n    formula: ${formula}\n    level: team\n`.replaceAll("\n", "\r\n")],
    ] as const) {
      it(`is found where it is written: ${style}, ${ends}`, () => assert.deepEqual(wordsIn(text), words));
    }
  }

  it("is found in braces, and in a block that ends the file", () => {
    assert.deepEqual(wordsIn("targets: { aht: { formula: (talk + hold) / handled } }"), words);
    assert.deepEqual(wordsIn("targets:\n  aht:\n    formula: |\n      (talk + hold) / handled"), words);
  });

  it("is as long as it is written, with quotes doubled and characters escaped", () => {
    assert.deepEqual(wordsIn("f: 'it''s b'", ["f"]), ["it''s", "b"]);
    assert.deepEqual(wordsIn('f: "\\x74alk \\u00e9\\U0001F600x \\"b\\""', ["f"]), [
      "\\x74alk",
      "\\u00e9\\U0001F600x",
      '\\"b\\"',
    ]);
  });

  it("is the alias or the merge key where another place says it", () => {
    assert.deepEqual(wordsIn("f: &f a + b\ntargets: { aht: { formula: *f } }"), ["*f", "*f", "*f"]);
    assert.deepEqual(wordsIn("x-a: &a { formula: a / b }\ntargets: { aht: { <<: *a } }"), ["*a", "*a", "*a"]);
  });
});

/** A scalar that says `said`, as if that were written in the whole of a text. */
function scalarIn(text: string, said: string, quoted = false): ScalarNode {
  return { kind: "scalar", value: said, text: said, quoted, range: { start: 0, end: text.length } };
}

describe("the places in a scalar", () => {
  const at = (...places: readonly (readonly [number, number])[]) => places.map(([start, end]) => ({ start, end }));

  it("are known up to what is wanted and not further", () => {
    assert.deepEqual(placesOf("abc", scalarIn("abc", "abX"), 1), at([0, 1], [1, 2]));
  });

  it("are unknown where the text says something else", () => {
    for (const said of ["abX", "ab", "abcd", "Xbc"]) assert.equal(placesOf("abc", scalarIn("abc", said)), null, said);
  });

  it("take a backslash and two quotes as they stand where they mean nothing else", () => {
    assert.deepEqual(placesOf("\\n''", scalarIn("\\n''", "\\n''")), at([0, 1], [1, 2], [2, 3], [3, 4]));
    assert.deepEqual(placesOf("'\\n'''", scalarIn("'\\n'''", "\\n'", true)), at([1, 2], [2, 3], [3, 5]));
  });

  it("are two for a character beyond the first 65536, and one for the last of them", () => {
    assert.deepEqual(placesOf('"\\U00010000"', scalarIn('"\\U00010000"', "\u{10000}", true)), at([1, 11], [1, 11]));
    assert.deepEqual(placesOf('"\\uffff"', scalarIn('"\\uffff"', "\uffff", true)), at([1, 7]));
  });

  it("end where the scalar does, and not where spaces behind it do", () => {
    const text = "a \n  ";
    const scalar: ScalarNode = { ...scalarIn(text, "a "), range: { start: 0, end: 2 } };
    assert.deepEqual(placesOf(text, scalar), at([0, 1], [1, 2]));
  });
});

describe("the range of a part", () => {
  const range = (text: string, at: readonly (string | number)[], start: number, end: number) =>
    rangeWithin(text, parseAtOnce(text).documents[0]!, at, { start, end });

  it("is empty for an empty part, at its start or at the end of the scalar", () => {
    assert.deepEqual(range("f: 'a b'\n", ["f"], 2, 2), { start: 6, end: 6 });
    assert.deepEqual(range("f: 'a b'\n", ["f"], 3, 3), { start: 8, end: 8 });
    assert.deepEqual(range("f: |", ["f"], 0, 0), { start: 4, end: 4 });
  });

  it("is the whole where there is no scalar, or none so long", () => {
    assert.deepEqual(range("f: [a]\n", ["f"], 0, 1), { start: 3, end: 6 });
    assert.deepEqual(range("f: abc\n", ["g"], 0, 1), { start: 0, end: 1 });
    assert.deepEqual(range("f: abc\n", ["f"], 2, 4), { start: 3, end: 6 });
  });
});

const inScalars = fc.constantFrom(
  "a",
  "b1",
  "é",
  "\u{1F600}",
  " ",
  "  ",
  "\n",
  "\n\n",
  "'",
  '"',
  "+",
  "\\",
  "\t",
  "(",
  ")",
);
const said = fc.array(inScalars, { minLength: 1, maxLength: 25 }).map(parts => parts.join(""));

/** Ways of writing a text as a scalar; each may say another text than it was given, by the rules of its own style. */
const styles: readonly ((text: string) => string)[] = [
  text => text.replace(/\n(?=[^\n])/g, "\n    "),
  text => `'${text.replaceAll("'", "''").replace(/\n(?=[^\n])/g, "\n    ")}'`,
  text => JSON.stringify(text),
  text => JSON.stringify(text).replace(/(?<!\\)( +)(?=\S)/g, "$1\\\n    "),
  text => `"${text.replace(/["\\]/g, "\\$&").replace(/\n(?=[^\n])/g, "\n    ")}"`,
  text => `|\n    ${text.replace(/\n(?=[^\n])/g, "\n    ")}`,
  text => `>\n    ${text.replace(/\n(?=[^\n])/g, "\n    ")}`,
  text => `|2+\n    ${text.replace(/\n(?=[^\n])/g, "\n    ")}\n\n`,
  text => `>-\n\n    ${text.replace(/\n(?=[^\n])/g, "\n    ")}\n\n`,
];

describe("the places of what a scalar says", () => {
  it("stand in order, each with the very character but for spaces and escapes, however it is written", () => {
    let read = 0;
    fc.assert(
      fc.property(said, fc.constantFrom(...styles), fc.boolean(), (text, style, windows) => {
        const lines = `a:\n  f: ${style(text)}\n  g: 1\n`;
        const file = parseAtOnce(windows ? lines.replaceAll("\n", "\r\n") : lines);
        const document = file.documents[0]!;
        const scalar = nodeAt(document, ["a", "f"]);
        if (document.syntax.length > 0 || scalar?.kind !== "scalar" || scalar.value === null) return;
        read++;
        const places = placesOf(file.text, scalar);
        assert.ok(places, `no places for ${JSON.stringify(scalar.text)} in\n${file.text}`);
        let last = scalar.range.start;
        places.forEach(({ start, end }, at) => {
          assert.ok(start >= last && end <= scalar.range.end && start <= end, `${at} of ${JSON.stringify(file.text)}`);
          last = start;
          const [here, there] = [scalar.text[at]!, file.text.slice(start, end)];
          if (!/[\s'\\]/.test(here) && !there.startsWith("\\")) assert.equal(there, here);
        });
      }),
      { numRuns: 5000 },
    );
    assert.ok(read > 1000, `only ${read} were sound YAML`);
  });
});
