import assert from "node:assert/strict";
import fc from "fast-check";
import { commentsIn } from "../../../src/core/source/comments";
import { directivesAmong, directivesIn } from "../../../src/core/suppression/directive";

const only = (text: string) => {
  const found = directivesAmong(commentsIn(text), text);
  assert.equal(found.length, 1, text);
  return found[0]!;
};

describe("comments in a text", () => {
  it("are found wherever YAML takes them for comments, and nowhere else", () => {
    const text = [
      "# at the top",
      "version: 1 # behind a value",
      "a: '# in quotes'",
      'b: "# and \\" # in these"',
      "c: no#comment",
      "d: |",
      "  # in a block scalar",
      "e: >- # behind a header",
      "  folded",
      "f: [1, # in a flow",
      "  2]",
      "---",
      "# between documents",
      "g: 1",
    ].join("\r\n");
    assert.deepEqual(
      commentsIn(text).map(({ start, end }) => text.slice(start, end)),
      ["# at the top", "# behind a value", "# behind a header", "# in a flow", "# between documents"],
    );
  });

  it("start with their sign and lie within one line, whatever the text", () => {
    const piece = fc.constantFrom(
      "#",
      " ",
      "\n",
      "\r\n",
      ":",
      "-",
      "'",
      '"',
      "|",
      ">",
      "[",
      "]",
      "{",
      "}",
      "a",
      "\t",
      "---",
      "é",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join("");
        for (const { start, end } of commentsIn(text)) {
          assert.equal(text[start], "#");
          assert.doesNotMatch(text.slice(start, end), /\n/);
        }
      }),
    );
  });
});

describe("directives", () => {
  it("say how far they reach, which rules they name, why, and until when", () => {
    const text =
      "a: 1 # watermelon-disable-line occupancy/too-high, handle-time/unguarded until 2027-01-01 -- agreed -- twice";
    const { reach, rules, reason, until } = only(text);
    assert.equal(reach, "line");
    assert.deepEqual(
      rules.map(({ range }) => text.slice(range.start, range.end)),
      ["occupancy/too-high", "handle-time/unguarded"],
    );
    assert.equal(reason, "agreed -- twice");
    assert.equal(until, "2027-01-01");
    assert.equal(only("# watermelon-disable x -- y").reach, "rest");
    assert.equal(only("#watermelon-disable-next-line x -- y").reach, "next-line");
  });

  it("are found in a text of which nobody has looked for the comments", async () => {
    const text = "a: 1\n# watermelon-disable x -- y\n";
    assert.deepEqual(await directivesIn(text), [only(text)]);
  });

  it("have no reason where nothing stands behind the dashes, and no end where none is written", () => {
    for (const text of ["# watermelon-disable x", "# watermelon-disable x --", "# watermelon-disable x --   "]) {
      assert.equal(only(text).reason, null, text);
    }
    const { reason, until, untilWritten } = only("# watermelon-disable x -- until 2027-01-01");
    assert.deepEqual([reason, until, untilWritten], ["until 2027-01-01", null, null]);
  });

  it("keep what is written for an end that is no date, with its place", () => {
    const text = "# watermelon-disable x until 31-12-2026 -- y";
    const { until, untilWritten } = only(text);
    assert.equal(until, null);
    assert.equal(text.slice(untilWritten!.range.start, untilWritten!.range.end), "31-12-2026");
  });

  it("are nothing else that looks like them", async () => {
    for (const text of [
      "# watermelon-disabled x -- y",
      "# watermelon-disable-nextline x -- y",
      "# see watermelon-disable",
      "a: '# watermelon-disable x -- y'",
      "a: |\n  # watermelon-disable x -- y\n",
    ])
      assert.deepEqual(await directivesIn(text), [], text);
  });
});
