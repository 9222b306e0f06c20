import assert from "node:assert/strict";
import { maxMarks, maxTextLength } from "../../../src/core/source/limits";
import { parseThoroughly, TooLargeError } from "../../../src/core/source/parse-thoroughly";
import { parseUsual } from "../../../src/core/source/parse-usual";

const syntax = (text: string) =>
  parseThoroughly(text)[0]!.syntax.map(({ code, range: { start, end } }) => [code, start, end]);

describe("parseThoroughly", () => {
  it("tells of the first mistake on each line, in their order", () => {
    assert.deepEqual(syntax('a: *x "\\q"'), [["UNRESOLVED_ALIAS", 3, 5]]);
    assert.deepEqual(syntax("x: *n\na: *m [\nc: 1"), [
      ["UNRESOLVED_ALIAS", 3, 5],
      ["UNRESOLVED_ALIAS", 9, 11],
      ["UNEXPECTED_TOKEN", 14, 15],
    ]);
    assert.deepEqual(syntax("a: 'x"), [["MISSING_CHAR", 5, 5]]);
  });

  it("tells of twenty at most", () => {
    assert.equal(syntax('a: "\\q"\n'.repeat(19)).length, 19);
    assert.equal(syntax('a: "\\q"\n'.repeat(30)).length, 20);
  });

  it("knows a comparison that opens a text of nothing", () => {
    assert.deepEqual(syntax("a: >4\nb: 1\n"), [["COMPARISON", 3, 5]]);
    for (const text of ["a: >\nb: 1\n", 'a: ""\n', "a: |4\nb: 1\n", "a: >-\n  4\n"]) assert.deepEqual(syntax(text), []);
  });

  it("refuses what lies deeper than a hundred levels", () => {
    const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    const depth = (text: string) => {
      try {
        parseThoroughly(text);
        return null;
      } catch (error) {
        return error instanceof TooLargeError && error.tooLarge.what;
      }
    };
    for (const text of [nested(101), `a: ${nested(100)}`, `? ${nested(100)}\n: 1`]) assert.equal(depth(text), null);
    for (const text of [nested(102), `a: ${nested(101)}`, `? ${nested(101)}\n: 1`]) assert.equal(depth(text), "depth");
  });

  it("tells of a merge key that names no mapping", () => {
    assert.deepEqual(syntax("<<: 1\na: 2\n"), [["BAD_MERGE", 4, 5]]);
    assert.deepEqual(syntax("<<: { b: 1 }\na: 2\n"), []);
  });

  it("knows a document of nothing from one that says nothing", () => {
    const kind = (text: string) => parseThoroughly(text)[0]?.root?.kind;
    assert.deepEqual(["# nothing\n", "---\n"].map(kind), [undefined, undefined]);
    assert.deepEqual(["null\n", "''\n", "words\n", "[]\n", "{}\n"].map(kind), [
      "scalar",
      "scalar",
      "scalar",
      "sequence",
      "mapping",
    ]);
  });

  it("takes a list or a mapping that is a key for its text", () => {
    const keyOf = (text: string) => {
      const { root } = parseThoroughly(text)[0]!;
      return root?.kind === "mapping" && root.entries[0]!.key;
    };
    const scalar = { kind: "scalar", quoted: false } as const;
    assert.deepEqual(keyOf("? [a, b]\n: 1\n"), {
      ...scalar,
      value: "[a, b]",
      text: "[a, b]",
      range: { start: 2, end: 8 },
    });
    assert.deepEqual(keyOf("{ { a: 1 }: 2 }\n"), {
      ...scalar,
      value: "{ a: 1 }",
      text: "{ a: 1 }",
      range: { start: 2, end: 10 },
    });
  });
});

describe("parseUsual", () => {
  it("reads no text that is longer or more crowded than one that is written by hand", () => {
    const tooLarge = (text: string) => parseUsual(text)?.tooLarge;
    const long = `a: 1\n#${"-".repeat(maxTextLength - 6)}`;
    assert.equal(tooLarge(long), null);
    assert.deepEqual(tooLarge(`${long}-`), { what: "text", limit: maxTextLength });
    assert.deepEqual(tooLarge(`a: [${"b,".repeat(maxMarks)}]`), { what: "marks", limit: maxMarks });
  });

  it("leaves a byte order mark out of the text", () => {
    assert.deepEqual(parseUsual("\ufeffa: 1\n"), parseUsual("a: 1\n"));
  });
});
