import assert from "node:assert/strict";
import { applyEdits, type Change, toEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import type { Plain } from "../../../src/core/source/plain";
import type { Shaped } from "../../../src/core/source/shaped";

function changed(text: string, ...changes: Change[]): string {
  const file = parseAtOnce(text);
  return applyEdits(file.text, toEdits(file.text, file.documents[0]!, changes));
}

describe("changes", () => {
  const block = [
    "targets:",
    "  - id: aht # cap",
    "    at_most: 300 s   # from 2019",
    "    stakes: bonus",
    "  # next",
    "  - { id: occ, at_least: 85% }",
    "",
  ].join("\n");

  it("replaces a value and leaves its comment", () => {
    const text = changed(block, { do: "set", path: ["targets", 0, "at_most"], value: "341 s" });
    assert.equal(text, block.replace("300 s", "341 s"));
  });

  it("adds a key behind the one it is asked to follow", () => {
    const text = changed(block, {
      do: "set",
      path: ["targets", 0, "applies_to"],
      value: ["routine"],
      after: "at_most",
    });
    assert.equal(text, block.replace("# from 2019\n", "# from 2019\n    applies_to: [routine]\n"));
  });

  it("adds a key to a flow mapping on its line", () => {
    const text = changed(block, { do: "set", path: ["targets", 1, "at_most"], value: "88%" });
    assert.equal(text, block.replace("85% }", "85%, at_most: 88% }"));
  });

  it("adds items laid out as their neighbours are", () => {
    const text = changed(
      block,
      { do: "add-item", path: ["targets"], after: 0, value: { id: "fcr", at_least: "75%" } },
      { do: "add-item", path: ["targets"], value: { id: "repeat", at_most: "12%" } },
    );
    assert.equal(
      text,
      block
        .replace("stakes: bonus\n", "stakes: bonus\n  - id: fcr\n    at_least: 75%\n")
        .replace("85% }\n", "85% }\n  - { id: repeat, at_most: 12% }\n"),
    );
  });

  it("builds what is absent on the way", () => {
    const text = changed("version: 1\npeople:\n", {
      do: "set",
      path: ["people", "recovery", "after"],
      value: ["heated"],
    });
    assert.equal(text, "version: 1\npeople:\n  recovery: { after: [heated] }\n");
  });

  it("keeps the indent of the file and its line ends", () => {
    const text = changed("targets:\r\n    aht:\r\n        at_most: 1 s\r\n", {
      do: "set",
      path: ["targets", "repeat"],
      value: { metric: "repeat_contact_rate", at_most: "12%", measured: { by: "repeat_contact", window: "7 days" } },
    });
    assert.equal(
      text,
      "targets:\r\n    aht:\r\n        at_most: 1 s\r\n    repeat:\r\n        metric: repeat_contact_rate\r\n" +
        "        at_most: 12%\r\n        measured: { by: repeat_contact, window: 7 days }\r\n",
    );
  });

  it("puts a changed copy where an alias stood, so that its other users keep what they have", () => {
    const text = changed(
      "x: &x { at_most: 300 s }\ntargets: { a: *x, b: *x }\n",
      { do: "set", path: ["targets", "a", "at_most"], value: "341 s" },
      { do: "set", path: ["targets", "a", "level"], value: "team" },
    );
    assert.equal(text, "x: &x { at_most: 300 s }\ntargets: { a: { at_most: 341 s, level: team }, b: *x }\n");
  });

  it("overrides a merged key in the mapping that merges it", () => {
    const text = changed(
      "x: &x { at_most: 300 s }\na: { <<: *x }\nb:\n  <<: *x\n",
      { do: "set", path: ["a", "at_most"], value: "341 s" },
      { do: "set", path: ["b", "at_most"], value: "341 s" },
    );
    assert.equal(text, "x: &x { at_most: 300 s }\na: { <<: *x, at_most: 341 s }\nb:\n  <<: *x\n  at_most: 341 s\n");
  });

  it("puts a key before all others, below the comments that head the file", () => {
    const change: Change = { do: "set-first", key: "version", value: 1 };
    assert.equal(
      changed("# ours\r\ntargets:\r\n  a: {}\r\n", change),
      "# ours\r\nversion: 1\r\ntargets:\r\n  a: {}\r\n",
    );
    assert.equal(changed("  targets: {}\n", change), "  version: 1\n  targets: {}\n");
    assert.equal(changed('{ "targets": {} }\n', change), '{ version: 1, "targets": {} }\n');
    assert.equal(changed("{}\n", change), "{ version: 1 }\n");
    assert.equal(changed("--- &a\ntargets: {}\n", change), "--- &a\nversion: 1\ntargets: {}\n");
  });

  it("renames a key and nothing else", () => {
    assert.equal(
      changed("a: { max: 3 } # x\n", { do: "rename", path: ["a", "max"], key: "at_most" }),
      "a: { at_most: 3 } # x\n",
    );
  });

  it("quotes where YAML asks for it", () => {
    assert.equal(changed("a: 1\n", { do: "set", path: ["a"], value: "x: y" }), 'a: "x: y"\n');
    assert.equal(changed("a: 1\n", { do: "set", path: ["a"], value: ["a, b", "true"] }), 'a: ["a, b", "true"]\n');
  });

  it("adds below a block scalar and not inside it", () => {
    const text = changed("a:\n  note: |\n    one\n\n    two\n\n# end\n", { do: "set", path: ["a", "b"], value: 1 });
    assert.equal(text, "a:\n  note: |\n    one\n\n    two\n  b: 1\n\n# end\n");
  });

  it("adds to empty mappings of either kind", () => {
    assert.equal(changed("a: {}\n", { do: "set", path: ["a", "b"], value: 1 }), "a: { b: 1 }\n");
    assert.equal(changed("a:\n", { do: "set", path: ["a", "b"], value: 1 }), "a:\n  b: 1\n");
    assert.equal(changed("a:   # later\n", { do: "set", path: ["a", "b"], value: 1 }), "a:   # later\n  b: 1\n");
    assert.equal(changed("a:\n", { do: "set", path: ["a"], value: "300 s" }), "a: 300 s\n");
  });

  it("keeps each of two additions in its own mapping where both go below the last line", () => {
    const text = changed(
      "targets:\n  a: { at_most: 1 }\n",
      { do: "set", path: ["people"], value: { recovery: { time: "5 min" } }, after: "targets" },
      { do: "set", path: ["targets", "b"], value: { at_most: 2 } },
    );
    assert.equal(text, "targets:\n  a: { at_most: 1 }\n  b: { at_most: 2 }\npeople:\n  recovery: { time: 5 min }\n");
  });

  it("overrides a merged key before what is added behind its mapping", () => {
    const text = changed(
      "x: &x { at_most: 300 s }\ntargets:\n  a:\n    <<: *x\n",
      { do: "set", path: ["targets", "a", "at_most"], value: "341 s" },
      { do: "set", path: ["targets", "b"], value: "1 s", after: "a" },
    );
    assert.equal(text, "x: &x { at_most: 300 s }\ntargets:\n  a:\n    <<: *x\n    at_most: 341 s\n  b: 1 s\n");
  });

  it("adds items to the copy of an aliased list that other changes go to", () => {
    const text = changed(
      "x: &x\n  - { id: a, at_most: 300 s }\ntargets: *x\n",
      { do: "set", path: ["targets", 0, "at_most"], value: "341 s" },
      { do: "add-item", path: ["targets"], value: { id: "b" }, after: 0 },
      { do: "add-item", path: ["targets", 0, "guardrails"], value: "b" },
    );
    assert.equal(
      text,
      "x: &x\n  - { id: a, at_most: 300 s }\ntargets: [{ id: a, at_most: 341 s, guardrails: [b] }, { id: b }]\n",
    );
  });

  it("puts a list on one line in the place of a list on several", () => {
    const text = changed("a:\n  b:\n    - x # one\n    - y\n  # next\n  c: 1\n", {
      do: "set",
      path: ["a", "b"],
      value: ["z"],
    });
    assert.equal(text, "a:\n  b:\n    [z] # one\n  # next\n  c: 1\n");
  });

  it("keeps the comment behind what it replaces apart from those in it", () => {
    const text = "a:\n  - x # first\n  - y # second\nb: 1\n";
    const now = changed(text, { do: "set", path: ["a"], value: ["z"] });
    assert.deepEqual(
      now.match(/#[^#\n]*$/gm)?.map(each => each.trim()),
      ["# first", "# second"],
    );
    assert.deepEqual(parseAtOnce(now).documents[0]!.syntax, []);
  });

  it("keeps the comments in what it replaces", () => {
    const change: Change = { do: "set", path: ["a", "b"], value: ["z"] };
    assert.equal(
      changed("a: { b: [\n  x, # one\n  '#y' # two\n  ], c: 1 } # end\n", change),
      "a: { b: [z] # one\n        # two\n        , c: 1 } # end\n",
    );
    assert.equal(changed("a:\n  b:\n    - x # one\n    - y # two\n", change), "a:\n  b:\n    [z] # one\n    # two\n");
  });

  it("keeps an item in a list whose dashes stand below its key", () => {
    const text = changed(
      "targets:\n- a: 1\n",
      { do: "set", path: ["people"], value: "none" },
      { do: "add-item", path: ["targets"], value: { b: 2 } },
    );
    assert.equal(text, "targets:\n- a: 1\n- b: 2\npeople: none\n");
  });

  it("lines up with a dash and not with one in a comment, and with the mark of a written-out key", () => {
    assert.equal(
      changed("- # two-step\n  a: 1\n", { do: "add-item", path: [], value: { b: 2 } }),
      "- # two-step\n  a: 1\n- b: 2\n",
    );
    assert.equal(
      changed("a:\n  ? b\n  : { c: 1 }\n", { do: "set", path: ["a", "d"], value: 2 }),
      "a:\n  ? b\n  : { c: 1 }\n  d: 2\n",
    );
  });

  it("lines up with a key that has an anchor before it", () => {
    assert.equal(changed("&a x: 1\n", { do: "set", path: ["y"], value: 2 }), "&a x: 1\ny: 2\n");
    assert.equal(changed("- &a x: 1\n", { do: "set", path: [0, "y"], value: 2 }), "- &a x: 1\n  y: 2\n");
  });

  it("gives a key without a value one, apart from what stands around it", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["a: # later\n", "a: 9 s # later\n"],
      ["a: &x\n", "a: &x 9 s\n"],
      ["a: !!str\n", "a: !!str 9 s\n"],
      ["a:", "a: 9 s"],
      ["{ a: , b: 1 }\n", "{ a: 9 s, b: 1 }\n"],
      ["{ a, b: 1 }\n", "{ a: 9 s, b: 1 }\n"],
      ["{ a:}\n", "{ a: 9 s}\n"],
      ['{ "a":, b: 1 }\n', '{ "a": 9 s, b: 1 }\n'],
      ["{ a: # later\n }\n", "{ a: 9 s # later\n }\n"],
      ["? a\nb: 1\n", "? a\n: 9 s\nb: 1\n"],
      ["? a\n:\n", "? a\n: 9 s\n"],
    ];
    for (const [before, after] of cases) {
      assert.equal(changed(before, { do: "set", path: ["a"], value: "9 s" }), after);
      assert.deepEqual(parseAtOnce(after).documents[0]!.syntax, []);
    }
    assert.equal(changed("x:\n  ? a\n", { do: "set", path: ["x", "a", "k"], value: 1 }), "x:\n  ? a\n  : { k: 1 }\n");
    assert.equal(changed("{ a: }\n", { do: "set", path: ["a", "k"], value: 1 }), "{ a: { k: 1 }}\n");
  });

  it("adds where a path leads nowhere, in lists and mappings of its own", () => {
    assert.equal(changed("x: 1\n", { do: "set", path: ["a", 0], value: 2 }), "x: 1\na: [2]\n");
    assert.equal(changed("x: 1\n", { do: "add-item", path: ["a", "b"], value: 2 }), "x: 1\na: { b: [2] }\n");
    assert.equal(changed("x:\n", { do: "add-item", path: ["x"], value: "b" }), "x:\n  [b]\n");
    assert.equal(changed("x: []\n", { do: "add-item", path: ["x"], value: "b" }), "x: [b]\n");
  });

  it("changes nothing where there is no place for it", () => {
    const nothing: readonly (readonly [string, Change])[] = [
      ["a: [x]\n", { do: "set", path: ["a", 3], value: 1 }],
      ["- a\n", { do: "set-first", key: "a", value: 1 }],
      ["a: 1\n", { do: "set", path: ["a", "b"], value: 1 }],
      ["a: { b: 1 }\n", { do: "add-item", path: ["a"], value: 1 }],
      ["a: x\n", { do: "add-item", path: ["a"], value: 1 }],
      ["a: [x]\n", { do: "rename", path: ["a", 0], key: "b" }],
      ["a: 1\n", { do: "rename", path: ["a", "b", "c"], key: "b" }],
      ["a: 1\n", { do: "rename", path: ["b"], key: "c" }],
      ["x: &x { b: 1 }\na: { <<: *x }\n", { do: "rename", path: ["a", "b"], key: "c" }],
      ["x: &x { b: 1 }\na: *x\n", { do: "rename", path: ["a", "b"], key: "c" }],
    ];
    for (const [text, change] of nothing) assert.equal(changed(text, change), text, JSON.stringify(change));
    const empty = { ...parseAtOnce("a: 1\n").documents[0]!, root: null };
    const anywhere: readonly Change[] = [
      { do: "set", path: ["a"], value: 1 },
      { do: "set-first", key: "a", value: 1 },
      { do: "rename", path: ["a", "b"], key: "c" },
    ];
    for (const change of anywhere) assert.deepEqual(toEdits("", empty, [change]), []);
  });

  it("renames a key deep in lists", () => {
    const change: Change = { do: "rename", path: ["targets", 0, "measured", "max"], key: "at_most" };
    assert.equal(changed("targets:\n  - measured: { max: 1 }\n", change), "targets:\n  - measured: { at_most: 1 }\n");
  });

  it("replaces a stretch of text", () => {
    assert.equal(changed("a: 1\n", { do: "replace", range: { start: 3, end: 4 }, text: "2" }), "a: 2\n");
  });

  it("adds items behind others in a list on one line", () => {
    const add = { do: "add-item", path: ["a"], value: "z" } as const;
    assert.equal(changed("a: [x, y]\n", add), "a: [x, y, z]\n");
    assert.equal(changed("a: [x, y]\n", { ...add, after: 0 }), "a: [x, z, y]\n");
    assert.equal(changed("a:\n  - x\n", add), "a:\n  - x\n  - z\n");
  });

  it("writes an item on one line behind a mapping that is, and behind nothing else", () => {
    const add: Change = { do: "add-item", path: ["a"], value: { b: 1, c: 2 } };
    assert.equal(changed("a:\n  - { x: 1 }\n", add), "a:\n  - { x: 1 }\n  - { b: 1, c: 2 }\n");
    assert.equal(changed("a:\n  - [x]\n", add), "a:\n  - [x]\n  - b: 1\n    c: 2\n");
    assert.equal(changed("x: &x { b: 1 }\na:\n  - *x\n", add), "x: &x { b: 1 }\na:\n  - *x\n  - b: 1\n    c: 2\n");
  });

  it("writes a large value on one line where all filled mappings beside it are", () => {
    const add: Change = { do: "set", path: ["b"], value: { e: 1, f: 2, g: 3, h: 4 } };
    const [oneLine, lines] = ["b: { e: 1, f: 2, g: 3, h: 4 }\n", "b:\n  e: 1\n  f: 2\n  g: 3\n  h: 4\n"];
    for (const text of ["a: { x: 1 }\n", "z: {}\na: { x: 1 }\n", "z: 1\na: { x: 1 }\n"]) {
      assert.equal(changed(text, add), text + oneLine);
    }
    for (const text of ["a: { x: 1 }\nz:\n  y: 1\n", "a: {}\n", "a: [x]\n", "a: 1\n"]) {
      assert.equal(changed(text, add), text + lines);
    }
    const merging = "x: &x { y: { z: 1 } }\na:\n  <<: *x\n";
    assert.equal(
      changed(merging, { do: "set", path: ["a", "b"], value: { e: 1, f: 2, g: 3, h: 4 } }),
      `${merging}  b:\n    e: 1\n    f: 2\n    g: 3\n    h: 4\n`,
    );
  });

  it("writes up to three plain values on one line, and what holds mappings on several", () => {
    const add = (value: { readonly [key: string]: Plain }) => changed("a: 1\n", { do: "set", path: ["b"], value });
    assert.equal(add({ e: 1, f: 2, g: 3 }), "a: 1\nb: { e: 1, f: 2, g: 3 }\n");
    assert.equal(add({ e: 1, f: 2, g: 3, h: 4 }), "a: 1\nb:\n  e: 1\n  f: 2\n  g: 3\n  h: 4\n");
    assert.equal(add({ e: { f: 1 } }), "a: 1\nb:\n  e: { f: 1 }\n");
    assert.equal(add({}), "a: 1\nb: {}\n");
  });

  it("indents as the first mapping in the file does, wherever the file starts", () => {
    const value = { e: { f: 1 } };
    assert.equal(
      changed("  t:\n     a: 1\n", { do: "set", path: ["t", "b"], value }),
      "  t:\n     a: 1\n     b:\n        e: { f: 1 }\n",
    );
    assert.equal(
      changed("t: {}\n", { do: "set", path: ["b"], value: { e: { f: { g: 1 } } } }),
      "t: {}\nb:\n  e:\n    f: { g: 1 }\n",
    );
  });

  it("adds a key behind the one it is to follow, or the last, on one line too", () => {
    const add = { do: "set", path: ["z"], value: 1 } as const;
    assert.equal(changed("{ a: 1, b: 2, c: 3 }\n", { ...add, after: "a" }), "{ a: 1, z: 1, b: 2, c: 3 }\n");
    assert.equal(changed("{ a: 1, b: 2, c: 3 }\n", add), "{ a: 1, b: 2, c: 3, z: 1 }\n");
    assert.equal(changed("a: 1\nb: 2\nc: 3\n", add), "a: 1\nb: 2\nc: 3\nz: 1\n");
    assert.equal(changed("a: 1", add), "a: 1\nz: 1");
    assert.equal(changed("{ }\n", add), "{ z: 1 }\n");
    assert.equal(
      changed("x: &x { b: 1 }\na: {<<: *x }\n", { do: "set", path: ["a", "z"], value: 1 }),
      "x: &x { b: 1 }\na: {<<: *x, z: 1 }\n",
    );
    assert.equal(
      changed("a:\n  ? b\n  ? c\n", { do: "set", path: ["a", "z"], value: 1, after: "b" }),
      "a:\n  ? b\n  z: 1\n  ? c\n",
    );
  });

  it("lines up with a key however many anchors and tags stand before it", () => {
    const add: Change = { do: "set", path: [0, "y"], value: 2 };
    assert.equal(changed("- &long x: 1\n", add), "- &long x: 1\n  y: 2\n");
    assert.equal(changed("- !!str   &long   x: 1\n", add), "- !!str   &long   x: 1\n  y: 2\n");
    assert.equal(
      changed("a: { x: &q 1, b: [\n  x, # one\n  y # two\n ], c: 2 }\n", { do: "set", path: ["a", "b"], value: ["z"] }),
      "a: { x: &q 1, b: [z] # one\n                 # two\n                 , c: 2 }\n",
    );
  });

  it("keeps the comments in a mapping that it replaces, and takes no text for one", () => {
    const text = 'x: &x { q: 1 }\na: {\n  "k #1": "one #2", # 1st  \n  <<: *x, # 2nd\n  }\nd: 1\n';
    assert.equal(changed(text, { do: "set", path: ["a"], value: "z" }), "x: &x { q: 1 }\na: z # 1st\n   # 2nd\nd: 1\n");
  });

  it("writes null where there is to be nothing", () => {
    assert.equal(changed("a: 1\n", { do: "set", path: ["a"], value: null }), "a: null\n");
  });
});

describe("edits", () => {
  it("stand in order of place, joined where they are at one", () => {
    const text = "a: 1\nb: { c: 2 }\n";
    const document = parseAtOnce(text).documents[0]!;
    const edits = toEdits(text, document, [
      { do: "set", path: ["y"], value: 8 },
      { do: "set", path: ["b", "d"], value: 3 },
      { do: "set", path: ["z"], value: 9 },
      { do: "set", path: ["b", "c"], value: 4 },
      { do: "set", path: ["a"], value: 5 },
    ]);
    assert.deepEqual(edits, [
      { range: { start: 3, end: 4 }, newText: "5" },
      { range: { start: 13, end: 14 }, newText: "4" },
      { range: { start: 14, end: 14 }, newText: ", d: 3" },
      { range: { start: 16, end: 16 }, newText: "\ny: 8\nz: 9" },
    ]);
    assert.equal(applyEdits(text, edits), "a: 5\nb: { c: 4, d: 3 }\ny: 8\nz: 9\n");
  });

  it("are made whatever their order, and what is added before what is replaced", () => {
    const edits = [
      { range: { start: 4, end: 5 }, newText: "Y" },
      { range: { start: 2, end: 4 }, newText: "X" },
      { range: { start: 2, end: 2 }, newText: "I" },
    ];
    assert.equal(applyEdits("abcdef", edits), "abIXYf");
  });

  it("are made where a document with a shape of its own says it, and nowhere where it cannot", () => {
    const text = "cap: 1\n";
    const own = parseAtOnce(text).documents[0]!;
    const read = parseAtOnce("at_most: 1\n").documents[0]!;
    const shapedAs = (inOwnWords: Shaped["inOwnWords"]) => ({
      ...read,
      shaped: { own, origins: new Map(), told: [], fields: () => ({}), inOwnWords, likelyMetric: () => null },
    });
    const change: Change = { do: "set", path: ["at_most"], value: 2 };
    const said = shapedAs((_root, [each]) => (each === change ? [{ ...change, path: ["cap"] }] : null));
    assert.deepEqual(toEdits(text, said, [change]), [{ range: { start: 5, end: 6 }, newText: "2" }]);
    assert.deepEqual(
      toEdits(
        text,
        shapedAs(() => null),
        [change],
      ),
      [],
    );
  });
});
