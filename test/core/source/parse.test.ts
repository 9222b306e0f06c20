import assert from "node:assert/strict";
import { maxDocuments, maxMarks, maxTextLength } from "../../../src/core/source/limits";
import { rangeAt } from "../../../src/core/source/locate";
import type { LocatedDocument } from "../../../src/core/source/node";
import { parse } from "../../../src/core/source/parse";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";

function only(text: string): LocatedDocument {
  const { documents } = parseAtOnce(text);
  assert.equal(documents.length, 1);
  return documents[0]!;
}

function textAt(text: string, path: (string | number)[], on?: "key" | "entry"): string {
  const { start, end } = rangeAt(only(text), on ? { path, on } : { path });
  return text.slice(start, end);
}

function plain(text: string): unknown {
  return plainValue(only(text).root!);
}

describe("parse", () => {
  it("gives every value its exact place", () => {
    const text = "targets:\n  aht: { at_most: 300 s } # cap\n  csat:\n    at_least: '9'\n";
    assert.equal(textAt(text, ["targets", "aht", "at_most"]), "300 s");
    assert.equal(textAt(text, ["targets", "aht", "at_most"], "key"), "at_most");
    assert.equal(textAt(text, ["targets", "csat", "at_least"], "entry"), "at_least: '9'");
    assert.equal(textAt(text, ["targets", "aht"]), "{ at_most: 300 s }");
  });

  it("keeps what is written beside what it means", () => {
    const root = only("a: 1.800\nb: '85%'\n").root!;
    assert.equal(root.kind, "mapping");
    const [a, b] = root.kind === "mapping" ? root.entries : [];
    assert.deepEqual(
      [a?.value.kind === "scalar" && a.value.text, b?.value.kind === "scalar" && b.value.text],
      ["1.800", "85%"],
    );
    assert.deepEqual(
      [a?.value.kind === "scalar" && a.value.value, b?.value.kind === "scalar" && b.value.quoted],
      [1.8, true],
    );
  });

  it("points at the alias and at the merge key, where this document says it", () => {
    const text = "x-a: &a { at_most: 300 s }\ntargets:\n  aht: *a\n  talk: { <<: *a, level: team }\n";
    assert.equal(textAt(text, ["targets", "aht", "at_most"]), "*a");
    assert.equal(textAt(text, ["targets", "talk", "at_most"]), "*a");
    assert.equal(textAt(text, ["targets", "talk", "level"]), "team");
  });

  it("reads merge keys as specified: own keys win, then the earlier source", () => {
    const text = "a: &a { x: 1, y: 1 }\nb: &b { y: 2, z: 2 }\nc: { <<: [*a, *b], x: 3 }\n";
    assert.deepEqual((plain(text) as Record<string, unknown>)["c"], { x: 3, y: 1, z: 2 });
  });

  it("falls back to the key, and to the first line, where there is no value to point at", () => {
    assert.equal(textAt("people:\ntargets: {}\n", ["people", "recovery"]), "people");
    assert.equal(textAt("people:\ntargets: {}\n", ["demand"]), "people");
  });

  it("leaves a byte order mark out of the offsets and takes any line end", () => {
    const file = parseAtOnce("\ufeffversion: 1\r\ntargets:\r\n  aht: { at_most: 1 s }\r\n");
    const range = rangeAt(file.documents[0]!, { path: ["targets", "aht", "at_most"] });
    assert.equal(file.text.slice(range.start, range.end), "1 s");
  });

  it("reports a syntax error once a line and reads the rest", () => {
    const text = "version: 1\ntargets:\n\taht: { at_most: 300 s }\n";
    const document = only(text);
    assert.equal(document.syntax.length, 1);
    assert.equal(document.syntax[0]!.code, "TAB_AS_INDENT");
    assert.ok(document.root);
  });

  it("knows a bare comparison for what it is", () => {
    const text = "version: 1\ncsat:\n  target: >= 80%\nnext: 1\n";
    const [problem] = only(text).syntax;
    assert.equal(problem?.code, "COMPARISON");
    assert.equal(text.slice(problem!.range.start, problem!.range.end), ">= 80%");
    assert.equal(textAt(text, ["next"]), "1");
  });

  it("knows it with and without a space or decimals, in blocks, lists and braces", () => {
    for (const written of [">= 80%", ">=80%", "> 4.5", ">4", "> 7,5", ">100 s"]) {
      for (const text of [
        `a:\n  target: ${written}\n  b: 1\n`,
        `- target: ${written} # why\n  b: 1\n`,
        `a: { target: ${written}, b: 1 }\n`,
      ]) {
        const problems = only(text).syntax;
        assert.deepEqual(
          problems.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
          [["COMPARISON", written]],
          text,
        );
      }
    }
    assert.deepEqual(only("a: >\n  folded text\nb: >2\n    indented\n").syntax, []);
  });

  it("reports duplicate keys with both places, and the last one counts", () => {
    const text = "a: 1\nb: 2\na: 3\n";
    const document = only(text);
    assert.deepEqual(document.duplicates, [{ key: "a", first: { start: 0, end: 1 }, again: { start: 10, end: 11 } }]);
    assert.deepEqual(plain(text), { a: 3, b: 2 });
  });

  it("takes hostile keys as keys", () => {
    const value = plain("__proto__: { polluted: 1 }\nconstructor: 2\n") as object;
    assert.deepEqual(Object.keys(value), ["__proto__", "constructor"]);
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  });

  it("says what is too large instead of reading it", () => {
    const bomb = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef"])
      bomb.push(`${to}: &${to} [${`*${from}, `.repeat(10)}*${from}]`);
    assert.equal(parseAtOnce(bomb.join("\n")).tooLarge?.what, "aliases");
    assert.equal(parseAtOnce("[".repeat(10_000)).tooLarge?.what, "depth");
    assert.equal(parseAtOnce(`${"- ".repeat(5_000)}1`).tooLarge?.what, "depth");
    assert.equal(parseAtOnce(`a: ${"x".repeat(maxTextLength)}`).tooLarge?.what, "text");
    assert.equal(parseAtOnce(`a: [${"b,".repeat(maxMarks)}]`).tooLarge?.what, "marks");
    assert.equal(parseAtOnce("---\n".repeat(maxDocuments + 1)).tooLarge?.what, "documents");
  });

  it("reads a hundred levels below the topmost and no more", () => {
    const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}\n`;
    // What lies in the innermost counts too.
    const mapped = (levels: number) => `${"{ a: ".repeat(levels)}1${" }".repeat(levels)}\n`;
    const keyed = (levels: number) => `? ${nested(levels)}: 1\n`;
    for (const [at, most] of [
      [nested, 101],
      [mapped, 100],
      [keyed, 100],
    ] as const) {
      assert.equal(parseAtOnce(at(most)).tooLarge, null);
      assert.deepEqual(parseAtOnce(at(most + 1)).tooLarge, { what: "depth", limit: 100 });
    }
  });

  it("reads what is long and not crowded", () => {
    assert.equal(parseAtOnce(`# ${"-".repeat(500_000)}\n${"a".repeat(400_000)}`).tooLarge, null);
    assert.equal(parseAtOnce(`a: ["${"b, c: ".repeat(20)}"]\n`.repeat(300)).tooLarge, null);
    assert.equal(parseAtOnce("---\n".repeat(maxDocuments)).tooLarge, null);
  });

  it("tells of the first characters that YAML does not take, each in its document", () => {
    const text = "a: x\0y\n---\nb: \ud800\u{1f600}\t\u0085\nc: \x07\n";
    assert.deepEqual(
      parseAtOnce(text).documents.map(({ syntax }) =>
        syntax.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
      ),
      [
        [["UNPRINTABLE", "\0"]],
        [
          ["UNPRINTABLE", "\ud800"],
          ["UNPRINTABLE", "\x07"],
        ],
      ],
    );
    assert.deepEqual([only("\0".repeat(1000)).syntax.length, only("\0x".repeat(1000)).syntax.length], [1, 5]);
  });

  it("reads an alias inside its own anchor as unresolved", () => {
    assert.deepEqual(
      only("a: &a [*a]\n").syntax.map(each => each.code),
      ["UNRESOLVED_ALIAS"],
    );
  });

  it("reads the same where the parser that knows all of YAML is loaded when it is needed", async () => {
    const texts = ["\ufeffa: 1\n", "\ufeffa: &x 1\nb: *x\n", "a: [\n", "&a [*a]", "[".repeat(10_000), "", "a: \0\n"];
    for (const text of texts) assert.deepEqual(await parse(text), parseAtOnce(text), text.slice(0, 20));
  });

  it("reads several documents, and none", () => {
    assert.equal(parseAtOnce("a: 1\n---\nb: 2\n").documents.length, 2);
    assert.equal(parseAtOnce("").documents.length, 0);
    assert.equal(parseAtOnce("# nothing\n").documents.length, 0);
  });

  it("shares what an anchor stands for, and makes any key a key like others", () => {
    const { a, b } = plain("a: &x { y: 1 }\nb: *x\n") as Record<string, unknown>;
    assert.equal(a, b);
    const hostile = plain("__proto__: 1\n") as object;
    assert.deepEqual(Object.getOwnPropertyDescriptor(hostile, "__proto__"), {
      value: 1,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });
});
