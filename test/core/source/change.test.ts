import assert from "node:assert/strict";
import { applyEdits, type Change, toEdits } from "../../../src/core/source/change";
import { parse } from "../../../src/core/source/parse";

function changed(text: string, ...changes: Change[]): string {
  const file = parse(text);
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
    assert.deepEqual(parse(now).documents[0]!.syntax, []);
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
});
