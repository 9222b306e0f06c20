import assert from "node:assert/strict";
import fc from "fast-check";
import { type KnownFinding, knownAs, readBaseline, writeBaseline } from "../../../src/core/baseline/baseline";
import { pathFrom } from "../../../src/core/baseline/baselines";
import { check } from "../../../src/core/check";

const today = "2026-06-15";
const text = `version: 1
name: Desk
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 80% }
`;

/** Rules of the findings that still count. */
async function open(yaml: string, known: readonly KnownFinding[]): Promise<string[]> {
  const { findings } = await check(yaml, { today, known });
  return findings.filter(({ suppressed }) => suppressed === null).map(({ rule }) => rule);
}

async function allKnown(yaml: string): Promise<KnownFinding[]> {
  const { findings } = await check(yaml, { today });
  return findings.map(finding => knownAs(finding, "Desk"));
}

describe("known findings", () => {
  it("do not count, wherever their lines have moved", async () => {
    const known = await allKnown(text);
    assert.ok(known.some(({ rule }) => rule === "occupancy/floor-without-ceiling"));
    assert.deepEqual(await open(text, known), []);
    assert.deepEqual(await open(`# moved\n\n${text.replace("  absence:", "\n\n  absence:")}`, known), []);
  });

  it("let a finding of another rule on the same target count: a swap is seen", async () => {
    const known = await allKnown(text);
    const swapped = text.replace("{ at_least: 80% }", "{ at_least: 90%, at_most: 95% }");
    assert.deepEqual(await open(swapped, known), ["occupancy/too-high"]);
  });

  it("let the same rule on another target, or in another set, count", async () => {
    const known = await allKnown(text);
    const more = `${text}  night: { metric: occupancy, at_least: 80%, applies_to: all }\n`;
    assert.ok((await open(more, known)).includes("occupancy/floor-without-ceiling"));
    assert.ok(
      (await open(text.replace("name: Desk", "name: Night"), known)).includes("occupancy/floor-without-ceiling"),
    );
  });

  it("are those of the baseline no more where suppressions are not obeyed", async () => {
    const { findings } = await check(text, { today, known: await allKnown(text), obeySuppressions: false });
    assert.ok(findings.length > 0 && findings.every(({ suppressed }) => suppressed === null));
  });
});

describe("a baseline", () => {
  const word = fc.string({ maxLength: 8 });
  const finding = fc.record({ set: fc.option(word), rule: word, targets: fc.array(word, { maxLength: 3 }) });

  it("is read as it was written, and is the same text in whatever order things were found", () => {
    const files = fc.uniqueArray(fc.tuple(word, fc.array(finding, { minLength: 1, maxLength: 5 })), {
      selector: ([path]) => path,
      maxLength: 5,
    });
    fc.assert(
      fc.property(files, entries => {
        const written = writeBaseline(new Map(entries));
        assert.equal(
          writeBaseline(new Map([...entries].reverse().map(([path, known]) => [path, [...known].reverse()]))),
          written,
        );
        assert.equal(writeBaseline(readBaseline(written)!), written);
      }),
    );
  });

  it("is nothing else: broken JSON, other versions, other shapes", () => {
    for (const other of [
      "",
      "{",
      "[]",
      "null",
      '{"version":2,"files":{}}',
      '{"version":1}',
      '{"version":1,"files":{"a":{}}}',
      '{"version":1,"files":{"a":[{"rule":1}]}}',
    ])
      assert.equal(readBaseline(other), null, other);
    assert.deepEqual(readBaseline('{"version":1,"files":{}}'), new Map());
  });

  it("knows files below its own folder only", () => {
    assert.equal(pathFrom("/a/b.json", "/a/c/d.targets.yaml"), "c/d.targets.yaml");
    assert.equal(pathFrom("/a/b.json", "/ab/d.targets.yaml"), null);
    assert.equal(pathFrom("/b.json", "/d.targets.yaml"), "d.targets.yaml");
  });
});
