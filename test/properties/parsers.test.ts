import assert from "node:assert/strict";
import fc from "fast-check";
import { stringify } from "yaml";
import { check, languages, template, templateNames } from "../../src/core";
import { parseQuickly } from "../../src/core/source/parse-quickly";
import { parseThoroughly, TooLargeError } from "../../src/core/source/parse-thoroughly";
import { mutatedSample, samples } from "./samples";

const today = "2026-11-22";
const templates = languages.flatMap(language => templateNames.map(name => template(name, language, today).text));
const written = [...samples.map(({ text }) => text), ...templates];
const withAnchors = samples.filter(({ text }) => /[&*]\w/.test(text.replaceAll(/#.*/g, "")));

/** What is sure to be left to the thorough parser, and says nothing. */
const doubtful = "# &doubt\n";

function alike(text: string): boolean {
  const quick = parseQuickly(text);
  if (!quick) return false;
  assert.deepStrictEqual(quick, thoroughly(text));
  return true;
}

function thoroughly(text: string): unknown {
  try {
    return parseThoroughly(text);
  } catch (error) {
    if (error instanceof TooLargeError) return error.tooLarge;
    throw error;
  }
}

/** What is written where values and keys stand, some of it in places where it means something else or nothing. */
const piece = fc.constantFrom(
  ..."a|c c|key|1|0x1f|-1.50|1.800|~|null|true|.inf|1e3|constructor|__proto__|<<|100%|5 min|é|\u00a0|😀".split("|"),
  ...[
    "- ",
    ": ",
    ":",
    ", ",
    "{ ",
    " }",
    "[",
    "]",
    "\n",
    "\n  ",
    "\n    ",
    "\n\n",
    "\r\n",
    " ",
    "---\n",
    "\n---\n",
    "? ",
  ],
  ...['"q"', "'s'", "'it''s'", '"a\n  b"', "'", '"', " # c\n", "#", "|\n  ", ">\n  ", "|-\n    ", ">+\n  ", "|2\n"],
  ...["at: >= 8", "{ a: 1, b: [x, y] }", "x: y\n", "{}", "[]", "{ a }", "!", "&", "*", "%", "@", "...", "a:b"],
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 16 }).map(parts => parts.join(""));

const scalar = fc.oneof(
  fc.constantFrom("300 s", "85%", "1.800", "yes", "null", "", "- a", "a: b", "# c", "several\nlines\n\n  of text\n"),
  fc.string({ unit: "grapheme", maxLength: 90 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z_]{1,9}$/), fc.string({ maxLength: 6 })), tie("tree"), {
      maxKeys: 12,
    }),
  ),
}));
const laidOut = fc
  .record({
    value: fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), tree, { minKeys: 1, maxKeys: 5 }),
    indent: fc.constantFrom(1, 2, 4),
    lineWidth: fc.constantFrom(0, 30, 80),
    collectionStyle: fc.constantFrom("any", "block", "flow"),
    singleQuote: fc.boolean(),
    defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_FOLDED", "BLOCK_LITERAL"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ value, lineEnd, ...layout }) =>
    stringify(value, { ...(layout as object), aliasDuplicateObjects: false }).replaceAll("\n", lineEnd),
  );

/** Passes only where enough of the texts are taken quickly for the comparison to mean something. */
function allAlike(texts: fc.Arbitrary<string>, numRuns: number, leastShare: number): void {
  let taken = 0;
  fc.assert(
    fc.property(texts, text => {
      if (alike(text)) taken++;
    }),
    { numRuns },
  );
  assert.ok(taken >= leastShare * numRuns, `${taken} of ${numRuns} texts were taken`);
}

describe("the two parsers", function () {
  this.timeout(120_000);

  it("give the same for what people write, whatever its line ends, and all of it but for anchors is read quickly", () => {
    assert.ok(withAnchors.length < samples.length / 4);
    for (const text of written) {
      const isTaken = !withAnchors.some(sample => sample.text === text);
      assert.equal(alike(text), isTaken, text.slice(0, 200));
      assert.equal(alike(text.replaceAll("\n", "\r\n")), isTaken);
      assert.equal(alike(`# A comment.\n---\n${text}\n---\n${text}`), isTaken);
    }
  });

  it("give the same for mutations of it", () => allAlike(mutatedSample, 300, 0.2));

  it("give the same for a few lines of it, and for mutations of those", () => {
    const part = fc
      .tuple(fc.oneof(fc.constantFrom(...written), mutatedSample), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([text, from, count]) => {
        const lines = text.split("\n");
        const first = from % lines.length;
        const indent = /^ */.exec(lines[first]!)![0];
        const kept = lines.slice(first, first + count);
        return kept.map(line => (line.startsWith(indent) ? line.slice(indent.length) : line)).join("\n");
      });
    allAlike(part, 2000, 0.3);
  });

  it("give the same for pieces in any order", () => allAlike(pieces, 10_000, 0.03));

  it("give the same for values in any layout", () => allAlike(laidOut, 1000, 0.3));

  it("lead to the same findings", async () => {
    const compare = async (text: string): Promise<void> => {
      if (!parseQuickly(text) || !text.endsWith("\n")) return;
      assert.equal(parseQuickly(text + doubtful), null);
      const [quick, thorough] = await Promise.all([text, text + doubtful].map(each => check(each, { today })));
      assert.deepEqual(quick!.findings, thorough!.findings);
    };
    for (const text of written) await compare(text);
    await fc.assert(fc.asyncProperty(mutatedSample, compare), { numRuns: 60 });
  });
});
