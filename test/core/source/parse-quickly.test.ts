import assert from "node:assert/strict";
import { parseQuickly } from "../../../src/core/source/parse-quickly";
import { parseThoroughly } from "../../../src/core/source/parse-thoroughly";

const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: ${index}\n`).join("");
const nested = (depth: number) => `a: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;

/** The other parser, which knows all of YAML, is many times slower: what is ordinary is not to be left to it. */
const sure: readonly string[] = [
  "a: 1\n",
  "a: 1",
  "a : 1\n",
  "a  : 1\n",
  "a:\nb: 2\n",
  "a:   \nb:\n",
  "a: # nothing\nb: 1\n",
  "a:\n  b: true\n  c: ~\n  d: 1.5\n  e: x\n",
  "a: words that\n  go on\nb: 1\n",
  "a:\n  - 1\n  -\n  - x: y\n    z: 'q'\n",
  "a:\n- 1\n- 2\nb: 3\n",
  "- a\n- - b\n  - c\n",
  "a: [1, 2, { b: c, d: [] }]\n",
  "a: [1, # one\n  2]\n",
  "a: [ ]\nb: { }\nc: [1, ]\nd: { e: 1, }\n",
  "a: {\n  b: 1,\r\n  c: 2\n  }\n",
  "{ a: 1 }\n",
  "[a, b]\n",
  "a: \"x y\"\nb: 'it''s'\nc: ''\n",
  "\"a\": 1\n'b': 2\nc: { \"d\": 3, 'e' : 4 }\n",
  "a: |\n  x\n  y\nb: >-\n  z\n",
  "a: |+\n  x\n\nb: >+\n  y\n",
  "a: > # folded\n  x\n",
  "a: |\r\n  x\r\nb: 1\r\n",
  "# above\na: 1 # beside\n# between\nb:\n  # within\n  - 1 # one\n# below\n",
  "# nothing but\n# remarks above\n\na: 1\n",
  "---\na: 1\n---\nb: 2\n",
  "a: 1\n---\nb: 2\n",
  "# above\n---\n# below\na: 1\n",
  "---\r\na: 1\r\n",
  "a: 1\r\nb:\r\n  - 2\r\n\r\nc: 3\r\n",
  keys(8),
  keys(20),
  nested(20),
  `${"k".repeat(1000)}: 1\n`,
];

const unsure: Readonly<Record<string, string>> = {
  "a merge key": "<<: 1\n",
  "what stands for one": "a: <<\n",
  "a key twice": "a: 1\nb: 2\na: 3\n",
  "a key of many twice": `${keys(20)}k15: 1\n`,
  "a key of nine twice": `${keys(9)}k8: 1\n`,
  "an anchor": "a: &b 1\n",
  "an alias": "a: *b\n",
  "a tag": "a: !b 1\n",
  "an explicit key": "? a\n: 1\n",
  "a list as a key": "{ [a]: 1 }\n",
  "words alone": "nothing but words\n",
  "a pair in a list": "a: [b: 1]\n",
  "an end of a document": "a: 1\n...\nb: 2\n",
  "a value behind a marker": "--- { a: 1 }\n",
  "a value behind spaces": "  a: 1\n",
  "a text with escapes": 'a: "x\\ty"\n',
  "a text over lines": 'a: "x\n  y"\n',
  "a block of nothing": "a: |\n\nb: 1\n",
  "a block with its indent": "a: |2\n   x\n",
  "a list that is not closed": "a: [1\n",
  "a tab": "a:\t1\n",
  "a long key": `${"k".repeat(1001)}: 1\n`,
  "nothing at all": "---\n---\na: 1\n",
};

describe("parseQuickly", () => {
  for (const text of sure)
    it(`reads as the other parser does ${JSON.stringify(text.slice(0, 60))}`, () =>
      assert.deepEqual(parseQuickly(text), parseThoroughly(text)));

  for (const [name, text] of Object.entries(unsure))
    it(`leaves to the other parser ${name}`, () => assert.equal(parseQuickly(text), null));
});
