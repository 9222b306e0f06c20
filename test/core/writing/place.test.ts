import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { placeAt } from "../../../src/core/writing";

/** Where `|` stands, in a few words. */
function at(marked: string): string {
  const offset = marked.lastIndexOf("|");
  const place = placeAt(marked.slice(0, offset) + marked.slice(offset + 1), offset);
  if (!place) return "nowhere";
  const beside = place.beside.length > 0 ? ` beside ${place.beside.map(({ key }) => key).join()}` : "";
  return `${place.in} ${place.path.join(".")}${beside}`;
}

describe("the place of a cursor", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["a: { b: 1\n|\nc: 2", "key  beside a,c"],
    ['name: "broken\ntargets:\n  |', "open targets"],
    ["a: &x [1]\nb: *x\nc: |", "value c"],
    ["a: !tag |", "value a"],
    ["- a\n- |", "open 1 beside 0"],
    ["a:\n- b\n|", "key  beside a"],
    ["a:\n  - b: 1\n    |\n    c: 2\n", "key a.0 beside b,c"],
    ["a:\n  - b: 1\n  |", "item a.1 beside 0"],
    ["{ a: { b: [x, |", "value a.b.1 beside 0"],
    ['{ "a b": { | } }', "key a b"],
    ["'it''s': |", "value it's"],
    ["a: b # c|", "comment "],
    ["a: b#c|", "value a"],
    ["a: http://x|", "value a"],
    ["---\na: 1\n---\nb: 1\n|\n...\nc: 1\n", "key  beside b"],
    ["a: |\r\n  x\r\n", "value a"],
    ["a: >-\n  te|xt", "nowhere"],
    ["a: b\n    c|", "nowhere"],
    ["a:\n      b: 1\n   |", "nowhere"],
    ["\ta:\n\t\t|", "open a"],
  ];
  for (const [marked, expected] of cases) it(JSON.stringify(marked), () => assert.equal(at(marked), expected));

  it("is told of every offset of every sample, and of any text", () => {
    for (const name of readdirSync("samples").filter(each => each.endsWith("retail.targets.yaml"))) {
      const text = readFileSync(`samples/${name}`, "utf8");
      for (let offset = 0; offset <= text.length; offset += 7) {
        const place = placeAt(text, offset);
        if (place) assert.ok(place.range.start <= offset && offset <= place.range.end);
      }
    }
    const piece = fc.constantFrom(
      "a",
      ": ",
      ":",
      "- ",
      "\n",
      "\r\n",
      "  ",
      "\t",
      "{",
      "}",
      "[",
      "]",
      ",",
      '"',
      "'",
      "#",
      " #",
      "|",
      ">",
      "&a",
      "*a",
      "---\n",
      "\\",
      "\u202e",
      "\ud800",
      "\0",
      "x-y",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), (pieces, seed) => {
        const text = pieces.join("");
        const offset = seed % (text.length + 1);
        const place = placeAt(text, offset);
        if (place) assert.ok(place.range.start <= offset && offset <= place.range.end, JSON.stringify(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("is told of texts without end or bottom", () => {
    for (const text of [
      "[".repeat(200_000),
      "a: {".repeat(100_000),
      "- ".repeat(100_000),
      `a${" ".repeat(900_000)}`,
      "a:\n ".repeat(1),
    ])
      placeAt(text, text.length);
  });
});
