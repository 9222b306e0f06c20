import assert from "node:assert/strict";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { applyEdits, check, partsOf, say } from "../../src/core";
import { samples } from "./samples";

const today = "2026-11-22";
const files = ["a.targets.yaml", "b.targets.yaml", "c.targets.yaml"] as const;

type Block = Record<string, unknown>;

const whole = samples.flatMap(({ name, text }) => {
  const documents = text.split(/^---$/m).filter(each => each.includes("targets:"));
  return documents.map((each, index) => ({ name: `${name} ${index}`, set: parse(each, { merge: true }) as Block }));
});

/** One set over three files: each block in one of them, the targets in their order. */
const split = fc
  .record({
    set: fc.constantFrom(...whole),
    places: fc.array(fc.nat({ max: 2 }), { minLength: 20, maxLength: 20 }),
    cuts: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    handed: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  })
  .map(({ set: { name, set }, places, cuts, handed }) => {
    const parts: Block[] = files.map(() => ({ version: 1, part_of: "split" }));
    Object.keys(set).forEach((key, at) => {
      if (!["version", "part_of", "targets"].includes(key)) parts[places[at % 20]!]![key] = set[key];
    });
    const list = Array.isArray(set["targets"]) ? set["targets"] : Object.entries(set["targets"] as Block);
    const [first, second] = [...cuts].sort((a, b) => a - b).map(cut => Math.round(cut * list.length));
    const thirds = [list.slice(0, first), list.slice(first, second), list.slice(second)];
    thirds.forEach((third, at) => {
      parts[at]!["targets"] = Array.isArray(set["targets"]) ? third : Object.fromEntries(third);
    });
    return { name, one: stringify({ ...set, part_of: "split" }), texts: parts.map(part => stringify(part)), handed };
  });

describe("a set that is split over three files", function () {
  this.timeout(300_000);

  it("has the assessment of the one set, in each of them and however they are handed over", async () => {
    await fc.assert(
      fc.asyncProperty(split, async ({ name, one, texts, handed }) => {
        const expected = (await check(one, { today })).documents[0]!.assessment;
        const parts = await Promise.all(handed.map(at => partsOf(texts[at]!, files[at]!)));
        for (const [at, text] of texts.entries()) {
          const { documents } = await check(text, { today, file: files[at]!, together: parts.flat() });
          assert.deepEqual(documents[0]!.assessment, expected, `${name}\n${texts.join("---\n")}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is told nothing twice, and each offer ends its finding in the file at hand", async () => {
    await fc.assert(
      fc.asyncProperty(split, async ({ name, texts }) => {
        const parts = (await Promise.all(texts.map((text, at) => partsOf(text, files[at]!)))).flat();
        const said = new Set<string>();
        for (const [at, text] of texts.entries()) {
          const options = { today, file: files[at]!, together: parts };
          const { findings } = await check(text, options);
          for (const { fixes, fingerprint, message, rule, targets } of findings) {
            const what = `${name}: ${rule}: ${say(message, "en")}`;
            if (!rule.startsWith("file/") && rule !== "measurement/cannot-tell" && targets.length === 0) {
              assert.ok(!said.has(what), `${what} is said in two files\n${texts.join("---\n")}`);
              said.add(what);
            }
            for (const { edits } of fixes) {
              const after = await check(applyEdits(text, edits), options);
              const left = after.findings.some(
                each => each.fingerprint === fingerprint && say(each.message, "en") === say(message, "en"),
              );
              assert.ok(!left, `${what} is still there`);
            }
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
